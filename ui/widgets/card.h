// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace regie {

class ElidedLabel;

/// A panel with round corners and a line; a title and trailing controls where they are set.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// On the title's line, at its end.
    void addHeaderWidget(QWidget *widget);
    /// A word that leads to the page behind the card: no higher than the title. It has none yet.
    QToolButton *addMoreButton();
    /// Where the content goes, 16 px inside the edge.
    QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_header;
    ElidedLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace regie
