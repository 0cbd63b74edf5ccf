// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "checks/checkqueries.h"

#include <QVariantMap>

class QToolButton;

namespace regie {

class CheckLine;

/// How the background checks stand, on the overview: failing ones first. GUI thread only.
class OverviewChecks : public Card
{
    Q_OBJECT

public:
    explicit OverviewChecks(QWidget *parent = nullptr);

    /// Lines are kept, so that the keyboard stays where it is.
    void setChecks(QList<CheckState> checks);
    void retranslate();

Q_SIGNALS:
    void chosen(const QString &page, const QVariantMap &place);

private:
    void fitLines(qsizetype count);

    QVBoxLayout *m_list;
    QToolButton *m_all;
    QList<CheckLine *> m_lines;
};

} // namespace regie
