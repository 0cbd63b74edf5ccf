// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/priceimportdialog.h"

#include "ui/look/icons.h"
#include "ui/texts/pricetexts.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QtConcurrent/QtConcurrentRun>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingDelay = 250; // ms
constexpr int textHeight = 120;
constexpr qsizetype mostRowsShown = 500;

QStringList cellsOf(const ModelPrice &price)
{
    return {price.model, dayText(price.validFrom), tokenPriceText(price.input, price.currency),
            tokenPriceText(price.output, price.currency),
            tokenPriceText(price.cached, price.currency)};
}

} // namespace

PriceImportDialog::PriceImportDialog(const QList<ModelPrice> &known, QWidget *parent)
    : QDialog(parent)
    , m_known(known)
    , m_text(new QPlainTextEdit(this))
    , m_browse(new QPushButton(this))
    , m_message(new QLabel(this))
    , m_table(new QTableWidget(0, 6, this))
    , m_problem(new Banner(this))
    , m_cancel(new QPushButton(this))
    , m_do(new QPushButton(this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingDelay);
    connect(&m_typing, &QTimer::timeout, this, &PriceImportDialog::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { take(m_reading.result()); });
    connect(m_browse, &QPushButton::clicked, this, &PriceImportDialog::browse);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &PriceImportDialog::choose);
    retranslate();
    showRows();
    m_text->setFocus();
}

PriceImportDialog::~PriceImportDialog()
{
    m_reading.disconnect(this);
}

void PriceImportDialog::build()
{
    m_text->setObjectName(u"text"_s);
    m_text->setFont(theme().font(FontRole::Mono));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(textHeight);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_problem->setTone(Tone::Bad);
    m_problem->hide();
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 120);
    m_table->setColumnWidth(1, 190);
    m_browse->setIcon(icon(u"folder"_s));
    for (QPushButton *button : {m_browse, m_cancel})
        button->setAutoDefault(false);
    setButtonRole(m_do, ButtonRole::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_browse);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_do);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resize(760, 520);
}

void PriceImportDialog::setKnown(const QList<ModelPrice> &known)
{
    if (known == m_known)
        return;
    m_known = known;
    showRows();
}

void PriceImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, windowTitle(), {},
                                   tr("Delimited files (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &PriceImportDialog::setFile);
    dialog->open();
}

void PriceImportDialog::setFile(const QString &fileName)
{
    m_typing.stop();
    m_reading.setFuture(QtConcurrent::run([fileName] { return readPriceFile(fileName); }));
}

void PriceImportDialog::readText()
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    if (text.trimmed().isEmpty()) {
        m_reading.setFuture({});
        m_file.reset();
        return showRows();
    }
    m_reading.setFuture(QtConcurrent::run([text] { return readPriceList(text); }));
}

void PriceImportDialog::take(const Result<PriceFile> &file)
{
    m_file = file;
    showRows();
}

void PriceImportDialog::addRow(const QStringList &cells, Tone tone)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QTableWidgetItem(cells[column]);
        item->setToolTip(cells[column]);
        if (column == 0)
            item->setForeground(theme().text(tone));
        if (column >= 2 && cells.size() > 3)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, column, item);
    }
    if (cells.size() == 3) // the reason has the rest of the row
        m_table->setSpan(row, 2, 1, m_table->columnCount() - 2);
}

void PriceImportDialog::showRows()
{
    m_problem->hide();
    m_table->clearSpans();
    m_table->setRowCount(0);
    m_changes.clear();
    m_do->setEnabled(false);
    if (!m_file)
        return m_message->setText(tr("Paste a price list, or choose a file. The first line names "
                                     "its columns: model, valid_from, input, output, cached; "
                                     "prices are for a million tokens."));
    if (!*m_file)
        return m_message->setText(m_file->error().text());
    const PriceFile &file = **m_file;
    m_changes = priceChanges(m_known, file.prices);
    const auto changed = std::ranges::count_if(
        m_changes, [](const PriceChange &change) { return change.before.has_value(); });
    const qsizetype same = file.prices.size() - m_changes.size();
    const QLocale locale;
    m_message->setText(tr("%1 new, %2 changed, %3 as they are, %4 rejected.")
                           .arg(locale.toString(m_changes.size() - changed),
                                locale.toString(changed), locale.toString(same),
                                locale.toString(file.rejects.size())));
    for (const RejectedPrice &reject :
         file.rejects.first(std::min(mostRowsShown, file.rejects.size())))
        addRow({tr("rejected"), tr("Line %1").arg(reject.line), reject.reason + u' ' + reject.raw},
               Tone::Bad);
    for (const PriceChange &change : m_changes.first(std::min(mostRowsShown, m_changes.size())))
        addRow(QStringList(change.before ? tr("changed") : tr("new")) + cellsOf(*change.after),
               change.before ? Tone::Warning : Tone::Ok);
    m_do->setEnabled(!m_changes.isEmpty());
}

void PriceImportDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_do->setEnabled(!m_changes.isEmpty());
}

void PriceImportDialog::choose()
{
    m_do->setEnabled(false); // until it is known whether it was stored
    Q_EMIT importRequested(m_changes);
}

void PriceImportDialog::retranslate()
{
    setWindowTitle(tr("Import prices"));
    m_text->setAccessibleName(tr("Price list"));
    m_text->setPlaceholderText(u"model,valid_from,input,output,cached"_s);
    m_table->setAccessibleName(tr("What would change"));
    m_table->setHorizontalHeaderLabels(
        {tr("State"), tr("Model"), tr("Valid from"), tr("Input"), tr("Output"), tr("Cached")});
    m_browse->setText(tr("Choose a file…"));
    m_cancel->setText(tr("Cancel"));
    m_do->setText(tr("Import"));
}

void PriceImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showRows();
    }
    QDialog::changeEvent(event);
}

} // namespace regie
