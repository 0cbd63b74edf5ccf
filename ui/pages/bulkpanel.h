// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/bulkpreview.h"

#include <QWidget>

class QAction;
class QLabel;

namespace regie {

class ActionRow;
class Banner;
class ElidedLabel;
class FigureCard;
class PlainTable;
class SectionTitle;

/// What one decision on many suggestions would change, beside their table: how many of each type
/// and client, how budgets would go, whom a colleague has open. GUI thread only.
class BulkPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPanel(QWidget *parent = nullptr);

    /// The same buttons that decide one. Borrowed.
    void setActions(const QList<QAction *> &actions);
    /// `rows` are selected; `items` are what is known of them, once `ready`.
    void show(qint64 rows, const QList<BulkItem> &items, bool ready);
    /// Those that still wait for a decision.
    static QList<BulkItem> decidable(const QList<BulkItem> &items);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Model;

    void showFigures(const QList<BulkItem> &items);
    void retranslate();

    ElidedLabel *m_title;
    QLabel *m_hint;
    FigureCard *m_types[3];
    QLabel *m_budget;
    Banner *m_held;
    SectionTitle *m_clientsTitle;
    PlainTable *m_clients;
    Model *m_model;
    ActionRow *m_buttons;
    qint64 m_rows = 0;
    QList<BulkItem> m_items;
    bool m_ready = false;
};

} // namespace regie
