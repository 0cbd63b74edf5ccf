// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/evidence.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regie {

class SectionTitle;

/// What else there is to know of a suggestion's entity: what was done about it, what waits for it
/// besides, what was decided before and what that brought. GUI thread only.
class EvidenceHistory : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceHistory(QWidget *parent = nullptr);

    void show(const SuggestionEvidence &evidence);

Q_SIGNALS:
    void suggestionRequested(qint64 suggestionId);
    /// What was executed is to be taken back.
    void rollbackRequested(qint64 suggestionId);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        SectionTitle *title;
        QVBoxLayout *lines;
    };

    Section createSection();
    void showExecutions(const SuggestionEvidence &evidence);
    void showOthers(const SuggestionEvidence &evidence);
    void showPast(const SuggestionEvidence &evidence);
    QLabel *addText(QVBoxLayout *lines, const QString &text, bool isBad = false);
    void retranslate();

    Section m_executions;
    QPushButton *m_rollback;
    Section m_others;
    Section m_past;
    QLabel *m_pattern;
    qint64 m_id = 0;
};

} // namespace regie
