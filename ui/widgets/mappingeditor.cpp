// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mappingeditor.h"

#include "ui/look/status.h"
#include "ui/look/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

// Columns are their number from 0.
constexpr int notTold = -1;
constexpr int sameForAll = -2;

} // namespace

MappingEditor::MappingEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll);
    m_area = new QWidget(scroll);
    scroll->viewport()->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_area);
    m_grid->setContentsMargins(0, 0, 8, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    scroll->setWidget(m_area);
    m_area->setAutoFillBackground(false); // setWidget() turns it on
}

void MappingEditor::setKind(const ImportKind &kind)
{
    if (m_kind == &kind)
        return;
    m_kind = &kind;
    for (const Line &line : std::as_const(m_lines)) {
        delete line.label;
        delete line.source;
        delete line.right;
    }
    m_lines.clear();
    for (const ImportField &field : kind.fields)
        m_lines.append(addLine(field, int(m_lines.size())));
    m_grid->setRowStretch(int(m_lines.size()), 1);
    retranslate();
}

MappingEditor::Line MappingEditor::addLine(const ImportField &field, int row)
{
    Line line;
    line.field = &field;
    line.label = new QLabel(m_area);
    line.source = new QComboBox(m_area);
    line.source->setObjectName(u"source-"_s + field.name);
    line.source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.source->setMinimumContentsLength(12);
    line.source->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the list, not the choice
    line.right = new QStackedWidget(m_area);
    line.right->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    line.example = new QLabel(line.right);
    line.example->setTextFormat(Qt::PlainText);
    line.right->addWidget(line.example);
    line.label->setBuddy(line.source);
    if (field.mayBeConstant) {
        line.constant = makeConstant(field);
        line.right->addWidget(line.constant);
    }
    m_grid->addWidget(line.label, row, 0);
    m_grid->addWidget(line.source, row, 1);
    m_grid->addWidget(line.right, row, 2);
    connect(line.source, &QComboBox::activated, this, [this, row] { onChosen(m_lines.at(row)); });
    return line;
}

