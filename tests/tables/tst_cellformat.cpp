// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/cellformat.h"

#include <QDateTime>
#include <QTest>

using namespace regie;

class TestCellFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void numbersInTheLocale();
    void nullIsInvalid();
};

void TestCellFormat::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("expected");
    const auto utc = [](const char *iso) {
        return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    };
    QTest::newRow("whole seconds")
        << QByteArray("2025-04-27 19:01:27+00") << utc("2025-04-27T19:01:27Z");
    QTest::newRow("microseconds are cut to milliseconds")
        << QByteArray("2025-04-27 19:01:27.360751+00") << utc("2025-04-27T19:01:27.360Z");
    QTest::newRow("one fractional digit")
        << QByteArray("2025-04-27 19:01:27.5+00") << utc("2025-04-27T19:01:27.500Z");
    QTest::newRow("infinity is no time") << QByteArray("infinity") << QDateTime();
    QTest::newRow("another zone is refused") << QByteArray("2025-04-27 19:01:27+02") << QDateTime();
    QTest::newRow("impossible day") << QByteArray("2025-02-30 19:01:27+00") << QDateTime();
}

void TestCellFormat::times()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, expected);
    const QDateTime parsed = timeFromText(text);
    QCOMPARE(parsed.isValid(), expected.isValid());
    if (expected.isValid())
        QCOMPARE(parsed, expected);
}

void TestCellFormat::numbersInTheLocale()
{
    const QLocale french(QLocale::French, QLocale::France);
    QCOMPARE(formatCell(ColumnType::Integer, qlonglong(1234567), french),
             french.toString(qlonglong(1234567)));
    QCOMPARE(formatCell(ColumnType::Money, 0.0412, french), QStringLiteral("0,0412"));
    QCOMPARE(formatCell(ColumnType::Percent, 0.125, QLocale::c()), QStringLiteral("12.5 %"));
    QCOMPARE(formatCell(ColumnType::Duration, qlonglong(83'000), QLocale::c()),
             QStringLiteral("1 min 23 s"));
}

void TestCellFormat::nullIsInvalid()
{
    QVERIFY(!cellFromText(ColumnType::Integer, std::nullopt).isValid());
    QCOMPARE(formatCell(ColumnType::Time, {}, QLocale::c()), QString());
}

QTEST_GUILESS_MAIN(TestCellFormat)
#include "tst_cellformat.moc"
