// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/throttle.h"

#include "database/ticket.h"
#include "suggestions/holds.h"

#include <QObject>
#include <QTimer>

namespace regie {

/// Keeps one suggestion held for this console while its operator looks at it, and knows what
/// colleagues have open. GUI thread only. Nothing is decided here: a hold that is missed or lost
/// costs a courtesy, never a decision.
class HoldKeeper : public QObject
{
    Q_OBJECT

public:
    explicit HoldKeeper(QObject *parent = nullptr);

    void setServices(const Services &services);
    /// Holds it from now on, in a moment: keys held down pass over many. 0 releases.
    void take(qint64 suggestionId);
    void release();
    qint64 wanted() const { return m_wanted; }

    /// Whoever has it open, as far as is known here.
    std::optional<Hold> holdOf(qint64 suggestionId) const;
    static bool isOurs(const Hold &hold);
    const QList<Hold> &holds() const { return m_holds; }

    static constexpr int renewInterval = 40'000; // ms; a hold lasts holdSeconds

Q_SIGNALS:
    void holdsChanged();

private:
    void write();
    void read();
    void take(const QList<Hold> &holds);

    Services m_services;
    qint64 m_wanted = 0;
    bool m_holding = false; ///< the server may have one of ours
    QList<Hold> m_holds;
    RequestHandle m_readRequest;
    QTimer m_takeTimer;
    QTimer m_renewTimer;
    Throttle m_readTimer; ///< throttles what colleagues do
};

} // namespace regie
