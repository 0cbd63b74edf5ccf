// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include "imports/pricefile.h"
#include "tasks/taskprices.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace regie {

class Banner;

/// Takes a price list in, pasted or from a file, and shows what would be added, changed or rejected
/// before it is. GUI thread; files are read in the background. Stores nothing itself: whoever
/// opened it closes it, or says why it was not stored.
class PriceImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PriceImportDialog(const QList<ModelPrice> &known, QWidget *parent = nullptr);
    ~PriceImportDialog() override;

    /// The list was changed meanwhile.
    void setKnown(const QList<ModelPrice> &known);
    void setFile(const QString &fileName);
    void showProblem(const QString &sentence);
    QList<PriceChange> changes() const { return m_changes; }

Q_SIGNALS:
    void importRequested(const QList<regie::PriceChange> &changes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void browse();
    void readText();
    void take(const Result<PriceFile> &file);
    void showRows();
    void addRow(const QStringList &cells, Tone tone);
    void choose();
    void retranslate();

    QList<ModelPrice> m_known;
    std::optional<Result<PriceFile>> m_file;
    QList<PriceChange> m_changes;
    QPlainTextEdit *m_text;
    QPushButton *m_browse;
    QLabel *m_message;
    QTableWidget *m_table;
    Banner *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_do;
    QTimer m_typing;
    QFutureWatcher<Result<PriceFile>> m_reading;
};

} // namespace regie
