// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clienteditor.h"

#include "ui/pages/clientform.h"
#include "ui/texts/clienttexts.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/confirmbanner.h"
#include "ui/widgets/keyhintbutton.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// Columns in which they differ, as the database would keep them.
QStringList changedColumns(const Client &before, const Client &after)
{
    const QJsonObject old = clientValues(asStored(before));
    const QJsonObject now = clientValues(asStored(after));
    QStringList columns;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (old.value(it.key()) != it.value())
            columns.append(it.key());
    }
    return columns;
}

} // namespace

ClientEditor::ClientEditor(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_form(new ClientForm(this))
    , m_conflict(new Banner(this))
    , m_theirs(m_conflict->addAction({}))
    , m_mine(m_conflict->addAction({}))
    , m_problem(new Banner(this))
    , m_confirm(new ConfirmBanner(this))
    , m_saveAction(new QAction(this))
    , m_revertAction(new QAction(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_form);
    m_conflict->setTone(Tone::Warning);
    m_problem->setTone(Tone::Bad);
    for (Banner *banner : {m_conflict, m_problem}) {
        banner->setRounded(false);
        banner->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_conflict);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_confirm);
    layout->addWidget(createButtons());
    connect(m_form, &ClientForm::edited, this, &ClientEditor::onEdited);
    connect(m_form, &ClientForm::newConnectorRequested, this, &ClientEditor::newConnectorRequested);
    connect(m_form, &ClientForm::connectorChangeRequested, this,
            &ClientEditor::connectorChangeRequested);
    connect(m_theirs, &QPushButton::clicked, this, &ClientEditor::takeTheirs);
    connect(m_mine, &QPushButton::clicked, this, &ClientEditor::keepMine);
    retranslate();
    tellState();
}

QWidget *ClientEditor::createButtons()
{
    m_saveAction->setShortcut(QKeySequence::Save);
    m_saveAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_saveAction, &QAction::triggered, this, &ClientEditor::save);
    connect(m_revertAction, &QAction::triggered, this, &ClientEditor::revert);
    addAction(m_saveAction);
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    auto *saving = new KeyHintButton(bar);
    saving->setRole(ButtonRole::Primary);
    saving->follow(m_saveAction);
    saving->setObjectName(u"saveClient"_s);
    auto *reverting = new KeyHintButton(bar);
    reverting->follow(m_revertAction);
    reverting->setObjectName(u"revertClient"_s);
    row->addWidget(saving);
    row->addWidget(reverting);
    row->addStretch(1);
    return bar;
}

void ClientEditor::setConnectors(const QList<ConnectorProfile> &connectors)
{
    m_form->setConnectors(connectors);
}

void ClientEditor::showClient(const Client &client)
{
    const bool another = client.key != m_key;
    if (another) {
        m_problem->hide();
        m_confirm->dismiss();
        m_saving = false;
        m_scroll->ensureVisible(0, 0);
    }
    const bool changed = another || client.version != m_base.version;
    m_key = client.key;
    m_base = client;
    const auto draft = m_drafts.find(m_key);
    if (draft != m_drafts.end() && draft->base.version != client.version)
        rebase(*draft, client);
    // Fields that are being typed in are left alone while nothing has changed under them.
    if (changed)
        m_form->setClient(isEdited() ? m_drafts[m_key].mine : client);
    tellConflict();
    tellState();
}

/// Their version with what was changed here on top; the same field changed to something else by
/// both is a conflict that the operator settles.
void ClientEditor::rebase(Draft &draft, const Client &theirs)
{
    const QStringList here = changedColumns(draft.base, draft.mine);
    const QStringList there = changedColumns(draft.base, theirs);
    const QJsonObject mine = clientValues(draft.mine);
    Client merged = theirs;
    for (const QString &column : here)
        setClientValue(merged, column, mine.value(column));
    draft = {theirs, merged};
    const QStringList differing = changedColumns(theirs, merged);
    const QStringList former = conflicts();
    QStringList open;
    for (const QString &column : differing) {
        if (there.contains(column) || former.contains(column))
            open.append(column);
    }
    m_conflicts.insert(m_key, open);
    if (differing.isEmpty()) {
        dropDraft(m_key);
        Q_EMIT unsavedChanged();
    }
}

void ClientEditor::dropDraft(const QString &key)
{
    m_drafts.remove(key);
    m_conflicts.remove(key);
}

void ClientEditor::forget()
{
    m_key.clear();
    m_base = {};
    m_conflicts.clear();
    m_problem->hide();
    m_confirm->dismiss();
    m_saving = false;
    if (!std::exchange(m_drafts, {}).isEmpty())
        Q_EMIT unsavedChanged();
    tellConflict();
    tellState();
}

