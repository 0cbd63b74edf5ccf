// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartplace.h"
#include "ui/widgets/card.h"

#include <QDateTime>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace regie {

class Banner;
class ChartLegend;
class ChartPanel;
class Notifications;
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
    /// Beside the title, before the menu: what is chosen for this chart alone.
    void addHeaderWidget(QWidget *widget);
    /// A line below the title, dim, may wrap: "percentiles are within 4.3 %". Empty: none.
    void setNote(const QString &note);
    /// Where it is told that a file was written or could not be. Borrowed; may be null.
    void setNotifications(Notifications *notifications) { m_notifications = notifications; }

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
    /// alone. Both have a button to try again (retryRequested()).
    void showError(const QString &summary, const QString &detail = {});
    /// What is shown is of then, and newer figures cannot be had now (offline).
    void showStale(const QDateTime &asOf);
    /// Back to before any figures had come: another database, or none, which `why` says.
    void forget(const QString &why = {});

    /// The menu of exports; entries may be added, they stand before these.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Kept { Nothing, Failed, Stale };

    void takeContent(QWidget *content);
    void fillMenu();
    void addFigures();
    void tell(const QString &fileName, bool isWritten);
    void placeLegend();
    void say(Kept what);
    void retranslate();

    ChartPanel *m_chart = nullptr;
    Notifications *m_notifications = nullptr;
    ChartLegend *m_legend;
    QWidget *m_besideTitle; ///< the legend is in one of the two
    QWidget *m_belowTitle;
    QWidget *m_controls; ///< of the page, before the menu
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QLabel *m_note;
    ThinProgressBar *m_progress;
    Banner *m_banner;
    QPushButton *m_retry;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    std::function<QByteArray()> m_csv;
    QList<QAction *> m_ownActions;
    QString m_title;
    QString m_summary, m_detail;
    QDateTime m_asOf;
    Kept m_said = Nothing;
    bool m_hasContent = false; ///< figures have come once
};

} // namespace regie
