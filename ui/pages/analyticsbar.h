// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/analyticschoice.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace regie {

class Pill;
class ViewMenu;

/// Above both views: period, grouping, measure, comparison, views that were kept, and exports. GUI
/// thread only; asks nothing of the database itself.
class AnalyticsBar : public QWidget
{
    Q_OBJECT

public:
    explicit AnalyticsBar(QWidget *parent = nullptr);

    /// What is chosen; the page makes instants of it.
    const AnalyticsChoice &choice() const { return m_choice; }
    /// Shows it, without choiceChanged().
    void setChoice(const AnalyticsChoice &choice);
    /// Grouping and measure are about model calls alone.
    void setTaskChoicesShown(bool shown);
    /// How the key of the choice is called; the key itself while that is not known.
    void setKeyName(const QString &name);
    /// "All agents".
    static QString allText(TaskGrouping grouping);

    ViewMenu *views() const { return m_views; }
    Pill *periodPill() const { return m_period; }

    static QString groupingText(TaskGrouping grouping);
    static QString measureText(AnalyticsMeasure measure);

Q_SIGNALS:
    void choiceChanged();
    /// One of the grouping, or all again, is to be chosen under `anchor`.
    void keyWanted(QWidget *anchor);
    /// The menu is about to open: add what can be exported.
    void exportsWanted(QMenu *menu);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Pill *addPill(const char *name);
    void openPeriod();
    void openGroupings();
    void openMeasures();
    void openExports();
    void tell();
    void retranslate();

    AnalyticsChoice m_choice;
    QString m_keyName;
    Pill *m_period;
    Pill *m_grouping;
    Pill *m_measure;
    Pill *m_key;
    Pill *m_compare;
    ViewMenu *m_views;
    QLabel *m_zone;
    QPushButton *m_export;
};

} // namespace regie
