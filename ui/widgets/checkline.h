// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/linebutton.h"

#include "checks/checkqueries.h"

namespace regie {

/// One background check on a line: title, how it stands, and below when it ran and runs, or why it
/// failed.
class CheckLine : public LineButton
{
    Q_OBJECT

public:
    explicit CheckLine(QWidget *parent = nullptr);

    void setState(const CheckState &state);
    QString check() const { return m_state.name; }
    /// Language or clock went on.
    void retell();

protected:
    Content content() const override;

private:
    QString secondLine() const;

    CheckState m_state;
};

} // namespace regie
