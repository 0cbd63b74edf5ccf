// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/language.h"
#include "ui/settings.h"
#include "ui/widgets/sectiontitle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 260;

QLabel *hintLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(fieldWidth);
    setFontRole(label, FontRole::Caption);
    setTextToken(label, Token::Dim);
    return label;
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// Typing a part of a zone's name finds it among the hundreds.
QComboBox *zoneBox(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    build();
    retranslate();
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings->setLanguage(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_settings->setThemeMode(Theme::Mode(m_theme->currentData().toInt())); });
    connect(m_compact, &QCheckBox::toggled, m_settings, &Settings::setCompactRows);
    connect(m_days, &QSpinBox::valueChanged, m_settings, &Settings::setRecentlyTargetedDays);
    connect(m_zone, &QComboBox::activated, this,
            [this] { m_settings->setNaiveTimeZone(m_zone->currentData().toByteArray()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

QLabel *SettingsDialog::addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

void SettingsDialog::build()
{
    m_interfaceTitle = new SectionTitle({}, this);
    m_language = new QComboBox(this);
    m_theme = new QComboBox(this);
    m_compact = new QCheckBox(this);
    m_compact->setChecked(m_settings->compactRows());
    m_campaignsTitle = new SectionTitle({}, this);
    m_days = new QSpinBox(this);
    m_days->setRange(1, 3650);
    m_days->setValue(m_settings->recentlyTargetedDays());
    m_daysHint = hintLabel(this);
    m_zone = zoneBox(this);
    m_zoneHint = hintLabel(this);
    m_close = new QPushButton(this);
    m_close->setDefault(true);

    QFormLayout *form = newForm();
    form->addRow(m_interfaceTitle);
    m_languageLabel = addRow(form, m_language);
    m_themeLabel = addRow(form, m_theme);
    form->addRow(nullptr, m_compact);
    form->addItem(new QSpacerItem(0, 12));
    form->addRow(m_campaignsTitle);
    m_daysLabel = addRow(form, m_days);
    form->addRow(nullptr, m_daysHint);
    m_zoneLabel = addRow(form, m_zone);
    form->addRow(nullptr, m_zoneHint);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addSpacing(12);
    layout->addLayout(buttons);
}

void SettingsDialog::fillLanguages()
{
    m_language->clear();
    m_language->addItem(tr("As the system"), QString());
    const QStringList codes = Language::available();
    for (const QString &code : codes)
        m_language->addItem(Language::nativeName(code), code);
    choose(m_language, m_settings->language());
}

void SettingsDialog::fillThemes()
{
    m_theme->clear();
    m_theme->addItem(tr("As the system"), int(Theme::Mode::System));
    m_theme->addItem(tr("Light"), int(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Mode::Dark));
    choose(m_theme, int(m_settings->themeMode()));
}

void SettingsDialog::fillZones()
{
    m_zone->clear();
    m_zone->addItem(
        tr("This computer's (%1)").arg(QString::fromLatin1(QTimeZone::systemTimeZoneId())),
        QByteArray());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_zone->addItem(QString::fromLatin1(zone), zone);
    choose(m_zone, m_settings->naiveTimeZone());
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_interfaceTitle->setTitle(tr("Interface"));
    m_languageLabel->setText(tr("&Language"));
    m_themeLabel->setText(tr("&Theme"));
    m_compact->setText(tr("&Compact rows in tables"));
    m_campaignsTitle->setTitle(tr("Campaigns"));
    m_daysLabel->setText(tr("&Recently targeted"));
    m_days->setSuffix(tr(" days"));
    m_daysHint->setText(
        tr("A niche counts as targeted in a region for so many days after a campaign."));
    m_zoneLabel->setText(tr("Time &zone of imports"));
    m_zoneHint->setText(tr("Times in imported files that name no zone are read in this one."));
    m_close->setText(tr("Close"));
    m_language->setAccessibleName(tr("Language"));
    m_theme->setAccessibleName(tr("Theme"));
    m_days->setAccessibleName(tr("Days a niche counts as recently targeted"));
    m_zone->setAccessibleName(tr("Time zone of imported times without one"));
    fillLanguages();
    fillThemes();
    fillZones();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // Longer words take more lines, which a layout does not ask for of itself.
        layout()->activate();
        resize(width(), std::max(height(), layout()->hasHeightForWidth()
                                               ? layout()->totalHeightForWidth(width())
                                               : sizeHint().height()));
    }
    QDialog::changeEvent(event);
}

} // namespace regie
