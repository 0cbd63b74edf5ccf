// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/profiles.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace regie {

/// The form of one profile: an address as URI or as fields, which follow each other.
class ProfileEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileEditor(bool hasKeychain, QWidget *parent = nullptr);

    void setProfile(const Profile &profile);
    /// What the form says now; the password, where one was typed, is in its settings.
    Profile profile() const;
    /// True where the operator wants the typed password kept.
    bool keepsPassword() const;
    /// Why it cannot be used as it is; empty when it can.
    QString problem() const;
    void focusName();

Q_SIGNALS:
    /// By the operator, not by setProfile().
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addField(const QString &keyword);
    void build();
    void retranslate();
    void fillColours();
    void fillSslModes();
    void takeUri();
    void takeFields();
    void showSettings();

    Profile m_profile;
    QString m_uriProblem;
    bool m_hasKeychain;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_uri = nullptr;
    QHash<QString, QLineEdit *> m_fields; ///< by libpq keyword
    QComboBox *m_sslMode = nullptr;
    QLineEdit *m_password = nullptr;
    QCheckBox *m_keep = nullptr;
    QComboBox *m_colour = nullptr;
    QCheckBox *m_production = nullptr;
    QHash<QString, QLabel *> m_labels;
    QLabel *m_hint = nullptr;
};

} // namespace regie
