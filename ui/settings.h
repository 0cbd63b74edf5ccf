// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QByteArray>
#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace regie {

/// What this operator chose on this machine. GUI thread only. Never holds a password.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's own file.
    explicit Settings(QObject *parent = nullptr);
    /// Another file, for tests and the tour.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    /// "en", "fr", or empty: as the system.
    QString language() const;
    void setLanguage(const QString &code);

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);

    bool compactRows() const;
    void setCompactRows(bool compact);

    /// A niche counts as targeted within so many days; 30 unless chosen.
    int recentlyTargetedDays() const;
    void setRecentlyTargetedDays(int days);

    /// IANA name of the zone that times without one are read in; empty: the machine's.
    QByteArray naiveTimeZone() const;
    void setNaiveTimeZone(const QByteArray &zone);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString currentPage() const;
    void setCurrentPage(const QString &pageId);
    bool navigationCollapsed() const;
    void setNavigationCollapsed(bool collapsed);

    /// What a page keeps for itself: splitters, columns, filters, sort.
    QVariant pageValue(const QString &pageId, const QString &key,
                       const QVariant &fallback = {}) const;
    void setPageValue(const QString &pageId, const QString &key, const QVariant &value);

Q_SIGNALS:
    void languageChanged(const QString &code);
    void themeModeChanged(regie::Theme::Mode mode);
    void compactRowsChanged(bool compact);
    void recentlyTargetedDaysChanged(int days);
    void naiveTimeZoneChanged(const QByteArray &zone);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace regie
