// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/closenowdialog.h"

#include "ui/look/theme.h"
#include "ui/texts/checktexts.h"

#include "database/database.h"
#include "operations/closure.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>

namespace regie {

namespace {

constexpr int listed = 500;

QString line(const CheckChange &change)
{
    QStringList parts;
    for (const QString &part :
         {change.contactName, changeLook(change.change).word, changeFromTo(change)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CloseNowDialog::CloseNowDialog(const Services &services, qint64 campaignId,
                               const QString &campaignName, QWidget *parent)
    : ReasonDialog(
          tr("Close “%1” now").arg(campaignName),
          tr("Pending messages fail, messages without a reply count as unanswered, and the "
             "campaign is settled. This cannot be taken back."),
          tr("Close now"), parent)
    , m_list(new QListWidget(this))
    , m_total(new QLabel(tr("Looking at what would change…"), this))
{
    setDangerous();
    setReady(false);
    m_list->setAccessibleName(tr("What would change"));
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(180);
    setTextToken(m_total, Token::Dim);
    addWidget(m_list);
    addWidget(m_total);
    if (!services.database) {
        m_total->setText(tr("There is no connection to a database."));
        return;
    }
    m_request = services.database->ask(
        this,
        [campaignId](Session &session) { return previewCloseNow(session, campaignId, listed); },
        [this](const Result<CheckPreview> &preview) { show(preview); });
}

void CloseNowDialog::show(const Result<CheckPreview> &preview)
{
    if (!preview) {
        m_total->setText(preview.error().text());
        setTextToken(m_total, Token::BadText);
        return;
    }
    for (const CheckChange &change : preview->changes)
        m_list->addItem(line(change));
    const qint64 more = preview->total - preview->changes.size();
    const QString total = tr("%n change(s) in all.", nullptr, int(preview->total));
    m_total->setText(more > 0 ? total + QLatin1Char(' ') +
                                    tr("%n more are not listed.", nullptr, int(more))
                              : total);
    setReady(true);
}

} // namespace regie
