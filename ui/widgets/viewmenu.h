// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pill.h"
#include "ui/widgets/viewstore.h"

#include <QJsonObject>

#include <functional>
#include <memory>

class QMenu;

namespace regie {

/// "View: All": the named arrangements of a page, one's own and those shared through the
/// database; to choose, save, replace and delete.
class ViewMenu : public Pill
{
    Q_OBJECT

public:
    explicit ViewMenu(QWidget *parent = nullptr);

    void setPage(const QString &page) { m_page = page; }
    /// Null while there is no database: then there is only "All".
    void setStore(std::unique_ptr<ViewStore> store);
    /// What "Save view" stores.
    void setStateSource(std::function<QJsonObject()> source) { m_stateSource = std::move(source); }
    /// The view shown by name; empty for none.
    QString currentName() const { return m_currentName; }
    void setCurrentName(const QString &name);

    /// As if chosen in the menu.
    void choose(const SavedView &view);
    void saveAs(const QString &name, bool shared);

Q_SIGNALS:
    void viewChosen(const QJsonObject &state);
    /// "All": no filters, declared columns.
    void resetRequested();
    void failed(const regie::Error &error);
    void saved(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void open();
    void fill(QMenu *menu, const Result<QList<SavedView>> &views);
    void addViews(QMenu *menu, const QList<SavedView> &views, bool shared);
    void askName();
    void remove(const SavedView &view);
    void updateText();

    QString m_page;
    QString m_currentName;
    std::unique_ptr<ViewStore> m_store;
    std::function<QJsonObject()> m_stateSource;
    RequestHandle m_listing;
};

} // namespace regie
