// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

#include "suggestions/clients.h"

class QComboBox;
class QLineEdit;

namespace regie {

class ZoneBox;

/// Name, key, currency and time zone of a client to be made. The key follows the name until it is
/// typed; it is what files of figures call the client by.
class NewClientDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit NewClientDialog(QWidget *parent = nullptr);

    Client client() const;
    /// "Maison Lune" -> "maison-lune"
    static QString keyOf(const QString &name);

Q_SIGNALS:
    void clientChosen(const regie::Client &client);

protected:
    void retranslate() override;
    void choose() override;

private:
    QLineEdit *m_name;
    QLineEdit *m_key;
    QComboBox *m_currency;
    ZoneBox *m_zone;
    QLabel *m_labels[4];
    QLabel *m_hint;
};

} // namespace regie