QList<std::pair<QString, QString>> ClientEditor::unsaved() const
{
    QList<std::pair<QString, QString>> clients;
    for (const Draft &draft : m_drafts)
        clients.append({draft.base.key, clientTitle(draft.base)});
    std::ranges::sort(clients);
    return clients;
}

void ClientEditor::onEdited()
{
    if (m_key.isEmpty())
        return;
    m_problem->hide();
    m_form->showProblemAt({});
    m_confirm->dismiss();
    const Client mine = m_form->client();
    const bool was = isEdited();
    if (changedColumns(m_base, mine).isEmpty())
        dropDraft(m_key);
    else
        m_drafts.insert(m_key, {m_base, mine});
    tellConflict();
    tellState();
    if (was != isEdited())
        Q_EMIT unsavedChanged();
}

// --- storing -----------------------------------------------------------------------------------

void ClientEditor::save()
{
    if (!isEdited() || m_saving || hasConflict())
        return;
    const Client mine = asStored(m_drafts[m_key].mine);
    if (const auto problem = clientProblem(mine))
        return sayProblem(problem->sentence, problem->column);
    const auto store = [this, mine] {
        m_saving = true;
        tellState();
        Q_EMIT saveRequested(mine);
    };
    const bool goesLive = mine.executionMode == "live"_L1 && m_base.executionMode != "live"_L1;
    if (!goesLive)
        return store();
    m_confirm->ask(liveWarning(mine), tr("Go live"), store);
}

void ClientEditor::revert()
{
    m_problem->hide();
    m_form->showProblemAt({});
    m_confirm->dismiss();
    dropDraft(m_key);
    m_form->setClient(m_base);
    tellConflict();
    tellState();
    Q_EMIT unsavedChanged();
}

void ClientEditor::saved(const Client &client)
{
    dropDraft(client.key);
    if (client.key == m_key) {
        m_saving = false;
        m_base = client;
        m_form->setClient(client);
        m_problem->hide();
        tellState();
    }
    Q_EMIT unsavedChanged();
}

void ClientEditor::saveFailed(const Error &error)
{
    m_saving = false;
    tellState();
    sayProblem(error.text());
}

void ClientEditor::sayProblem(const QString &sentence, const QString &column)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_form->showProblemAt(column);
}

// --- colleagues --------------------------------------------------------------------------------

void ClientEditor::takeTheirs()
{
    if (!isEdited())
        return;
    Draft &draft = m_drafts[m_key];
    const QJsonObject theirs = clientValues(draft.base);
    for (const QString &column : conflicts())
        setClientValue(draft.mine, column, theirs.value(column));
    const Client mine = draft.mine;
    if (changedColumns(m_base, mine).isEmpty())
        dropDraft(m_key);
    m_form->setClient(mine);
    keepMine();
    Q_EMIT unsavedChanged();
}

void ClientEditor::keepMine()
{
    m_conflicts.remove(m_key);
    tellConflict();
    tellState();
}

void ClientEditor::tellConflict()
{
    m_conflict->setVisible(hasConflict());
    if (!hasConflict() || !isEdited())
        return;
    m_problem->hide();
    const Draft &draft = m_drafts[m_key];
    const QJsonObject theirs = clientValues(draft.base);
    const QJsonObject mine = clientValues(draft.mine);
    QStringList fields;
    for (const QString &column : conflicts())
        fields.append(tr("%1: %2 there, %3 here", "a field, a colleague's value, yours")
                          .arg(clientFieldTitle(column),
                               clientValueText(column, theirs.value(column), draft.base.currency),
                               clientValueText(column, mine.value(column), draft.base.currency)));
    m_conflict->setText(tr("A colleague has changed the same.") + u'\n' + fields.join(u'\n'));
}

void ClientEditor::tellState()
{
    m_form->setEnabled(!m_key.isEmpty() && !m_saving);
    m_saveAction->setEnabled(isEdited() && !m_saving && !hasConflict());
    m_revertAction->setEnabled(isEdited() && !m_saving);
}

void ClientEditor::retranslate()
{
    m_scroll->setAccessibleName(tr("Settings of the client"));
    m_saveAction->setText(tr("Save"));
    m_saveAction->setToolTip(tr("Keep the changes"));
    m_revertAction->setText(tr("Revert"));
    m_revertAction->setToolTip(tr("Back to what is stored"));
    m_theirs->setText(tr("Take theirs"));
    m_mine->setText(tr("Keep mine"));
    tellConflict();
}

void ClientEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
