// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "suggestions/clientfields.h"

#include <QHash>
#include <QWidget>

class QAction;
class QPushButton;
class QScrollArea;

namespace regie {

class Banner;
class ClientForm;
class ConfirmBanner;
class KeyHintButton;

/// Settings of the chosen client with save and revert. GUI thread only; stores nothing itself.
/// What is not saved is kept for each client while another is looked at; what a colleague saves
/// meanwhile is taken in, and where both changed the same field both values are shown.
class ClientEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ClientEditor(QWidget *parent = nullptr);

    void setConnectors(const QList<ConnectorProfile> &connectors);
    /// As it was read now: another client, or the same one with what colleagues changed.
    void showClient(const Client &client);
    /// Nothing is known any more: another database. Unsaved changes of the former one go.
    void forget();

    QString clientKey() const { return m_key; }
    /// Has changes that are not saved.
    bool isEdited() const { return m_drafts.contains(m_key); }
    /// Those of all clients: key and name.
    QList<std::pair<QString, QString>> unsaved() const;
    bool hasConflict() const { return !conflicts().isEmpty(); }

    /// Asks for its storing, after what has to be asked before. Also the key Ctrl+S.
    void save();
    void revert();
    /// What became of storing.
    void saved(const Client &client);
    void saveFailed(const Error &error);

Q_SIGNALS:
    void saveRequested(const regie::Client &client);
    /// Which clients have unsaved changes is different now.
    void unsavedChanged();
    void newConnectorRequested();
    void connectorChangeRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What an operator changed, and of what.
    struct Draft
    {
        Client base, mine;
    };

    QWidget *createButtons();
    void onEdited();
    void rebase(Draft &draft, const Client &theirs);
    QStringList conflicts() const { return m_conflicts.value(m_key); }
    /// Without a draft there is nothing to settle either.
    void dropDraft(const QString &key);
    void takeTheirs();
    void keepMine();
    void tellConflict();
    void tellState();
    void sayProblem(const QString &sentence, const QString &column = {});
    void retranslate();

    QString m_key;
    Client m_base;                           ///< the chosen one, as read last
    QHash<QString, Draft> m_drafts;          ///< by key
    QHash<QString, QStringList> m_conflicts; ///< by client: columns that a colleague changed, too
    bool m_saving = false;
    QScrollArea *m_scroll;
    ClientForm *m_form;
    Banner *m_conflict;
    QPushButton *m_theirs;
    QPushButton *m_mine;
    Banner *m_problem;
    ConfirmBanner *m_confirm;
    QAction *m_saveAction;
    QAction *m_revertAction;
};

} // namespace regie
