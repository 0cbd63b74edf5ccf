// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace regie {

class ActionRow;
class ConnectionIndicator;
class ElidedLabel;
class SearchOpener;

/// The 48 px over every page: title, search, the page's actions, the connection.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);

    /// Titles of all pages, so that what follows does not move from page to page.
    void reserveTitleWidth(const QStringList &titles);
    void setTitle(const QString &title);
    void setActions(const QList<QAction *> &actions);
    ConnectionIndicator *connection() const { return m_connection; }
    void takeFocus();

Q_SIGNALS:
    void searchRequested();
    void connectionsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title;
    SearchOpener *m_search;
    ActionRow *m_actions;
    ConnectionIndicator *m_connection;
};

} // namespace regie