QWidget *MappingEditor::makeConstant(const ImportField &field)
{
    const QString name = u"constant-"_s + field.name;
    if (field.type == FieldType::Choice) {
        auto *box = new QComboBox(m_area);
        box->setObjectName(name);
        for (const QString &choice : field.choices)
            box->addItem(choice, choice);
        connect(box, &QComboBox::activated, this, &MappingEditor::edited);
        return box;
    }
    if (field.type == FieldType::Date) {
        auto *edit = new QDateEdit(QDate::currentDate(), m_area);
        edit->setObjectName(name);
        edit->setCalendarPopup(true);
        connect(edit, &QDateEdit::dateChanged, this, &MappingEditor::edited);
        return edit;
    }
    auto *edit = new QLineEdit(m_area);
    edit->setObjectName(name);
    auto *completer = new QCompleter(m_clients, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    edit->setCompleter(completer);
    connect(edit, &QLineEdit::textEdited, this, &MappingEditor::edited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &MappingEditor::edited);
    return edit;
}

void MappingEditor::setClients(const QStringList &keys)
{
    m_clients = keys;
    for (const Line &line : std::as_const(m_lines)) {
        if (auto *edit = qobject_cast<QLineEdit *>(line.constant))
            static_cast<QStringListModel *>(edit->completer()->model())->setStringList(keys);
    }
}

void MappingEditor::setColumns(const QStringList &headers, int columns, const QStringList &examples)
{
    const ColumnMapping before = mapping();
    m_headers = headers;
    m_columns = columns;
    m_examples = examples;
    for (Line &line : m_lines)
        fillSources(line);
    setMapping(before);
}

void MappingEditor::fillSources(Line &line) const
{
    const QSignalBlocker quiet(line.source);
    const QVariant chosen = line.source->currentData();
    line.source->clear();
    line.source->addItem(tr("not in the file"), notTold);
    if (line.constant)
        line.source->addItem(tr("the same for every row"), sameForAll);
    for (int i = 0; i < m_columns; ++i) {
        const QString header = m_headers.value(i);
        line.source->addItem(header.isEmpty() ? tr("column %1").arg(i + 1) : header, i);
    }
    line.source->setCurrentIndex(std::max(0, line.source->findData(chosen)));
}

void MappingEditor::setMapping(const ColumnMapping &mapping)
{
    for (const Line &line : std::as_const(m_lines)) {
        const auto source = mapping.fields.constFind(line.field->name);
        int chosen = notTold;
        if (source != mapping.fields.cend() && source->from == FieldSource::From::Constant) {
            chosen = sameForAll;
            setConstant(line, source->text);
        } else if (source != mapping.fields.cend()) {
            chosen = columnOf(*source, m_headers, m_columns);
        }
        line.source->setCurrentIndex(std::max(0, line.source->findData(chosen)));
        tellLine(line);
    }
}

ColumnMapping MappingEditor::mapping() const
{
    ColumnMapping mapping;
    for (const Line &line : m_lines) {
        const int chosen =
            line.source->currentIndex() < 0 ? notTold : line.source->currentData().toInt();
        if (chosen == sameForAll)
            mapping.fields.insert(line.field->name, FieldSource::constant(constantOf(line)));
        else if (chosen >= 0)
            mapping.fields.insert(line.field->name,
                                  FieldSource::column(m_headers.value(chosen), chosen));
    }
    return mapping;
}

QString MappingEditor::constantOf(const Line &line) const
{
    if (const auto *box = qobject_cast<QComboBox *>(line.constant))
        return box->currentData().toString();
    if (const auto *edit = qobject_cast<QDateEdit *>(line.constant))
        return edit->date().toString(Qt::ISODate);
    const auto *edit = qobject_cast<QLineEdit *>(line.constant);
    return edit ? edit->text().trimmed() : QString();
}

void MappingEditor::setConstant(const Line &line, const QString &text)
{
    if (!line.constant || constantOf(line) == text)
        return;
    const QSignalBlocker quiet(line.constant);
    if (auto *box = qobject_cast<QComboBox *>(line.constant))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else if (auto *date = qobject_cast<QDateEdit *>(line.constant))
        date->setDate(QDate::fromString(text, Qt::ISODate));
    else if (auto *edit = qobject_cast<QLineEdit *>(line.constant))
        edit->setText(text);
}

void MappingEditor::onChosen(const Line &line)
{
    tellLine(line);
    if (line.source->currentData().toInt() == sameForAll)
        line.constant->setFocus();
    Q_EMIT edited();
}

/// Beside the choice: a value of the column, the constant, or that something is missing.
void MappingEditor::tellLine(const Line &line) const
{
    const int chosen = line.source->currentData().toInt();
    if (chosen == sameForAll && line.constant)
        return line.right->setCurrentWidget(line.constant);
    line.right->setCurrentWidget(line.example);
    const bool missing = chosen == notTold && line.field->required;
    setTextToken(line.example, missing ? Token::BadText : Token::Dim);
    const QString example = m_examples.value(chosen);
    line.example->setText(missing ? tr("required") : chosen >= 0 ? example : QString());
    line.example->setToolTip(line.example->text());
}

void MappingEditor::retranslate()
{
    for (Line &line : m_lines) {
        const QString label = fieldLabel(line.field->name);
        line.label->setText(label);
        line.source->setAccessibleName(tr("Where %1 is read from").arg(label));
        if (line.constant)
            line.constant->setAccessibleName(tr("%1 of every row").arg(label));
        if (auto *edit = qobject_cast<QLineEdit *>(line.constant))
            edit->setPlaceholderText(tr("its key, for example acme"));
        if (auto *box = qobject_cast<QComboBox *>(line.constant)) {
            for (int i = 0; i < box->count(); ++i)
                box->setItemText(i, statusLook(line.field->name == u"entity_type"_s
                                                   ? StatusOf::EntityType
                                                   : StatusOf::Campaign,
                                               box->itemData(i).toString())
                                        .word);
        }
        fillSources(line);
        tellLine(line);
    }
}

void MappingEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
