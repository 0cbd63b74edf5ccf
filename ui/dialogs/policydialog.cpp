// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/policydialog.h"

#include "ui/look/theme.h"
#include "ui/texts/relativetime.h"
#include "ui/widgets/banner.h"

#include "database/database.h"
#include "operations/archiveengine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDays = 36'500;
constexpr int typingPause = 300; // ms

Result<ArchivePreview> previewWith(Session &session, const ArchiveSpec &spec, int days)
{
    const Result<QDateTime> now = databaseTime(session);
    if (!now)
        return now.error();
    return archiving::preview(session, spec, days, *now);
}

} // namespace

PolicyDialog::PolicyDialog(const ArchivePolicy &policy, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_spec(*archiveSpec(policy.name))
    , m_before(policy.keepDays)
    , m_services(services)
    , m_title(new QLabel(this))
    , m_label(new QLabel(this))
    , m_days(new QSpinBox(this))
    , m_due(new QLabel(this))
    , m_problem(new Banner(this))
    , m_default(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    build();
    m_days->setValue(m_before);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &PolicyDialog::count);
    connect(m_days, &QSpinBox::valueChanged, this, &PolicyDialog::countLater);
    connect(m_default, &QPushButton::clicked, this, [this] { m_days->setValue(m_spec.keepDays); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_save->setEnabled(false); // until it is known whether it was stored
        Q_EMIT daysChosen(days());
    });
    retranslate();
    count();
    m_days->setFocus();
    m_days->selectAll();
}

void PolicyDialog::build()
{
    setFontRole(m_title, FontRole::Title);
    m_title->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_days);
    m_days->setRange(1, longestDays);
    m_days->setAlignment(Qt::AlignRight);
    m_due->setWordWrap(true);
    m_due->setMinimumHeight(m_due->fontMetrics().lineSpacing() * 2);
    m_due->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    setTextToken(m_due, Token::Dim);
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setDefault(true);
    setButtonRole(m_default, ButtonRole::Quiet);
    for (QPushButton *button : {m_default, m_cancel})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_days);
    row->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_default);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addLayout(row);
    layout->addWidget(m_due);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setMinimumWidth(460);
}

int PolicyDialog::days() const
{
    return m_days->value();
}

void PolicyDialog::setServices(const Services &services)
{
    const bool otherDatabase = services.database != m_services.database;
    m_services = services;
    if (otherDatabase)
        close(); // its policy is of the other one
}

void PolicyDialog::countLater()
{
    m_request.cancel();
    m_preview.reset();
    m_problem->hide();
    m_save->setEnabled(true);
    tell();
    m_delay.start();
}

void PolicyDialog::count()
{
    if (!m_services.database)
        return;
    m_request = m_services.database->ask(
        this,
        [spec = m_spec, days = days()](Session &session) {
            return previewWith(session, spec, days);
        },
        [this](const Result<ArchivePreview> &preview) {
            m_preview = preview;
            tell();
        },
        Lane::Bulk);
}

void PolicyDialog::tell()
{
    if (!m_preview)
        return m_due->setText(tr("Counting what would be due…"));
    if (!*m_preview)
        return m_due->setText(m_preview->error().summary);
    const ArchivePreview &preview = **m_preview;
    const QLocale locale;
    if (preview.items == 0)
        return m_due->setText(tr("Nothing would be due now."));
    QString text = tr("Due now: %1 (%2 rows, %3), the oldest from %4.")
                       .arg(locale.toString(preview.items), locale.toString(preview.rows),
                            locale.formattedDataSize(preview.bytes), relativeTime(preview.oldest));
    if (preview.seconds)
        text += u' ' + tr("A run would take about %1.")
                           .arg(durationText(std::max<qint64>(1, qRound64(*preview.seconds))));
    m_due->setText(text);
}

void PolicyDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_save->setEnabled(true);
}

void PolicyDialog::retranslate()
{
    setWindowTitle(tr("Archive policy"));
    m_title->setText(m_spec.translatedTitle());
    m_label->setText(m_spec.isPurge ? tr("&Days until it is deleted:")
                                    : tr("&Days until it is archived:"));
    m_days->setAccessibleName(tr("Days"));
    m_default->setText(tr("As delivered (%1)").arg(m_spec.keepDays));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    tell();
}

void PolicyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
