// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/delimiteddialect.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace regie {

/// How a delimited file is written, each part correctable. GUI thread only; knows no file.
class DialectBar : public QWidget
{
    Q_OBJECT

public:
    explicit DialectBar(QWidget *parent = nullptr);

    /// Shows what was found, and what of it is only likely.
    void setGuess(const DialectGuess &guess);
    /// What the operator set right since forget().
    const KnownDialect &corrections() const { return m_corrections; }
    /// As a saved mapping has it.
    void setCorrections(const KnownDialect &corrections) { m_corrections = corrections; }
    void forget() { m_corrections = {}; }

Q_SIGNALS:
    /// Columns are others now: encoding, delimiter or header.
    void columnsCorrected();
    /// Only values are read in another way: dates or decimal mark.
    void valuesCorrected();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tellDoubts();

    DialectGuess m_guess;
    KnownDialect m_corrections;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QComboBox *m_dates;
    QComboBox *m_decimal;
    QCheckBox *m_header;
    QLabel *m_doubts;
    QList<QLabel *> m_labels;
};

} // namespace regie
