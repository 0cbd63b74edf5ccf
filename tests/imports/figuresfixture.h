// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaignfiles.h"

#include "imports/metricsimport.h"
#include "support/testdatabase.h"

#include <memory>

namespace regie {

/// What the tests of the import of figures share.

/// The header of the files that FiguresFixture::file() and manyFigures() make.
inline constexpr const char *figuresHeader =
    "client,adset_id,adset_name,date,spend,impressions,clicks,leads,orders,revenue\n";

/// As the file tells, and `constants` for what it does not. Aborts for a file that is not there.
MetricsImportOptions optionsFor(const QString &file, const QMap<QString, QString> &constants = {},
                                const QString &kind = QStringLiteral("metrics"));
/// importMetrics() of the above.
Result<MetricsImportReport> import(Session &session, const QString &name,
                                   const QMap<QString, QString> &constants = {});
/// "5 read, 5 imported": what is not zero; or the error.
QString summary(const Result<MetricsImportReport> &report);
/// A hash of all that imports write, apart from their own numbers and times.
QString contents(const TestDatabase &database);
/// "client entity day spend clicks; …" of performance_metrics.
QString rowsOf(const TestDatabase &database);
/// A file of so many ad sets, all of one client and day; each with this spend.
QByteArray manyFigures(int count, const QByteArray &spend = "1.5");

/// One database for all tests of a program, and files. reset() before each test.
class FiguresFixture
{
public:
    void reset();
    const TestDatabase &database() const { return *m_database; }
    QString write(const QByteArray &bytes) { return m_files.write(bytes); }
    QString file(const QByteArray &rows) { return m_files.write(figuresHeader + rows); }

private:
    std::unique_ptr<TestDatabase> m_database;
    CampaignFiles m_files;
};

} // namespace regie
