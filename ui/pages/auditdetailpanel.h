// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/audittexts.h"

#include <QWidget>

class QAction;
class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace regie {

class ElidedLabel;
class KeyHintButton;
class SectionTitle;
class StatePlaceholder;
class StatusChip;

/// All of one line of the audit log, beside the table. GUI thread only; is given what it shows.
class AuditDetailPanel : public QWidget
{
    Q_OBJECT

public:
    /// Shows `open` and `copy` as buttons; borrowed.
    AuditDetailPanel(QAction *open, QAction *copy, QWidget *parent = nullptr);

    /// No line: a hint instead.
    void showLine(const std::optional<AuditLine> &line);
    const std::optional<AuditLine> &line() const { return m_line; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createContent(QAction *open, QAction *copy);
    QLabel *addField(QFormLayout *form, QLabel **title);
    void tell();
    void tellValues();
    void retranslate();

    std::optional<AuditLine> m_line;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
    ElidedLabel *m_object;
    StatusChip *m_action;
    QLabel *m_whoTitle, *m_who;
    QLabel *m_whereTitle, *m_where;
    QLabel *m_whenTitle, *m_when;
    QLabel *m_reasonTitle, *m_reason;
    SectionTitle *m_valuesTitle;
    QTextBrowser *m_values;
};

} // namespace regie
