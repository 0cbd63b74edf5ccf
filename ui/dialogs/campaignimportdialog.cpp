// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaignimportdialog.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/settings.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QtConcurrent/QtConcurrentRun>
#include <QTimeZone>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int typingDelay = 400; // ms
constexpr int previewedCampaigns = 20;
} // namespace

CampaignImportDialog::CampaignImportDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    resize(820, 480);
    build();
    fillZones();
    retranslate();
    connect(m_zone, &QComboBox::currentIndexChanged, this, &CampaignImportDialog::preview);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CampaignImportDialog::showPreview);
    preview();
}

CampaignImportDialog::~CampaignImportDialog()
{
    // The field tells of its end of editing once more when it loses the focus by being destroyed.
    m_file->disconnect(this);
}

void CampaignImportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    m_form = new QFormLayout;
    m_file = new QLineEdit(this);
    m_browse = new QPushButton(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(m_browse);
    m_fileRow = row;
    m_form->addRow(new QLabel(this), row);
    m_zone = new QComboBox(this);
    m_form->addRow(new QLabel(this), m_zone);
    m_dryRun = new QCheckBox(this);
    m_form->addRow(nullptr, m_dryRun);
    layout->addLayout(m_form);
    m_offline = new Banner(this);
    m_offline->setTone(Tone::Warning);
    m_offline->hide();
    layout->addWidget(m_offline);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    layout->addWidget(m_message);
    m_table = new QTableWidget(0, 7, this);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    setButtonRole(m_start, ButtonRole::Primary);
    m_start->setDefault(true);
    m_cancel =
        buttons->addButton(QString(), QDialogButtonBox::RejectRole); // a standard one has an icon
    layout->addWidget(buttons);
    connect(m_browse, &QPushButton::clicked, this, &CampaignImportDialog::browse);
    connect(m_file, &QLineEdit::editingFinished, this, &CampaignImportDialog::preview);
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingDelay);
    connect(&m_typed, &QTimer::timeout, this, &CampaignImportDialog::preview);
    connect(m_file, &QLineEdit::textEdited, this, [this] {
        m_readable = false; // what is shown is of another file
        tellStart();
        m_typed.start();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &CampaignImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void CampaignImportDialog::fillZones()
{
    m_zone->addItem(QString(), QByteArray());
    m_zone->addItem(u"UTC"_s, QByteArray("UTC"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/'))
            m_zone->addItem(QString::fromUtf8(zone), zone);
    }
    const int chosen = m_zone->findData(m_settings ? m_settings->naiveTimeZone() : QByteArray());
    m_zone->setCurrentIndex(std::max(0, chosen));
}

void CampaignImportDialog::retranslate()
{
    setWindowTitle(tr("Import a campaign memory"));
    const auto label = [this](auto *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    label(m_fileRow, tr("File"));
    label(m_zone, tr("Times without a zone are in"));
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("campaigns.json, a list, or one campaign a line"));
    m_browse->setText(tr("Choose…"));
    m_zone->setAccessibleName(tr("Time zone of times without one"));
    m_zone->setItemText(
        0, tr("This machine's zone (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())));
    m_dryRun->setText(tr("Only try: read everything, change nothing"));
    m_offline->setText(
        tr("Régie is not connected to a database: there is nothing to import into."));
    m_table->setAccessibleName(tr("First campaigns of the file"));
    m_table->setHorizontalHeaderLabels({tr("Identifier"), tr("Campaign"), tr("Niche"), tr("Region"),
                                        tr("Status"), tr("Started"), tr("Problem")});
    m_start->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    tellState();
}

void CampaignImportDialog::setServices(const Services &services)
{
    m_connected = services.database != nullptr;
    tellStart();
}

void CampaignImportDialog::tellStart()
{
    m_offline->setVisible(!m_connected);
    m_start->setEnabled(m_connected && m_readable);
}

QString CampaignImportDialog::file() const
{
    return m_file->text().trimmed();
}

QByteArray CampaignImportDialog::zoneId() const
{
    return m_zone->currentData().toByteArray();
}

void CampaignImportDialog::setFile(const QString &fileName)
{
    m_file->setText(fileName);
    preview();
}

void CampaignImportDialog::browse()
{
    auto *dialog =
        new QFileDialog(this, windowTitle(), file(),
                        tr("Campaign memories (*.json *.jsonl *.ndjson);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &CampaignImportDialog::setFile);
    dialog->open();
}

/// In a thread of its own: the file may be on a slow disk.
void CampaignImportDialog::preview()
{
    m_readable = false;
    tellStart();
    if (file().isEmpty()) {
        m_table->setRowCount(0);
        return tellState();
    }
    if (m_watcher.isRunning()) {
        m_previewAgain = true;
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([fileName = file(), zone = zoneId()] {
        return std::make_shared<Preview>(previewCampaigns(fileName, previewedCampaigns, zone));
    }));
    tellState();
}

void CampaignImportDialog::tellState()
{
    if (file().isEmpty())
        m_message->setText(tr("Choose the file a scraping system keeps its campaigns in. It is "
                              "only read, never changed."));
    else if (m_watcher.isRunning())
        m_message->setText(tr("Reading the first campaigns…"));
    else if (m_watcher.future().resultCount() > 0)
        showPreview();
}

void CampaignImportDialog::showPreview()
{
    if (std::exchange(m_previewAgain, false))
        return preview();
    const Preview &campaigns = *m_watcher.result();
    m_table->setRowCount(0);
    m_readable = campaigns.ok();
    tellStart();
    setTextToken(m_message, campaigns ? Token::Dim : Token::BadText);
    if (!campaigns) {
        m_message->setText(campaigns.error().text());
        return;
    }
    m_message->setText(
        tr("The first %n campaign(s) as they will be read:", nullptr, int(campaigns->size())));
    const QLocale locale;
    for (const CampaignPreview &campaign : *campaigns) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{
            campaign.id,
            campaign.name,
            campaign.niche,
            campaign.region,
            statusLook(StatusOf::Campaign, campaign.status).word,
            locale.toString(campaign.startedAt.toLocalTime(), QLocale::ShortFormat),
            campaign.reason};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
}

void CampaignImportDialog::start()
{
    CampaignImportOptions options;
    options.zoneId = zoneId();
    options.dryRun = m_dryRun->isChecked();
    options.actor = qEnvironmentVariable("USER", u"operator"_s);
    if (m_settings)
        m_settings->setNaiveTimeZone(options.zoneId);
    Q_EMIT importRequested(file(), options);
    close();
}

void CampaignImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
