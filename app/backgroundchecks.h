// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkloop.h"

#include <QObject>

#include <memory>

namespace regie {

/// The one background thread of the window: a CheckLoop whose news arrive as signals. Lives in the
/// GUI thread and never makes it wait.
class BackgroundChecks : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundChecks(const ConnectionSettings &settings, QObject *parent = nullptr);
    /// Tells the thread to end and does not wait for it.
    ~BackgroundChecks() override;

    /// Something was asked for: look now.
    void wake();
    /// Ends the thread; stopped() follows, within a second where the server answers.
    void stop();

Q_SIGNALS:
    void inTrouble(const regie::Error &error);
    void stopped();

private:
    class Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace regie
