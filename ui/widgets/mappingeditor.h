// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/columnmapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QStackedWidget;

namespace regie {

/// Which column of a file, or which constant, each field is read from. GUI thread only.
class MappingEditor : public QWidget
{
    Q_OBJECT

public:
    explicit MappingEditor(QWidget *parent = nullptr);

    /// Starts over with the fields of a kind.
    void setKind(const ImportKind &kind);
    /// The columns there are, with a first value of each. `headers` may be empty.
    void setColumns(const QStringList &headers, int columns, const QStringList &examples);
    void setMapping(const ColumnMapping &mapping);
    ColumnMapping mapping() const;
    /// Offered for the client's constant.
    void setClients(const QStringList &keys);

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        const ImportField *field = nullptr;
        QLabel *label = nullptr;
        QComboBox *source = nullptr;
        QStackedWidget *right = nullptr; ///< example, or constant
        QLabel *example = nullptr;
        QWidget *constant = nullptr; ///< null where the field has none
    };

    Line addLine(const ImportField &field, int row);
    QWidget *makeConstant(const ImportField &field);
    void fillSources(Line &line) const;
    QString constantOf(const Line &line) const;
    void setConstant(const Line &line, const QString &text);
    void tellLine(const Line &line) const;
    void onChosen(const Line &line);
    void retranslate();

    const ImportKind *m_kind = nullptr;
    QStringList m_headers;
    QStringList m_examples;
    QStringList m_clients;
    int m_columns = 0;
    QWidget *m_area = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Line> m_lines;
};

} // namespace regie
