// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/postponepopup.h"

#include "ui/look/theme.h"
#include "ui/widgets/keyhintbutton.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int hoursLater = 4;
constexpr int morning = 9;
constexpr int wide = 300;

} // namespace

PostponePopup::PostponePopup(const QString &question, QWidget *parent, const QDateTime &now)
    : AnswerPopup(question, parent)
    , m_date(new QDateTimeEdit(this))
{
    setObjectName(u"postponePopup"_s);
    const QStringList words{tr("Later today"), tr("Tomorrow"), tr("In 3 days"), tr("Next week")};
    constexpr int keys[] = {Qt::Key_L, Qt::Key_T, Qt::Key_D, Qt::Key_W};
    const QList<QDateTime> times = usualTimes(now);
    const QLocale locale;
    for (int i = 0; i < times.size(); ++i) {
        if (!times[i].isValid())
            continue;
        m_times.append(times[i]);
        const QString when = locale.toString(times[i], i == 0 ? u"HH:mm"_s : u"ddd d MMM, HH:mm"_s);
        addAnswer(u"%1 · %2"_s.arg(words[i], when), {keys[i], int(Qt::Key_0 + m_times.size())});
    }
    addDate(now);
    setFixedWidth(wide);
}

void PostponePopup::addDate(const QDateTime &now)
{
    m_date->setObjectName(u"postponeDate"_s);
    m_date->setAccessibleName(tr("Until a date"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_date->setMinimumDateTime(now.addSecs(60));
    m_date->setDateTime(QDateTime(now.date().addDays(14), QTime(morning, 0), now.timeZone()));
    auto *apply = new QPushButton(tr("Until this date"), this);
    apply->setObjectName(u"postponeApply"_s);
    apply->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_date, 1);
    row->addWidget(apply);
    content()->addSpacing(4);
    content()->addLayout(row);
    connect(apply, &QPushButton::clicked, this, [this] {
        Q_EMIT postponed(m_date->dateTime());
        close();
    });
}

QList<QDateTime> PostponePopup::usualTimes(const QDateTime &now)
{
    const auto inTheMorning = [&now](int days) {
        return QDateTime(now.date().addDays(days), QTime(morning, 0), now.timeZone());
    };
    QDateTime later = now.addSecs(hoursLater * 3600);
    later.setTime(QTime(later.time().hour(), later.time().minute() / 5 * 5));
    return {later.date() == now.date() ? later : QDateTime(), inTheMorning(1), inTheMorning(3),
            inTheMorning(8 - now.date().dayOfWeek())};
}

void PostponePopup::answered(int answer, bool)
{
    Q_EMIT postponed(m_times.value(answer));
    close();
}

} // namespace regie
