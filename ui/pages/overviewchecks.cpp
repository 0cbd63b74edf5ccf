// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewchecks.h"

#include "ui/texts/checktexts.h"
#include "ui/widgets/checkline.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

OverviewChecks::OverviewChecks(QWidget *parent)
    : Card(parent)
    , m_list(new QVBoxLayout)
    , m_all(addMoreButton())
{
    m_list->setSpacing(2);
    body()->addLayout(m_list);
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT chosen(u"checks"_s, {}); });
    retranslate();
}

void OverviewChecks::fitLines(qsizetype count)
{
    while (m_lines.size() > count)
        delete m_lines.takeLast();
    while (m_lines.size() < count) {
        auto *line = new CheckLine(this);
        connect(line, &CheckLine::clicked, this, [this, line] {
            Q_EMIT chosen(u"checks"_s, {{u"check"_s, line->check()}});
        });
        m_list->addWidget(line);
        m_lines.append(line);
    }
}

void OverviewChecks::setChecks(QList<CheckState> checks)
{
    std::stable_sort(checks.begin(), checks.end(), [](const CheckState &a, const CheckState &b) {
        return isFailing(a) && !isFailing(b);
    });
    fitLines(checks.size());
    for (qsizetype i = 0; i < checks.size(); ++i)
        m_lines.at(i)->setState(checks.at(i));
}

void OverviewChecks::retranslate()
{
    setTitle(tr("Background checks"));
    m_all->setText(tr("All"));
    m_all->setAccessibleName(tr("All background checks"));
}

} // namespace regie
