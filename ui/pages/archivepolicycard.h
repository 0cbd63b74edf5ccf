// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "operations/archiving.h"
#include "queries/archivequeries.h"

#include <array>
#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace regie {

class FigureCard;
class RelativeTimeLabel;
class SectionTitle;

/// One policy of archiving: what it does, what is due, what its archive holds, and what can be
/// done. GUI thread only; is given what it shows and asks its page for the rest.
class ArchivePolicyCard : public Card
{
    Q_OBJECT

public:
    explicit ArchivePolicyCard(const ArchiveSpec &spec, QWidget *parent = nullptr);

    const QString &policyName() const { return m_name; }
    /// Invalid days (0) while nothing was read.
    const ArchivePolicy &policy() const { return m_policy; }
    const std::optional<ArchivePreview> &preview() const { return m_preview; }
    bool isRunning() const { return m_running.has_value(); }

    void setPolicy(const ArchivePolicy &policy);
    /// Its runs among what was read: one under way, the latest that ended.
    void setRuns(const QList<ArchiveRunInfo> &runs);
    /// Figures are being counted; those of before stay, dim, until they come.
    void setCounting();
    void setPreview(const ArchivePreview &preview, const QDateTime &asOf);
    void setHolding(const ArchiveHolding &holding);
    void setCountProblem(const QString &sentence);
    /// Nothing is known any more: another database.
    void forget();
    void setUsable(bool usable);

Q_SIGNALS:
    void enabledChosen(bool enabled);
    void changeRequested();
    void previewRequested();
    void runRequested();
    /// The operator wants to see what a run did.
    void runActivated(qint64 runId);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Figure { Items, Rows, Bytes, Oldest, Time, FigureCount };

    void build();
    QWidget *createDays();
    QWidget *createFigures();
    QWidget *createRunning();
    QWidget *createButtons();
    void retranslate();
    void tell();
    void tellPolicy();
    void tellFigures();
    void tellCount();
    void tellRunning();
    void tellHolding();
    void tellLast();
    QString timeText() const;

    const QString m_name;
    const bool m_isPurge;
    ArchivePolicy m_policy;
    std::optional<ArchivePreview> m_preview;
    std::optional<ArchiveHolding> m_holding;
    std::optional<ArchiveRunInfo> m_running;
    std::optional<ArchiveRunInfo> m_last;
    QDateTime m_countedAt;
    QString m_problem;
    bool m_counting = false;
    bool m_usable = false;

    QCheckBox *m_enabled;
    QLabel *m_summary;
    QLabel *m_days = nullptr;
    QPushButton *m_change = nullptr;
    SectionTitle *m_dueTitle;
    QLabel *m_counted;
    std::array<FigureCard *, FigureCount> m_figures{};
    QWidget *m_runningRow = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_runningText = nullptr;
    QLabel *m_holdingText;
    QPushButton *m_run = nullptr;
    QPushButton *m_recount = nullptr;
    QPushButton *m_lastRun = nullptr;
};

} // namespace regie
