// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectionservice.h"
#include "ui/look/theme.h"

#include <QDialog>

#include <memory>
#include <optional>

class QListWidget;
class QPushButton;
class QToolButton;

namespace regie {

class Banner;
class ProfileEditor;

/// The servers an operator works with: make, change, test, connect. Not modal. Profiles are
/// stored when he connects or closes, a password that is to be kept also when he chooses another.
class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Borrows the service. `current` is the name of the profile that is connected now.
    ConnectionsDialog(ConnectionService *service, const ProfileStore &store, const QString &current,
                      QWidget *parent = nullptr);
    ~ConnectionsDialog() override;

    void done(int result) override;

Q_SIGNALS:
    void connectRequested(const regie::Profile &profile);
    void profilesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void load();
    void select(int row);
    void edited();
    void add();
    void remove();
    void test();
    void connectNow();
    QString problem() const;
    bool save();
    void keepPassword();
    void tellProblem();
    void label(int row);
    void tellButtons();
    void say(Tone tone, const QString &sentence);

    ConnectionService *m_service;
    ProfileStore m_store;
    QString m_current;
    QList<Profile> m_profiles;
    int m_row = -1;
    bool m_changed = false;
    bool m_told = false;             ///< why it did not close
    int m_keeping = 0;               ///< passwords on their way to the keychain
    bool m_keepFailed = false;       ///< the last of them did not arrive
    std::optional<int> m_closeWith;  ///< the result to close with once they arrived
    std::unique_ptr<QObject> m_test; ///< context of the running test

    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_remove = nullptr;
    ProfileEditor *m_editor = nullptr;
    Banner *m_result = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_connect = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace regie
