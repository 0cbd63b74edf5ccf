// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closurebox.h"

#include "ui/dialogs/closenowdialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/texts/closuretexts.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/sectiontitle.h"

#include "database/database.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int clockInterval = 20'000; // ms
constexpr qint64 usualExtension = 24 * 3600;

} // namespace

ClosureBox::ClosureBox(QWidget *parent)
    : QWidget(parent)
    , m_title(new SectionTitle({}, this))
    , m_veto(new Banner(this))
    , m_text(new QLabel(this))
    , m_limitButton(new QPushButton(this))
    , m_vetoButton(new QPushButton(this))
    , m_closeButton(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_veto->setTone(Tone::Info);
    setButtonRole(m_closeButton, ButtonRole::Danger);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_limitButton, m_vetoButton, m_closeButton})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_veto);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, this, &ClosureBox::tell);
    connect(m_limitButton, &QPushButton::clicked, this, &ClosureBox::moveLimit);
    connect(m_vetoButton, &QPushButton::clicked, this,
            [this] { m_outlook && m_outlook->vetoedAt.isValid() ? letClose() : keepOpen(); });
    connect(m_closeButton, &QPushButton::clicked, this, &ClosureBox::closeNow);
    retranslate();
}

void ClosureBox::show(qint64 campaignId, const QString &campaignName, const ClosureOutlook &outlook)
{
    m_campaignId = campaignId;
    m_name = campaignName;
    m_outlook = outlook;
    tell();
}

void ClosureBox::tell()
{
    if (!m_outlook)
        return;
    const bool isOpen = !m_outlook->isSettled && m_outlook->status != "draft"_L1;
    const bool isVetoed = m_outlook->vetoedAt.isValid();
    m_text->setText(closureSentences(*m_outlook).join(u'\n'));
    m_veto->setVisible(isVetoed);
    if (isVetoed)
        m_veto->setText(tr("Kept open by %1 since %2: %3")
                            .arg(m_outlook->vetoedBy, relativeTime(m_outlook->vetoedAt),
                                 m_outlook->vetoReason));
    m_limitButton->setVisible(isOpen && m_outlook->status == "sending"_L1 &&
                              m_outlook->pending > 0 && !isVetoed);
    m_vetoButton->setVisible(isOpen && (isVetoed || m_outlook->pending > 0));
    m_vetoButton->setText(isVetoed ? tr("Let it close…") : tr("Keep open…"));
    m_closeButton->setVisible(isOpen);
}

void ClosureBox::apply(const QPointer<Database> &database, const QString &sentence,
                       const Change &work, const Change &undo)
{
    if (!database || database != m_services.database) {
        if (m_services.notifications)
            m_services.notifications->warning(
                tr("Nothing was changed: the connection is another one now."));
        return;
    }
    const auto tellDone = [this, database, sentence, undo](const Status &status) {
        Q_EMIT changed();
        if (!m_services.notifications)
            return;
        if (!status)
            return m_services.notifications->failed(status.error());
        Notification notification;
        notification.tone = Tone::Ok;
        notification.text = sentence;
        if (undo) {
            notification.actionText = tr("Undo");
            notification.action = [box = QPointer<ClosureBox>(this), database, undo] {
                if (box)
                    box->apply(database, tr("Undone."), undo);
            };
        }
        m_services.notifications->post(notification);
    };
    database->ask(this, work, tellDone, Lane::Interactive, Access::Write);
}

void ClosureBox::moveLimit()
{
    auto *dialog = new ReasonDialog(
        tr("Limit of “%1”").arg(m_name),
        tr("Messages that are still pending at this time fail, and the campaign is finished."),
        tr("Move the limit"), window());
    auto *time = new QDateTimeEdit(dialog);
    time->setAccessibleName(tr("New limit"));
    time->setCalendarPopup(true);
    time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime before = m_outlook->limitAt.isValid() ? m_outlook->limitAt : now;
    time->setMinimumDateTime(now);
    time->setDateTime(std::max(before, now).toLocalTime().addSecs(usualExtension));
    dialog->addWidget(time);
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, time, moved = m_outlook->isLimitMoved ? m_outlook->limitAt : QDateTime(),
             id = m_campaignId,
             database = QPointer<Database>(m_services.database)](const QString &reason) {
                const QDateTime until = time->dateTime().toUTC();
                apply(
                    database, tr("The limit is %1 now.").arg(relativeTime(until)),
                    [id, until, reason](Session &session) {
                        return regie::moveLimit(session, id, until, reason, Actor::inWindow());
                    },
                    [id, moved](Session &session) {
                        return restoreLimit(session, id, moved, Actor::inWindow());
                    });
            });
    dialog->show();
}

void ClosureBox::keepOpen()
{
    auto *dialog = new ReasonDialog(
        tr("Keep “%1” open").arg(m_name),
        tr("The 48 h limit is not applied until somebody lets the campaign close again."),
        tr("Keep it open"), window());
    dialog->setReasonRequired(true);
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, id = m_campaignId,
             database = QPointer<Database>(m_services.database)](const QString &why) {
                apply(
                    database, tr("The campaign is kept open."),
                    [id, why](Session &session) {
                        return vetoClosure(session, id, why, Actor::inWindow());
                    },
                    [id](Session &session) {
                        return liftVeto(session, id, tr("Undone"), Actor::inWindow());
                    });
            });
    dialog->show();
}

void ClosureBox::letClose()
{
    auto *dialog =
        new ReasonDialog(tr("Let “%1” close").arg(m_name),
                         tr("The limits count again. A limit that has passed is applied by the "
                            "next check."),
                         tr("Let it close"), window());
    connect(dialog, &ReasonDialog::confirmed, this,
            [this, id = m_campaignId, before = m_outlook->vetoReason,
             database = QPointer<Database>(m_services.database)](const QString &why) {
                apply(
                    database, tr("The campaign may close again."),
                    [id, why](Session &session) {
                        return liftVeto(session, id, why, Actor::inWindow());
                    },
                    [id, before](Session &session) {
                        return vetoClosure(session, id, before, Actor::inWindow());
                    });
            });
    dialog->show();
}

void ClosureBox::closeNow()
{
    auto *dialog = new CloseNowDialog(m_services, m_campaignId, m_name, window());
    connect(dialog, &CloseNowDialog::confirmed, this,
            [this, id = m_campaignId,
             database = QPointer<Database>(m_services.database)](const QString &reason) {
                apply(database, tr("The campaign is closed."),
                      [id, reason](Session &session) -> Status {
                          const auto closed =
                              regie::closeNow(session, id, reason, Actor::inWindow());
                          return closed ? Status() : Status(closed.error());
                      });
            });
    dialog->QDialog::show();
}

void ClosureBox::retranslate()
{
    m_title->setTitle(tr("Closing"));
    m_limitButton->setText(tr("Move the limit…"));
    m_vetoButton->setText(tr("Keep open…"));
    m_closeButton->setText(tr("Close now…"));
    m_closeButton->setToolTip(tr("Shows what would change first"));
    tell();
}

void ClosureBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ClosureBox::showEvent(QShowEvent *event)
{
    m_clock.start();
    tell();
    QWidget::showEvent(event);
}

void ClosureBox::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

} // namespace regie
