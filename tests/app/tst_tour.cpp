// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandcontext.h"
#include "regieprogram.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace regie;

namespace {

QString u(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// regie tour, as it makes the pictures of the manual.
class TestTour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAPictureOfEveryPage();

private:
    const RegieProgram m_program;
};

void TestTour::takesAPictureOfEveryPage()
{
    const TestDatabase database;
    QCOMPARE(
        m_program
            .run(RegieProgram::on(database, {u("sample"), u("--campaigns"), u("40"),
                                             u("--messages"), u("2000"), u("--tasks"), u("100")}))
            .code,
        int(Done));
    const QDir folder(m_program.filePath(u("tour")));
    const ProgramOutcome tour =
        m_program.run(RegieProgram::on(database, {u("tour"), folder.path()}));
    QVERIFY2(tour.code == Done, qPrintable(tour.complaint));
    const QStringList pictures = folder.entryList({u("*.png")});
    for (const char *page : {"campaigns", "niches", "messages", "logs", "welcome"}) {
        for (const char *look : {"en-light", "en-dark", "fr-light", "fr-dark"}) {
            const QString name = u("%1-%2.png").arg(u(page), u(look));
            QVERIFY2(pictures.contains(name), qPrintable(name));
            QSet<QRgb> colours;
            const QImage picture(folder.filePath(name));
            for (int x = 0; x < picture.width(); x += 3) {
                for (int y = 0; y < picture.height(); y += 3)
                    colours.insert(picture.pixel(x, y));
            }
            QVERIFY2(colours.size() > 50, qPrintable(name));
        }
    }
    const auto colourAt = [&](const char *name) {
        return QImage(folder.filePath(u(name))).pixelColor(700, 80).lightness();
    };
    QVERIFY(colourAt("campaigns-en-light.png") > 200);
    QVERIFY(colourAt("campaigns-en-dark.png") < 80);
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
