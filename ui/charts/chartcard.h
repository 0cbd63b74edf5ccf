// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplace.h"
#include "ui/widgets/card.h"

#include <QDateTime>
#include <QTimer>

#include <functional>

class QLabel;
class QMenu;
class QStackedLayout;
class QToolButton;

namespace regie {

class ChartLegend;
class ChartPanel;
class StatePlaceholder;
class ThinProgressBar;

/// A card around a chart or a table: title, legend, a menu to export it, and what is said while it
/// loads, when it failed or is out of date. GUI thread only.
///
///     auto *card = new ChartCard(this);
///     card->setChart(m_cost);           // the card's from now on
///     card->setTitle(tr("Cost per day"));
///     card->setLoading(true);           // asked: the last picture stays, a thin bar runs
///     m_cost->setData(data);
///     card->showContent();              // answered
///     card->showError(error.text);      // or failed: the last picture stays, with a sentence
class ChartCard : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);
    ~ChartCard() override;

    /// Names card and chart, and the files it is exported to.
    void setTitle(const QString &title);
    QString title() const { return m_title; }
    /// A line below the title, dim, may wrap: "percentiles are within 4.3 %". Empty: none.
    void setNote(const QString &note);

    /// Takes the chart: its legend, menu and activations become the card's.
    void setChart(ChartPanel *chart);
    ChartPanel *chart() const { return m_chart; }
    /// Something else than a chart, a table for instance; `csv`, where given, is what the menu
    /// copies and saves. Takes the widget.
    void setContent(QWidget *content, const std::function<QByteArray()> &csv = {});

    /// Waiting for figures: after 150 ms a thin bar, and skeleton rows where nothing was shown yet.
    void setLoading(bool loading);
    /// Figures have come: what was said about errors and age goes.
    void showContent();
    /// Could not be had. What was shown stays below the sentence; without any, the sentence stands
    /// alone, with a button to try again (retryRequested()).
    void showError(const QString &summary, const QString &detail = {});
    /// What is shown is of then, and newer figures cannot be had now (offline).
    void showStale(const QDateTime &asOf);

    /// The menu of exports; entries may be added before them.
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// A click or Enter on a figure of the chart: the rows behind it are wanted.
    void placeActivated(const regie::ChartPlace &place);
    void retryRequested();
    /// A file was written, or could not be; `fileName` is the whole path.
    void exported(const QString &fileName);
    void exportFailed(const QString &fileName);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_title;
    ChartPanel *m_chart = nullptr;
    QMenu *m_menu = nullptr;
};

} // namespace regie
