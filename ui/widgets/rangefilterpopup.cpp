// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rangefilterpopup.h"

#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

namespace {

/// How many of the column's own unit one typed unit is.
double unitOf(ColumnType type)
{
    if (type == ColumnType::Percent)
        return 0.01;
    return type == ColumnType::Duration ? 1000.0 : 1.0;
}

QString suffixOf(ColumnType type)
{
    if (type == ColumnType::Percent)
        return QStringLiteral(" %");
    return type == ColumnType::Duration ? QStringLiteral(" s") : QString();
}

QString shown(ColumnType type, const QString &value)
{
    return QLocale().toString(value.toDouble() / unitOf(type), 'g', 15);
}

} // namespace

RangeFilterPopup::RangeFilterPopup(const ColumnSpec &column, const ColumnFilter &chosen,
                                   QWidget *parent)
    : FilterPopup(column.translatedTitle() + suffixOf(column.type), parent)
    , m_type(column.type)
    , m_note(new QLabel(this))
{
    m_from = addField(tr("From"), chosen.from);
    m_from->setObjectName(QStringLiteral("rangeFrom"));
    m_until = addField(tr("Up to"), chosen.until);
    m_until->setObjectName(QStringLiteral("rangeUntil"));
    m_note->setWordWrap(true);
    m_note->hide();
    setFontRole(m_note, FontRole::Caption);
    setTextToken(m_note, Token::BadText);
    content()->addWidget(m_note);
    auto *button = new QPushButton(tr("Apply"), this);
    button->setObjectName(QStringLiteral("applyRange"));
    setButtonRole(button, ButtonRole::Primary);
    connect(button, &QPushButton::clicked, this, &RangeFilterPopup::apply);
    content()->addWidget(button);
    setFixedWidth(220);
    m_from->setFocus();
}

QLineEdit *RangeFilterPopup::addField(const QString &label, const std::optional<QString> &value)
{
    auto *form = new QFormLayout;
    auto *field = new QLineEdit(this);
    field->setAccessibleName(label);
    field->setAlignment(Qt::AlignRight);
    if (value)
        field->setText(shown(m_type, *value));
    form->addRow(label, field);
    content()->addLayout(form);
    connect(field, &QLineEdit::returnPressed, this, &RangeFilterPopup::apply);
    connect(field, &QLineEdit::textEdited, m_note, &QWidget::hide);
    return field;
}

std::optional<QString> RangeFilterPopup::valueOf(const QLineEdit *field, bool *valid) const
{
    QString text = field->text().simplified();
    *valid = true;
    if (text.isEmpty())
        return {};
    // Group separators are for reading; people type plain or non-breaking spaces as it comes.
    text.remove(QLatin1Char(' ')).remove(QLocale().groupSeparator());
    double number = QLocale().toDouble(text, valid);
    if (!*valid)
        number = QLocale::c().toDouble(text, valid);
    const double value = number * unitOf(m_type);
    const bool whole = m_type == ColumnType::Integer || m_type == ColumnType::Duration;
    return whole ? QString::number(qint64(value)) : QString::number(value, 'g', 15);
}

void RangeFilterPopup::apply()
{
    bool fromValid = true;
    bool untilValid = true;
    ColumnFilter filter;
    filter.from = valueOf(m_from, &fromValid);
    filter.until = valueOf(m_until, &untilValid);
    if (!fromValid || !untilValid) {
        m_note->setText(tr("This is not a number."));
        m_note->show();
        (fromValid ? m_until : m_from)->setFocus();
        return;
    }
    if (filter.from && filter.until && filter.from->toDouble() > filter.until->toDouble())
        std::swap(filter.from, filter.until);
    Q_EMIT filterChanged(filter);
    close();
}

QString RangeFilterPopup::summary(const ColumnSpec &column, const ColumnFilter &filter)
{
    const QString suffix = suffixOf(column.type);
    const auto number = [&](const QString &value) {
        return shown(column.type, value) + suffix;
    };
    if (filter.from && filter.until && *filter.from == *filter.until)
        return number(*filter.from);
    if (filter.from && filter.until)
        return tr("%1 to %2").arg(number(*filter.from), number(*filter.until));
    if (filter.from)
        return tr("from %1").arg(number(*filter.from));
    return filter.until ? tr("up to %1").arg(number(*filter.until)) : QString();
}

} // namespace regie
