// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/taskprices.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace regie {

/// The models that tasks use and the price list does not know, those with most tasks first. Hidden
/// while there are none. GUI thread only.
class UnpricedModels : public QWidget
{
    Q_OBJECT

public:
    explicit UnpricedModels(QWidget *parent = nullptr);

    /// Those of `models` without a price are shown.
    void setModels(const QList<PricedModel> &models);
    void retranslate();

Q_SIGNALS:
    void priceRequested(const QString &model);
    /// Its tasks.
    void tasksRequested(const QString &model);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *createLine(const PricedModel &model);
    void fill();

    QList<PricedModel> m_models;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QVBoxLayout *m_lines;
};

} // namespace regie
