// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/callloader.h"
#include "ui/pages/analyticsview.h"
#include "ui/turnqueue.h"
#include "ui/widgets/callfigurerow.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;

namespace regie {

class BarList;
class CallErrorsModel;
class CardGrid;
class ChartCard;
class ChartPanel;
class HeatMap;
class HistogramChart;
class PlainTable;
class StackedChart;
class StatePlaceholder;
struct ChartPlace;
struct DurationGroup;

/// What model calls cost, how long they take and what goes wrong, in charts. GUI thread only. What
/// is shown stays, with its age, until newer figures are there.
class AnalyticsCalls : public AnalyticsView
{
    Q_OBJECT

public:
    explicit AnalyticsCalls(QWidget *parent = nullptr);
    ~AnalyticsCalls() override;

    void setServices(const Services &services) override;
    void setChoice(const AnalyticsChoice &choice) override;
    void refresh() override;
    QString statusText() const override;
    QDateTime asOf() const override { return m_loader.asOf(); }
    bool isBusy() const override { return m_loader.isBusy() || !m_fills.isEmpty(); }
    void addExports(QMenu *menu) override;

    CallLoader *loader() { return &m_loader; }
    CallFigureRow *figures() const { return m_figures; }
    PlainTable *errorTable() const { return m_errorTable; }
    /// From left to right, from above to below.
    const QList<ChartCard *> &cards() const { return m_cards; }
    QComboBox *durationGroup() const { return m_durationGroup; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Which part of the figures a card shows.
    enum Part { Sums, Errors, Durations, Times, PartCount };

    void createCharts();
    void createErrorTable();
    void connectLoader();
    ChartCard *addCard(ChartPanel *chart, Part part, const char *name);
    void forget();
    void tellAsked();
    void takeSums(const Result<CallSums> &sums);
    void takeErrors(const Result<CallErrors> &errors);
    void takeDurations(const Result<CallDurations> &durations);
    void takeTimes(const Result<CallTimes> &times);
    void tellFailed(Part part, const Error &error);
    void showCards(Part part);
    void tellSums();
    QString errorKeyAt(int row) const;
    QStringList groupsOf(Part part) const;
    void tellErrors();
    void tellDurations();
    void tellTimes();
    void fillDurationGroups();
    void chooseDurationGroup(int index);
    const DurationGroup *durationGroupChosen() const;
    void tellDurationGroup();
    void tellEmpty();
    void tellNote();
    void openRows(const ChartCard *card, Part part, const ChartPlace &place);
    void openFigure(CallFigureRow::Figure figure);
    void openErrorRow(int row);
    void showNewest();
    void retranslate();

    Services m_services;
    CallLoader m_loader;
    TurnQueue m_fills;               ///< cards one by one: all at once would be felt
    AnalyticsChoice m_of[PartCount]; ///< what the figures that are shown are of
    std::optional<CallSums> m_sums;
    std::optional<CallErrors> m_errors;
    std::optional<CallDurations> m_durations;
    std::optional<CallTimes> m_times;
    /// The group whose distribution is shown, by key and whether it is the others; all tasks
    /// without.
    std::optional<std::pair<QString, bool>> m_durationGroupOf;
    int m_asked = 0;          ///< tells what is filled late from what was asked for since
    bool m_isOffline = false; ///< newer figures could not be had; those shown have an age

    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    CardGrid *m_grid;
    CallFigureRow *m_figures;
    QLabel *m_note;
    QList<ChartCard *> m_cards;
    QList<ChartCard *> m_parts[PartCount];
    StackedChart *m_overTime = nullptr;
    BarList *m_byGroup = nullptr;
    HeatMap *m_heat = nullptr;
    StackedChart *m_durationLines = nullptr;
    BarList *m_durationBars = nullptr;
    StackedChart *m_tokens = nullptr;
    HistogramChart *m_histogram = nullptr;
    StackedChart *m_retries = nullptr;
    BarList *m_messages = nullptr;
    ChartCard *m_errorCard = nullptr;
    PlainTable *m_errorTable = nullptr;
    CallErrorsModel *m_errorModel = nullptr;
    QSortFilterProxyModel *m_sortedErrors = nullptr;
    QComboBox *m_durationGroup = nullptr;
};

} // namespace regie
