// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/campaignimportdialog.h"

#include "ui/settings.h"
#include "ui/status.h"
#include "ui/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
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
constexpr int previewedCampaigns = 20;
}

CampaignImportDialog::CampaignImportDialog(Settings *settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Import a campaign memory"));
    resize(820, 480);
    build();
    fillZones();
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CampaignImportDialog::showPreview);
    preview();
}

CampaignImportDialog::~CampaignImportDialog() = default;

void CampaignImportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    m_file = new QLineEdit(this);
    m_file->setAccessibleName(tr("File"));
    m_file->setPlaceholderText(tr("campaigns.json, a list, or one campaign a line"));
    auto *browseButton = new QPushButton(tr("Choose…"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_file, 1);
    row->addWidget(browseButton);
    form->addRow(tr("File"), row);
    m_zone = new QComboBox(this);
    m_zone->setAccessibleName(tr("Time zone of times without one"));
    form->addRow(tr("Times without a zone are in"), m_zone);
    m_dryRun = new QCheckBox(tr("Only try: read everything, change nothing"), this);
    form->addRow(QString(), m_dryRun);
    layout->addLayout(form);
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    layout->addWidget(m_message);
    m_table = new QTableWidget(0, 7, this);
    m_table->setAccessibleName(tr("First campaigns of the file"));
    m_table->setHorizontalHeaderLabels({tr("Identifier"), tr("Campaign"), tr("Niche"), tr("Region"),
                                        tr("Status"), tr("Started"), tr("Problem")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setButtonRole(m_start, ButtonRole::Primary);
    m_start->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole); // a standard one has an icon
    layout->addWidget(buttons);
    connect(browseButton, &QPushButton::clicked, this, &CampaignImportDialog::browse);
    connect(m_file, &QLineEdit::editingFinished, this, &CampaignImportDialog::preview);
    connect(m_zone, &QComboBox::currentIndexChanged, this, &CampaignImportDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &CampaignImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void CampaignImportDialog::fillZones()
{
    m_zone->addItem(
        tr("This machine's zone (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())),
        QByteArray());
    m_zone->addItem(u"UTC"_s, QByteArray("UTC"));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/'))
            m_zone->addItem(QString::fromUtf8(zone), zone);
    }
    const int chosen = m_zone->findData(m_settings ? m_settings->naiveTimeZone() : QByteArray());
    m_zone->setCurrentIndex(std::max(0, chosen));
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
    m_start->setEnabled(false);
    if (file().isEmpty()) {
        m_message->setText(tr("Choose the file a scraping system keeps its campaigns in. It is "
                              "only read, never changed."));
        m_table->setRowCount(0);
        return;
    }
    if (m_watcher.isRunning()) {
        m_previewAgain = true;
        return;
    }
    m_message->setText(tr("Reading the first campaigns…"));
    m_watcher.setFuture(QtConcurrent::run([fileName = file(), zone = zoneId()] {
        return std::make_shared<Preview>(previewCampaigns(fileName, previewedCampaigns, zone));
    }));
}

void CampaignImportDialog::showPreview()
{
    if (std::exchange(m_previewAgain, false))
        return preview();
    const Preview &campaigns = *m_watcher.result();
    m_table->setRowCount(0);
    m_start->setEnabled(campaigns.ok());
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

} // namespace regie
