// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "suggestions/evidence.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace regie {

class ActionRow;
class Banner;
class BenchmarkGrid;
class ElidedLabel;
class EvidenceHistory;
class FigureCard;
class SectionTitle;
class StatePlaceholder;
class StatusChip;
class TrendChart;

/// All that an operator looks at to decide one suggestion. GUI thread only; reads in the
/// background. The one before stays on screen while the next is on its way, but cannot be acted
/// on: evidence() tells what the operator really sees. The item after it is read ahead.
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(QWidget *parent = nullptr);
    ~EvidencePanel() override;

    void setServices(const Services &services);
    /// Buttons at the foot; the first one is primary. Borrowed.
    void setActions(const QList<QAction *> &actions);
    /// No suggestion: a hint instead.
    void showSuggestion(std::optional<qint64> suggestionId);
    std::optional<qint64> suggestionId() const { return m_wanted; }
    /// What is shown of the wanted suggestion; null while it is on its way.
    const SuggestionEvidence *evidence() const;
    /// When its evidence came on screen.
    qint64 openMilliseconds() const;
    /// Likely the next one: asked for before it is wanted.
    void prefetch(qint64 suggestionId);
    /// Read again, quietly.
    void refresh();

    /// Who has it open, in words, and whether that is somebody else.
    void setHold(const QString &words, bool isOthers);
    /// Says something about it in place, until another is shown; empty for nothing.
    void setMessage(const QString &sentence);
    QString message() const;

Q_SIGNALS:
    /// The evidence of suggestionId() is on screen, or is so no longer.
    void evidenceChanged();
    void suggestionRequested(qint64 suggestionId);
    void rollbackRequested(qint64 suggestionId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Ahead
    {
        qint64 id = 0;
        std::optional<SuggestionEvidence> evidence;
        QElapsedTimer age;
        RequestHandle request;
    };

    QWidget *createContent();
    void createFigures(QVBoxLayout *layout);
    void createTexts(QVBoxLayout *layout);
    void ask();
    void take(const Result<std::optional<SuggestionEvidence>> &answer);
    void show(const SuggestionEvidence &evidence);
    void forget();
    void showHeader();
    void showFigures();
    void showWhy();
    void showChart();
    void showBenchmarks();
    void showProblem(const Error &error);
    void retranslate();
    QLabel *wordsLabel(QWidget *parent) const;

    Services m_services;
    std::optional<qint64> m_wanted;
    std::optional<SuggestionEvidence> m_evidence;
    QElapsedTimer m_shownSince;
    QElapsedTimer m_sinceAsked;
    RequestHandle m_request;
    Ahead m_ahead;
    QTimer m_askTimer;  ///< J and K held down ask for the last one only
    QTimer m_waitTimer; ///< what is answered at once does not flicker

    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    QScrollArea *m_scroll = nullptr;
    ElidedLabel *m_title = nullptr;
    StatusChip *m_hold = nullptr;
    ElidedLabel *m_subtitle = nullptr;
    Banner *m_state = nullptr;
    Banner *m_message = nullptr;
    FigureCard *m_figures[3] = {};
    SectionTitle *m_whyTitle = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_expectation = nullptr;
    SectionTitle *m_chartTitle = nullptr;
    TrendChart *m_chart = nullptr;
    SectionTitle *m_benchmarksTitle = nullptr;
    BenchmarkGrid *m_benchmarks = nullptr;
    EvidenceHistory *m_history = nullptr;
    ActionRow *m_buttons;
};

} // namespace regie
