// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace regie {

/// What stands in for content that is not there: empty, loading or failed, with a sentence and
/// what can be done about it.
class StatePlaceholder : public QWidget
{
    Q_OBJECT

public:
    explicit StatePlaceholder(QWidget *parent = nullptr);

    void showEmpty(const QString &iconName, const QString &title, const QString &sentence = {});
    /// Skeleton rows, after 150 ms.
    void showLoading();
    void showError(const QString &summary, const QString &detail = {});

    /// A button under the sentence; the first one is primary where the state is empty. Removed by
    /// the next show…() call. The caller connects it.
    QPushButton *addAction(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showState(const QString &iconName, Tone tone, const QString &title,
                   const QString &sentence);
    void clearActions();

    QWidget *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
    QTimer m_delay;
    bool m_skeleton = false;
    bool m_primaryGiven = false;
};

} // namespace regie
