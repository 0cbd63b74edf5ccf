// SPDX-License-Identifier: GPL-3.0-or-later
// Large JSON in the window, see bench_window.cpp.
#include "queries/taskdetail.h"
#include "ui/itemmodels/jsontreemodel.h"
#include "ui/pages/taskdetailcontent.h"
#include "ui/pages/taskpartbox.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "windowwalk.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace regie {

namespace {

constexpr int largeTasks = 6;

QString largeTask(int nth)
{
    return u"6e000000-0000-4000-8000-%1"_s.arg(nth, 12, 10, QChar(u'0'));
}

/// When a widget was painted while a condition held.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<bool()> isWanted)
        : m_isWanted(std::move(isWanted))
    {
        widget->installEventFilter(this);
    }
    bool isPainted() const { return m_isPainted; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isPainted = m_isPainted || (event->type() == QEvent::Paint && m_isWanted());
        return false;
    }

private:
    std::function<bool()> m_isWanted;
    bool m_isPainted = false;
};

/// From the click on the head of a part until its lines are on the screen.
double unfold(TaskPartBox *part)
{
    JsonTreeView *tree = part->view()->tree();
    PaintWatch watch(tree->viewport(), [=] { return tree->jsonModel()->rowCount() > 0; });
    return timed([&] {
        QTest::mouseClick(part->head(), Qt::LeftButton);
        while (!watch.isPainted())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
}

/// Searching, unfolding and copying in the largest.
void useJson(Walk &walk)
{
    auto *content = walk.window()->findChild<TaskDetailContent *>();
    TaskPartBox *part = content->parts()[size_t(TaskPart::Result)];
    QTest::mouseClick(part->head(), Qt::LeftButton);
    walk.settle();
    JsonView *view = part->view();
    auto *search = view->findChild<QLineEdit *>(u"jsonSearch"_s);
    for (const QString &wanted : {u"a"_s, u"\u00e9"_s, u"nowhere at all"_s}) {
        walk.measure(u"search for \"%1\""_s.arg(wanted), [&] { search->setText(wanted); });
        report(u"  hits"_s, double(view->hitCount()), {});
        walk.measure(u"  to the last of them"_s,
                     [&] { QTest::keyClick(search, Qt::Key_Return, Qt::ShiftModifier); });
    }
    walk.measure(u"everything unfolded"_s, [&] { view->tree()->unfoldAll(); });
    view->tree()->setCurrentIndex(view->tree()->model()->index(0, 0));
    walk.measure(u"the largest list copied"_s,
                 [&] { QTest::keyClick(view->tree(), Qt::Key_C, Qt::ControlModifier); });
    walk.measure(u"all of it copied"_s, [&] { view->tree()->copyAllAction()->trigger(); });
}

/// What the worker does of it, one thing after the other.
void measureParts(const QString &conninfo)
{
    const auto session = openSession(conninfo);
    QList<double> reading, parsing;
    for (int nth = 0; nth < largeTasks; ++nth) {
        QByteArray text;
        reading.append(timed([&] {
            if (auto part = taskPart(*session, largeTask(nth), TaskPart::Result))
                text = part.take();
        }));
        if (text.isEmpty())
            qFatal("a large task is gone");
        parsing.append(timed([&] { (void)JsonTree::read(text); }));
    }
    report(u"of which: asked and transported, median"_s, median(reading), u"ms"_s);
    report(u"of which: taken apart, median"_s, median(parsing), u"ms"_s);
}

} // namespace

void measureLargeJson(Walk &walk, const QString &conninfo)
{
    out << "A result of several megabytes, in the details of its task\n";
    QList<double> measured;
    for (int nth = 0; nth < largeTasks; ++nth) {
        walk.open(u"details of a task"_s, u"tasks"_s, {{u"task"_s, largeTask(nth)}});
        auto *content = walk.window()->findChild<TaskDetailContent *>();
        TaskPartBox *part = content->parts()[size_t(TaskPart::Result)];
        content->ensureWidgetVisible(part->head());
        QCoreApplication::processEvents();
        walk.measureNow(u"  unfolded"_s, [&] { measured.append(unfold(part)); });
        if (nth == 0)
            report(u"  size, as text"_s, double(part->view()->source().size()) / 1e6, u"MB"_s);
        QTest::mouseClick(part->head(), Qt::LeftButton);
    }
    report(u"click to painted lines, first time"_s, measured.takeFirst(), u"ms"_s);
    report(u"of another task, median of 5"_s, median(measured), u"ms"_s);
    report(u"the fastest of them"_s, *std::min_element(measured.begin(), measured.end()), u"ms"_s);
    measureParts(conninfo);
    useJson(walk);
}

/// Tasks whose result is an answer of six megabytes: texts of a few hundred characters, as models
/// write them, with numbers and lists between.
void writeLargeTasks(const QString &conninfo)
{
    const auto session = openSession(conninfo);
    for (int nth = 0; nth < largeTasks; ++nth) {
        const auto written = session->executeSql(
            u"bench"_s,
            u"insert into marketing_task (uuid, name, type, agent_class, status, started_at, "
            "completed_at, result) select '%1', 'large answer', 'extraction', 'Bench', "
            "'completed', now(), now(), jsonb_build_object('leads', jsonb_agg(jsonb_build_object("
            "'id', i, 'name', 'Société ' || md5(i::text), 'text', repeat(md5((i * %2)::text) || "
            "' ', 8), 'scores', jsonb_build_array(i, i * 0.37, mod(i, 7) = 0, null), 'place', "
            "jsonb_build_object('city', 'Lyon', 'zip', i)))) from generate_series(1, 13000) i on "
            "conflict (uuid) do nothing"_s.arg(largeTask(nth))
                .arg(nth + 7));
        if (!written)
            qFatal("%s", qPrintable(written.error().text()));
    }
}

} // namespace regie
