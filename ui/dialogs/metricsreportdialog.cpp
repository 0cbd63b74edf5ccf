// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/metricsreportdialog.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plaintable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype shownRows = 1000; // the saved file has more
enum Column { LineColumn, IdColumn, WhatColumn, ReasonColumn, RawColumn, ColumnCount };
} // namespace

MetricsReportDialog::MetricsReportDialog(const ImportOutcome &outcome, QWidget *parent)
    : QDialog(parent)
    , m_outcome(outcome)
    , m_summary(new QLabel(this))
    , m_table(new PlainTable(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_save(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, [this] { m_outcome.saveRejects(this); });
    connect(m_undo, &QPushButton::clicked, this, &MetricsReportDialog::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslate();
}

void MetricsReportDialog::build()
{
    resize(860, 480);
    m_save->setObjectName(u"save-rejects"_s);
    m_undo->setObjectName(u"undo-import"_s);
    auto *file = new ElidedLabel(m_outcome.source, this);
    file->setElideMode(Qt::ElideMiddle);
    setFontRole(file, FontRole::Title);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(LineColumn, 80);
    m_table->setColumnWidth(IdColumn, 130);
    m_table->setColumnWidth(WhatColumn, 110);
    m_table->setColumnWidth(ReasonColumn, 300);
    setButtonRole(m_undo, ButtonRole::Danger);
    setButtonRole(m_close, ButtonRole::Primary);
    m_close->setDefault(true);
    m_save->setEnabled(!m_outcome.rejects.isEmpty());
    m_undo->setVisible(bool(m_outcome.undo));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_save, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(file);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void MetricsReportDialog::undo()
{
    m_undo->setEnabled(false); // an import is taken back once
    m_outcome.undo();
    close();
}

void MetricsReportDialog::addRows(const QList<RejectedRow> &rows, bool rejected)
{
    const StatusLook look = rejected ? StatusLook{tr("rejected"), u"failed"_s, Tone::Bad}
                                     : StatusLook{tr("note"), u"info"_s, Tone::Info};
    for (const RejectedRow &row : rows.first(std::min(rows.size(), shownRows))) {
        QList<QStandardItem *> items;
        for (const QString &text : {QLocale().toString(row.line), row.id, look.word, row.reason,
                                    QString::fromUtf8(row.raw)}) {
            items.append(new QStandardItem(text.left(400)));
            items.last()->setToolTip(text.left(4000).toHtmlEscaped());
        }
        items.at(LineColumn)
            ->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        items.at(WhatColumn)->setData(QVariant::fromValue(look), PlainTable::LookRole);
        m_model->appendRow(items);
    }
}

void MetricsReportDialog::retranslate()
{
    setWindowTitle(tr("Import report"));
    m_summary->setText(m_outcome.summary());
    m_save->setText(tr("Save rejects…"));
    m_undo->setText(tr("Undo this import"));
    m_close->setText(tr("Close"));
    m_table->setAccessibleName(tr("Rows something must be said about"));
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels(
        {tr("Line"), tr("Entity"), tr("What happened"), tr("Reason"), tr("Row")});
    addRows(m_outcome.rejects, true);
    addRows(m_outcome.remarks, false);
    m_table->setVisible(m_model->rowCount() > 0);
}

void MetricsReportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
