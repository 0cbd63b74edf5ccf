// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportdialog.h"

#include "ui/actions/campaignimporting.h"
#include "ui/look/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownRows = 1000; // the saved report has them all
}

ImportReportDialog::ImportReportDialog(const QString &fileName, const CampaignImportReport &report,
                                       QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_report(report)
    , m_summary(new QLabel(this))
    , m_table(createTable())
{
    resize(760, 460);
    auto *layout = new QVBoxLayout(this);
    auto *file = new ElidedLabel(fileName, this);
    file->setElideMode(Qt::ElideMiddle);
    setFontRole(file, FontRole::Title);
    layout->addWidget(file);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    if (!report.damage.isEmpty()) {
        auto *damage = new QLabel(report.damage, this);
        damage->setWordWrap(true);
        damage->setTextFormat(Qt::PlainText);
        setTextToken(damage, Token::BadText);
        layout->addWidget(damage);
    }
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    m_close =
        buttons->addButton(QString(), QDialogButtonBox::RejectRole); // a standard one has an icon
    m_save = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(m_save, &QPushButton::clicked, this, &ImportReportDialog::saveAs);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    layout->addWidget(buttons);
    retranslate();
}

QTableWidget *ImportReportDialog::createTable()
{
    auto *table = new QTableWidget(0, 5, this);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setWordWrap(false);
    table->setColumnWidth(0, 70);
    table->setColumnWidth(1, 80);
    table->setColumnWidth(2, 170);
    return table;
}

void ImportReportDialog::retranslate()
{
    setWindowTitle(tr("Import report"));
    m_summary->setText(importSummary(m_report));
    m_close->setText(tr("Close"));
    m_save->setText(tr("Save the report…"));
    m_table->setAccessibleName(tr("Campaigns something must be said about"));
    m_table->setHorizontalHeaderLabels(
        {tr("Place"), tr("Line"), tr("Identifier"), tr("What happened"), tr("Reason")});
    m_table->setRowCount(0);
    addRows(m_report.rejects, tr("Rejected"));
    addRows(m_report.remarks, tr("Note"));
}

void ImportReportDialog::addRows(const QList<RejectedCampaign> &campaigns, const QString &what)
{
    const QLocale locale;
    for (const RejectedCampaign &campaign : campaigns.mid(0, shownRows)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const QStringList cells{locale.toString(campaign.index + 1), locale.toString(campaign.line),
                                campaign.id, what, campaign.reason};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
}

void ImportReportDialog::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save the import report"), {}, tr("JSON (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        QSaveFile file(fileName);
        const bool saved = file.open(QIODevice::WriteOnly) &&
                           file.write(QJsonDocument(m_report.toJson()).toJson()) >= 0 &&
                           file.commit();
        if (saved)
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(),
                                    tr("The report cannot be written: %1").arg(file.errorString()),
                                    QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

void ImportReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
