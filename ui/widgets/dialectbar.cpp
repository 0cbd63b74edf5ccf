// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialectbar.h"

#include "ui/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

} // namespace

DialectBar::DialectBar(QWidget *parent)
    : QWidget(parent)
    , m_delimiter(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_dates(new QComboBox(this))
    , m_decimal(new QComboBox(this))
    , m_header(new QCheckBox(this))
    , m_doubts(new QLabel(this))
{
    m_delimiter->setObjectName(u"dialect-delimiter"_s);
    m_encoding->setObjectName(u"dialect-encoding"_s);
    m_dates->setObjectName(u"dialect-dates"_s);
    m_decimal->setObjectName(u"dialect-decimal"_s);
    m_header->setObjectName(u"dialect-header"_s);
    for (const char mark : {',', ';', '\t', '|'})
        m_delimiter->addItem(QString(), int(mark));
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian,
          TextEncoding::Utf16BigEndian})
        m_encoding->addItem(QString(), int(encoding));
    for (const DateOrder order :
         {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        m_dates->addItem(QString(), int(order));
    for (const char mark : {'.', ','})
        m_decimal->addItem(QString(), int(mark));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QComboBox *box : {m_delimiter, m_encoding, m_dates, m_decimal}) {
        m_labels.append(new QLabel(this));
        m_labels.last()->setBuddy(box);
        setTextToken(m_labels.last(), Token::Dim);
        row->addWidget(m_labels.last());
        row->addWidget(box);
        row->addSpacing(8);
    }
    row->addWidget(m_header);
    row->addStretch(1);
    m_doubts->setWordWrap(true);
    setTextToken(m_doubts, Token::WarningText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_doubts);
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_corrections.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
        Q_EMIT columnsCorrected();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_corrections.encoding = TextEncoding(m_encoding->currentData().toInt());
        Q_EMIT columnsCorrected();
    });
    connect(m_header, &QCheckBox::clicked, this, [this](bool checked) {
        m_corrections.hasHeader = checked;
        Q_EMIT columnsCorrected();
    });
    connect(m_dates, &QComboBox::activated, this, [this] {
        m_corrections.dates = DateOrder(m_dates->currentData().toInt());
        Q_EMIT valuesCorrected();
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        m_corrections.decimal = static_cast<char>(m_decimal->currentData().toInt());
        Q_EMIT valuesCorrected();
    });
    retranslate();
}

void DialectBar::setGuess(const DialectGuess &guess)
{
    m_guess = guess;
    choose(m_delimiter, int(guess.dialect.delimiter));
    choose(m_encoding, int(guess.dialect.encoding));
    choose(m_dates, int(guess.dialect.dates));
    choose(m_decimal, int(guess.dialect.decimal));
    m_header->setChecked(guess.dialect.hasHeader);
    tellDoubts();
}

void DialectBar::tellDoubts()
{
    QStringList doubts;
    if (!m_guess.datesCertain)
        doubts.append(
            m_guess.dialect.dates == DateOrder::MonthDayYear
                ? tr("Every date of the file could also be read with the day first: please check.")
                : tr("Every date of the file could also be read with the month first: please "
                     "check."));
    if (!m_guess.decimalCertain)
        doubts.append(tr("The decimal mark cannot be told from the file: please check."));
    m_doubts->setText(doubts.join(u' '));
    m_doubts->setVisible(!doubts.isEmpty());
}

void DialectBar::retranslate()
{
    const QStringList labels{tr("Columns by"), tr("Encoding"), tr("Dates"), tr("Decimals")};
    const QList<QComboBox *> boxes{m_delimiter, m_encoding, m_dates, m_decimal};
    for (qsizetype i = 0; i < labels.size(); ++i) {
        m_labels.at(i)->setText(labels.at(i));
        boxes.at(i)->setAccessibleName(labels.at(i));
    }
    const auto texts = [](QComboBox *box, const QStringList &words) {
        for (int i = 0; i < words.size(); ++i)
            box->setItemText(i, words.at(i));
    };
    texts(m_delimiter, {tr("comma ,"), tr("semicolon ;"), tr("tab"), tr("bar |")});
    texts(m_encoding, {u"UTF-8"_s, u"Windows-1252"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s});
    texts(m_dates, {tr("2025-04-27"), tr("27/04/2025"), tr("04/27/2025")});
    texts(m_decimal, {tr("1.5"), tr("1,5")});
    m_header->setText(tr("First row names the columns"));
    tellDoubts();
}

void DialectBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
