// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QSplitter>

namespace regie {

class Settings;

/// A list with its detail on the right. Where the operator puts the line between them is kept under
/// the page's id and a key.
class DetailSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Takes both widgets.
    DetailSplitter(QWidget *list, QWidget *detail, int detailWidth, QWidget *parent = nullptr);

    /// Restores the place the first time.
    void remember(Settings *settings, const QString &pageId, const QString &key);

private:
    QPointer<Settings> m_settings;
    QString m_pageId;
    QString m_key;
};

} // namespace regie
