// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/callfigures.h"
#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"

#include <QObject>

#include <array>

namespace regie {

/// Asks for the figures of model calls: four parts side by side, whatever was under way for another
/// choice cancelled. GUI thread only; answers come as signals, in any order. While it is active it
/// follows what other programs write, at a bounded rate, and has the rollups brought up to date for
/// it; while it is not, it only remembers that something changed.
class CallLoader : public QObject
{
    Q_OBJECT

public:
    explicit CallLoader(QObject *parent = nullptr);
    ~CallLoader() override;

    void setServices(const Services &services);
    /// Asks where it is another choice, or becomes it once active.
    void setChoice(const AnalyticsChoice &choice);
    const AnalyticsChoice &choice() const { return m_choice; }
    /// Whether anybody looks.
    void setActive(bool active);
    /// Asks again, and for newer rollups.
    void reload();
    bool isBusy() const { return m_pending != 0; }
    /// What is shown is of this time; invalid until every part has been read once.
    QDateTime asOf() const { return m_asOf; }
    /// Up to when tasks are counted, as far as this console knows.
    QDateTime countedUntil() const { return m_countedUntil; }
    /// Why they could not be counted just now; empty while they could.
    QString countProblem() const { return m_countProblem; }

    void setCountedUntil(const QDateTime &time);
    /// How long changes of others are gathered before figures, or rollups, are asked for; ms.
    void setIntervals(int figures, int rollups);

Q_SIGNALS:
    /// The parts of a choice are asked for: what is shown is not of it yet.
    void asked(bool isOtherChoice);
    void sumsRead(const regie::Result<regie::CallSums> &sums);
    void errorsRead(const regie::Result<regie::CallErrors> &errors);
    void durationsRead(const regie::Result<regie::CallDurations> &durations);
    void timesRead(const regie::Result<regie::CallTimes> &times);
    void busyChanged(bool busy);
    /// asOf(), countedUntil() or countProblem() changed.
    void ageChanged();

private:
    static constexpr std::size_t partCount = 4;

    void ask();
    template <typename Figures>
    void askPart(std::size_t part, Result<Figures> (*read)(Session &, const AnalyticsChoice &),
                 void (CallLoader::*tell)(const Result<Figures> &), bool isLong);
    void tellDone(std::size_t part, bool isRead);
    void cancelAll();
    void count();
    void onTableChanged(const QString &table);

    Services m_services;
    AnalyticsChoice m_choice;
    bool m_hasChoice = false;
    bool m_isActive = false;
    bool m_isStale = true; ///< something changed since it was asked
    bool m_isOther = true; ///< and that was the choice itself
    bool m_isCounting = false;
    unsigned m_pending = 0; ///< one bit for each part that is under way
    unsigned m_read = 0;    ///< likewise for those that came
    QDateTime m_asOf;
    QDateTime m_countedUntil;
    QString m_countProblem;
    std::array<RequestHandle, partCount> m_requests;
    RequestHandle m_countRequest;
    Throttle m_askTimer;   ///< what others change
    Throttle m_countTimer; ///< likewise, rollups
};

} // namespace regie
