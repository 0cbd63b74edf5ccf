// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace regie {

/// A time zone among the hundreds: typing a part of its name finds it. GUI thread only. The text
/// may be no zone at all while it is typed.
class ZoneBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);
};

} // namespace regie
