// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace regie {

class SectionTitle;
class Settings;

/// What an operator may choose. Takes effect at once, so that it is seen; there is nothing to
/// confirm. Not modal.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings *settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillLanguages();
    void fillThemes();
    void fillZones();
    void retranslate();
    QLabel *addRow(QFormLayout *form, QWidget *field);

    Settings *m_settings;
    SectionTitle *m_interfaceTitle = nullptr;
    SectionTitle *m_campaignsTitle = nullptr;
    QLabel *m_languageLabel = nullptr;
    QComboBox *m_language = nullptr;
    QLabel *m_themeLabel = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_compact = nullptr;
    QLabel *m_daysLabel = nullptr;
    QSpinBox *m_days = nullptr;
    QLabel *m_daysHint = nullptr;
    QLabel *m_zoneLabel = nullptr;
    QComboBox *m_zone = nullptr;
    QLabel *m_zoneHint = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace regie
