// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scheduledialog.h"

#include "ui/look/theme.h"
#include "ui/texts/checktexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/zonebox.h"

#include "checks/checkspecs.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHours = 366 * 24;
constexpr int longestMinutes = longestHours * 60;

} // namespace

ScheduleDialog::ScheduleDialog(const CheckState &state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_title(new QLabel(this))
    , m_interval(new QRadioButton(this))
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_daily(new QRadioButton(this))
    , m_time(new QTimeEdit(this))
    , m_in(new QLabel(this))
    , m_zone(new ZoneBox(this))
    , m_next(new QLabel(this))
    , m_problem(new Banner(this))
    , m_default(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    build();
    retranslate();
    fill(state.schedule);
    connectFields();
    (state.schedule.dailyAt ? static_cast<QWidget *>(m_time) : m_count)->setFocus();
}

void ScheduleDialog::build()
{
    setFontRole(m_title, FontRole::Title);
    m_title->setTextFormat(Qt::PlainText);
    setTextToken(m_next, Token::Dim);
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_count->setAlignment(Qt::AlignRight);
    m_zone->lineEdit()->setObjectName(u"zone"_s);
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setDefault(true);
    setButtonRole(m_default, ButtonRole::Quiet);
    for (QPushButton *button : {m_default, m_cancel})
        button->setAutoDefault(false);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(12);
    grid->addWidget(m_interval, 0, 0);
    grid->addWidget(m_count, 0, 1);
    grid->addWidget(m_unit, 0, 2, 1, 2);
    grid->addWidget(m_daily, 1, 0);
    grid->addWidget(m_time, 1, 1);
    grid->addWidget(m_in, 1, 2);
    grid->addWidget(m_zone, 1, 3);
    grid->setColumnStretch(3, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_default);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addLayout(grid);
    layout->addWidget(m_next);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(480);
}

void ScheduleDialog::connectFields()
{
    connect(m_interval, &QRadioButton::toggled, this, &ScheduleDialog::onEdited);
    connect(m_zone, &QComboBox::editTextChanged, this, &ScheduleDialog::onEdited);
    connect(m_count, &QSpinBox::valueChanged, this, &ScheduleDialog::onEdited);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleDialog::onEdited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        limitCount();
        onEdited();
    });
    // Whoever sets a field means its line.
    connect(m_count, &QSpinBox::valueChanged, m_interval, [this] { m_interval->setChecked(true); });
    connect(m_unit, &QComboBox::activated, m_interval, [this] { m_interval->setChecked(true); });
    connect(m_time, &QTimeEdit::timeChanged, m_daily, [this] { m_daily->setChecked(true); });
    connect(m_zone, &QComboBox::editTextChanged, m_daily, [this] { m_daily->setChecked(true); });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const CheckSpec *check = checkSpec(m_state.name))
            fill(check->schedule);
        onEdited();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::choose);
}

void ScheduleDialog::fill(const Schedule &schedule)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_count), QSignalBlocker(m_unit),
                                    QSignalBlocker(m_time), QSignalBlocker(m_zone)};
    const bool isHours = schedule.intervalSeconds >= Hours && schedule.intervalSeconds % Hours == 0;
    const int unit = isHours && !schedule.dailyAt ? Hours : Minutes;
    m_unit->setCurrentIndex(m_unit->findData(unit));
    limitCount();
    m_count->setValue(schedule.dailyAt ? 60 : int((schedule.intervalSeconds + unit - 1) / unit));
    m_time->setTime(schedule.dailyAt.value_or(QTime(3, 0)));
    const QByteArray zone = schedule.dailyAt ? schedule.timeZone : QTimeZone::systemTimeZoneId();
    m_zone->setEditText(QString::fromLatin1(zone));
    (schedule.dailyAt ? m_daily : m_interval)->setChecked(true);
    tellNext();
}

void ScheduleDialog::limitCount()
{
    m_count->setRange(1, m_unit->currentData().toInt() == Hours ? longestHours : longestMinutes);
}

Schedule ScheduleDialog::schedule() const
{
    if (m_daily->isChecked())
        return Schedule::daily(m_time->time(), m_zone->currentText().trimmed().toLatin1());
    return Schedule::every(qint64(m_count->value()) * m_unit->currentData().toInt());
}

QString ScheduleDialog::problem() const
{
    const QString zone = m_zone->currentText().trimmed();
    if (!m_daily->isChecked() || QTimeZone(zone.toLatin1()).isValid())
        return {};
    return zone.isEmpty() ? tr("A time zone is needed, such as Europe/Paris.")
                          : tr("There is no time zone “%1”.").arg(zone);
}

void ScheduleDialog::onEdited()
{
    m_problem->hide();
    m_save->setEnabled(true);
    tellNext();
}

void ScheduleDialog::tellNext()
{
    if (!problem().isEmpty()) {
        m_next->setText(tr("Next run: –"));
        return;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime last = m_state.lastRunAt.isValid() ? m_state.lastRunAt : now;
    const QDateTime next = nextDue(schedule(), last, now);
    m_next->setText(tr("Next run: %1").arg(relativeTime(next)));
    m_next->setToolTip(exactTime(next));
}

void ScheduleDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_save->setEnabled(true);
}

void ScheduleDialog::choose()
{
    const QString sentence = problem();
    if (sentence.isEmpty()) {
        m_save->setEnabled(false); // until it is known whether it was stored
        Q_EMIT scheduleChosen(schedule());
        return;
    }
    showProblem(sentence);
    m_zone->setFocus();
    m_zone->lineEdit()->selectAll();
}

void ScheduleDialog::retranslate()
{
    setWindowTitle(tr("Schedule"));
    m_title->setText(checkTitle(m_state.name));
    m_interval->setText(tr("Every"));
    m_daily->setText(tr("Every day at"));
    m_in->setText(tr("in", "a time zone"));
    const int unit = m_unit->currentData().toInt();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(tr("minutes"), int(Minutes));
    m_unit->addItem(tr("hours"), int(Hours));
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(unit)));
    m_count->setAccessibleName(tr("How many"));
    m_unit->setAccessibleName(tr("Minutes or hours"));
    m_time->setAccessibleName(tr("Time of day"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_default->setText(tr("As delivered"));
    m_default->setToolTip(checkSpec(m_state.name) ? scheduleText(checkSpec(m_state.name)->schedule)
                                                  : QString());
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    tellNext();
}

void ScheduleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
