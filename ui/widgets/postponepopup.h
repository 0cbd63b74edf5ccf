// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/answerpopup.h"

#include <QDateTime>

class QDateTimeEdit;

namespace regie {

/// Until when something is postponed: usual times by one key, or a date.
class PostponePopup : public AnswerPopup
{
    Q_OBJECT

public:
    PostponePopup(const QString &question, QWidget *parent,
                  const QDateTime &now = QDateTime::currentDateTime());

    /// Later today (invalid when the day ends before), tomorrow, in 3 days, next Monday: in the
    /// morning, in the zone of `now`.
    static QList<QDateTime> usualTimes(const QDateTime &now);

Q_SIGNALS:
    void postponed(const QDateTime &until);

protected:
    void answered(int answer, bool withShift) override;

private:
    void addDate(const QDateTime &now);

    QList<QDateTime> m_times; ///< of the answers
    QDateTimeEdit *m_date;
};

} // namespace regie
