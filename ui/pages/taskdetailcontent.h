// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "queries/taskdetail.h"

#include <QScrollArea>

#include <array>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace regie {

class CodeBox;
class ElidedLabel;
class FigureCard;
class SectionTitle;
class StatusChip;
class TaskPartBox;

/// One task as it is read from top to bottom: what it is, what it took, when, what went wrong, and
/// what it was given and returned. GUI thread only; is given all but the large parts.
class TaskDetailContent : public QScrollArea
{
    Q_OBJECT

public:
    explicit TaskDetailContent(QWidget *parent = nullptr);
    ~TaskDetailContent() override;

    /// Open parts and wrapping are remembered under the page's id.
    void setServices(const Services &services, const QString &pageId);
    void showTask(const TaskDetail &task);
    /// To the first thing worth reading.
    void takeFocus();
    const std::array<TaskPartBox *, 3> &parts() const { return m_parts; }

Q_SIGNALS:
    void linkActivated(const QString &pageId, const QVariantMap &place);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Time { Created, Started, Completed, Changed, Attempts, Identifier, TimeCount };
    enum Figure { Cost, ListCost, Duration, TokensIn, TokensOut, TokensCached, FigureCount };

    void createHead(QVBoxLayout *layout);
    void createFigures(QVBoxLayout *layout);
    void createTimes(QVBoxLayout *layout);
    void createParts(QVBoxLayout *layout);
    QPushButton *createLink();
    void tell();
    void tellHead();
    void tellLinks();
    void tellFigures();
    void tellListCost();
    void tellTimes();
    void tellMarks();
    void tellErrors();
    void tellCopied(const QString &sentence);
    void keepChoice();
    void restoreChoice();
    void retranslate();

    Services m_services;
    QString m_pageId;
    bool m_restored = false;
    TaskDetail m_task;
    ElidedLabel *m_name;
    StatusChip *m_status;
    ElidedLabel *m_subtitle;
    QPushButton *m_campaign;
    QPushButton *m_client;
    QVBoxLayout *m_marks;
    std::array<FigureCard *, FigureCount> m_figures{};
    SectionTitle *m_timesTitle;
    std::array<QLabel *, TimeCount> m_timeTitles{};
    std::array<QLabel *, TimeCount> m_times{};
    CodeBox *m_error;
    CodeBox *m_trace;
    SectionTitle *m_partsTitle;
    std::array<TaskPartBox *, 3> m_parts{};
};

} // namespace regie
