// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "suggestions/clients.h"

#include <memory>

class QComboBox;
class QLineEdit;

namespace regie {

class ConnectorService;

/// Where a connector reaches the outside, and its token, which goes to this machine's keychain and
/// is never shown again. GUI thread only; whoever opened it stores profile() and then the token.
class ConnectorDialog : public FormDialog
{
    Q_OBJECT

public:
    /// An empty name makes a new one; the name of one that exists stays. `service` may be null:
    /// then there are neither tokens nor tests.
    ConnectorDialog(const ConnectorProfile &profile, ConnectorService *service,
                    QWidget *parent = nullptr);

    ConnectorProfile profile() const;
    /// As typed; empty: it stays what it is.
    QString token() const;

Q_SIGNALS:
    void profileChosen(const regie::ConnectorProfile &profile);
    void removeRequested(const QString &name);

protected:
    void retranslate() override;
    void choose() override;

private:
    enum Field { Name, Kind, BaseUrl, ApiVersion, Account, Token, FieldCount };

    void connectFields();
    void test();
    void runTest();
    void tellKind();
    void tellToken();

    const bool m_isNew;
    ConnectorService *m_service;
    std::unique_ptr<QObject> m_test; ///< whom the answer is for; gone when a field changes
    bool m_hasToken = false;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_version;
    QLineEdit *m_account;
    QLineEdit *m_token;
    QLabel *m_labels[FieldCount];
    QLabel *m_hint;
    QPushButton *m_testButton;
    QPushButton *m_remove;
};

} // namespace regie
