// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/taskdetailcontent.h"

#include "ui/look/theme.h"
#include "ui/notifications.h"
#include "ui/pages/taskpartbox.h"
#include "ui/settings.h"
#include "ui/texts/relativetime.h"
#include "ui/texts/tasktexts.h"
#include "ui/texts/visibletext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/statuschip.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkWidth = 190; // px of text

QString dash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

// --- what is kept --------------------------------------------------------------------------------

void TaskDetailContent::setServices(const Services &services, const QString &pageId)
{
    m_services = services;
    m_pageId = pageId;
    for (TaskPartBox *part : m_parts)
        part->setServices(services);
    restoreChoice();
}

void TaskDetailContent::keepChoice()
{
    // The other box follows, and does not tell again.
    if (auto *box = qobject_cast<CodeBox *>(sender())) {
        for (CodeBox *other : {m_error, m_trace})
            other->setWrapped(box->isWrapped());
    }
    if (!m_services.settings || !m_restored)
        return;
    QStringList open;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i]->isOpen())
            open.append(QString::number(i));
    }
    m_services.settings->setPageValue(m_pageId, u"open-parts"_s, open.join(u','));
    m_services.settings->setPageValue(m_pageId, u"wrap"_s, m_error->isWrapped());
}

void TaskDetailContent::restoreChoice()
{
    if (!m_services.settings || m_restored)
        return;
    const QStringList open =
        m_services.settings->pageValue(m_pageId, u"open-parts"_s).toString().split(u',');
    m_error->setWrapped(m_services.settings->pageValue(m_pageId, u"wrap"_s, true).toBool());
    m_trace->setWrapped(m_error->isWrapped());
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setOpen(open.contains(QString::number(i)));
    m_restored = true;
}

// --- what is shown -------------------------------------------------------------------------------

void TaskDetailContent::showTask(const TaskDetail &task)
{
    const bool isOther = m_task.uuid != task.uuid;
    m_task = task;
    tell();
    for (TaskPartBox *part : m_parts)
        part->setTask(task);
    if (isOther)
        ensureVisible(0, 0, 0, 0);
}

void TaskDetailContent::takeFocus()
{
    if (!m_task.errorTrace.isEmpty())
        return m_trace->view()->setFocus(Qt::OtherFocusReason);
    for (TaskPartBox *part : m_parts) {
        if (part->isOpen() && part->head()->isEnabled())
            return part->takeFocus();
    }
    for (TaskPartBox *part : m_parts) {
        if (part->head()->isEnabled())
            return part->takeFocus();
    }
    setFocus(Qt::OtherFocusReason);
}

void TaskDetailContent::tell()
{
    tellHead();
    tellLinks();
    tellMarks();
    tellFigures();
    tellTimes();
    tellErrors();
}

void TaskDetailContent::tellHead()
{
    const QString name = m_task.name.isEmpty() ? m_task.type : m_task.name;
    m_name->setFullText(name.isEmpty() ? tr("Task without a name") : visibleText(name));
    m_status->setStatus(StatusOf::Task, m_task.status);
    QString call = m_task.agentClass;
    if (!m_task.methodName.isEmpty())
        call += (call.isEmpty() ? u""_s : u"."_s) + m_task.methodName;
    QStringList parts;
    for (const QString &part :
         {call, m_task.name.isEmpty() ? QString() : m_task.type, m_task.model}) {
        if (!part.isEmpty())
            parts.append(visibleText(part));
    }
    m_subtitle->setFullText(parts.join(u" · "_s));
    m_subtitle->setVisible(!parts.isEmpty());
}

void TaskDetailContent::tellLinks()
{
    const bool hasCampaign = m_task.campaignId > 0;
    const QString campaign =
        m_task.campaignName.isEmpty() ? QString::number(m_task.campaignId) : m_task.campaignName;
    const QFontMetrics metrics(m_campaign->font());
    const auto label = [&](const QString &text) {
        // A button shows "&" as the key of the next letter.
        return metrics.elidedText(visibleText(text), Qt::ElideMiddle, linkWidth)
            .replace(u'&', u"&&"_s);
    };
    m_campaign->setText(label(m_task.isCampaignArchived ? tr("Campaign %1, archived").arg(campaign)
                                                        : tr("Campaign %1").arg(campaign)));
    m_campaign->setToolTip(tr("Show this campaign"));
    m_campaign->setVisible(hasCampaign);
    const QString client = m_task.clientName.isEmpty() ? m_task.clientKey : m_task.clientName;
    m_client->setText(label(tr("Client %1").arg(client)));
    m_client->setToolTip(tr("Show this client"));
    m_client->setVisible(!m_task.clientKey.isEmpty());
}

