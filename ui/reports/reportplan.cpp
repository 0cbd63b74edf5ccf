// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportplan.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ReportPlan)
};

} // namespace

ReportDocument composed(const ReportPlan &plan)
{
    ReportDocument document = plan.document;
    for (const auto &part : plan.parts)
        part(document);
    return document;
}

ReportDocument newReport(const QString &title, const QString &subtitle, const ReportStamp &stamp)
{
    ReportDocument document;
    document.title = title;
    document.subtitle = subtitle;
    const QDateTime local = stamp.at.toLocalTime();
    document.asOf = PlanText::tr("As of %1 (%2)")
                        .arg(QLocale().toString(local, u"d MMM yyyy "_s) +
                                 QLocale().toString(local.time(), QLocale::ShortFormat),
                             QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    document.database = PlanText::tr("Database %1").arg(stamp.database);
    document.pageWords = PlanText::tr("Page %1 of %2");
    document.author = u"Régie"_s;
    document.font = theme().font(FontRole::Body);
    return document;
}

} // namespace regie
