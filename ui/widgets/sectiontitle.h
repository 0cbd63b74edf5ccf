// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/elidedlabel.h"

namespace regie {

/// The small title over a part of a panel: capitals, dim.
class SectionTitle : public ElidedLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString &title = {}, QWidget *parent = nullptr);

    /// As it is written in a sentence; capitals are made here, by the locale.
    void setTitle(const QString &title);
};

} // namespace regie