void TaskDetailContent::tellMarks()
{
    while (QLayoutItem *item = m_marks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const TaskMark &mark : std::as_const(m_task.marks)) {
        auto *banner = new Banner(this);
        const bool stands = !mark.undoneAt.isValid();
        banner->setTone(stands ? Tone::Warning : Tone::Info);
        QString text = tr("%1 marked it as failed %2: %3")
                           .arg(mark.markedBy, relativeTime(mark.markedAt), mark.reason);
        if (!stands)
            text +=
                u' ' + tr("Taken back by %1 %2.").arg(mark.undoneBy, relativeTime(mark.undoneAt));
        banner->setText(visibleText(text));
        banner->setToolTip(exactTime(mark.markedAt));
        m_marks->addWidget(banner);
    }
}

void TaskDetailContent::tellFigures()
{
    const QLocale locale;
    const auto set = [this](Figure figure, const QString &label, const QString &value) {
        m_figures[figure]->setLabel(label);
        m_figures[figure]->setValue(value);
    };
    set(Cost, tr("Cost, as charged"), taskCostText(m_task.cost));
    tellListCost();
    set(Duration, tr("Duration"),
        m_task.durationMs ? millisecondsText(double(*m_task.durationMs)) : QString());
    set(TokensIn, tr("Tokens in"), locale.toString(m_task.tokensInput));
    set(TokensOut, tr("Tokens out"), locale.toString(m_task.tokensOutput));
    set(TokensCached, tr("Tokens cached"), locale.toString(m_task.tokensCached));
    m_figures[TokensCached]->setToolTip(tr("Part of the tokens in"));
}

void TaskDetailContent::tellListCost()
{
    FigureCard *card = m_figures[ListCost];
    card->setLabel(tr("Cost, by list"));
    card->setValue(m_task.listCost ? taskCostText(*m_task.listCost) : QString());
    card->setToolTip(m_task.listCost ? QString()
                                     : tr("The price list has no price of this model."));
    const double difference = m_task.listCost.value_or(m_task.cost) - m_task.cost;
    const bool isMore = difference > 0;
    const bool isAny = std::abs(difference) >= 0.00005; // what four decimals show
    const QString amount = taskCostText(std::abs(difference));
    card->setChange(isAny ? (isMore ? tr("%1 more") : tr("%1 less")).arg(amount) : QString(),
                    Tone::Neutral, isMore ? u"sort-up"_s : u"sort-down"_s);
}

void TaskDetailContent::tellTimes()
{
    const auto setTime = [this](Time row, const QDateTime &time) {
        m_times[row]->setText(time.isValid() ? u"%1 · %2"_s.arg(relativeTime(time), exactTime(time))
                                             : u"–"_s);
    };
    setTime(Created, m_task.createdAt);
    setTime(Started, m_task.startedAt);
    setTime(Completed, m_task.completedAt);
    setTime(Changed, m_task.updatedAt);
    m_times[Attempts]->setText(m_task.retryCount == 0
                                   ? tr("1, without a retry")
                                   : tr("%1, of which %Ln a retry", nullptr, m_task.retryCount)
                                         .arg(QLocale().toString(m_task.retryCount + 1)));
    m_times[Identifier]->setText(dash(m_task.uuid));
}

void TaskDetailContent::tellErrors()
{
    m_error->setVisible(!m_task.errorMessage.isEmpty());
    m_error->setText(m_task.errorMessage, m_task.isErrorCut);
    m_trace->setVisible(!m_task.errorTrace.isEmpty());
    m_trace->setText(m_task.errorTrace, m_task.isErrorCut);
}

void TaskDetailContent::tellCopied(const QString &sentence)
{
    if (m_services.notifications)
        m_services.notifications->done(sentence);
}

void TaskDetailContent::retranslate()
{
    setAccessibleName(tr("Details of the task"));
    m_timesTitle->setTitle(tr("Times and attempts"));
    m_partsTitle->setTitle(tr("Given and returned"));
    m_error->setTitle(tr("Error"));
    m_trace->setTitle(tr("Trace"));
    const std::array titles{tr("Created"), tr("Started"),  tr("Ended"),
                            tr("Changed"), tr("Attempts"), tr("Identifier")};
    for (size_t i = 0; i < titles.size(); ++i)
        m_timeTitles[i]->setText(titles[i]);
    tell();
}

void TaskDetailContent::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

} // namespace regie
