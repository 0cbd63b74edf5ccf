// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/suggestion.h"

#include <QWidget>

#include <functional>

namespace regie {

/// Quartiles of three populations under each other, each with its size; the one that decided is
/// strong. GUI thread only; paints itself.
class BenchmarkGrid : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString name;
        Benchmark benchmark;
        bool decided = false;
    };

    explicit BenchmarkGrid(QWidget *parent = nullptr);

    /// `text` writes a value with its unit.
    void setLines(const QList<Line> &lines, const std::function<QString(double)> &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QStringList titles() const;
    QStringList cells(const Line &line) const;
    QRect cellRect(int row, int column) const;
    void describe();

    QList<Line> m_lines;
    std::function<QString(double)> m_text;
};

} // namespace regie
