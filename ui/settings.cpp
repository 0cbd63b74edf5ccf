// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QMetaEnum>
#include <QSettings>
#include <QTimeZone>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int defaultTargetedDays = 30;

QString pageKey(const QString &pageId, const QString &key)
{
    return u"pages/%1/%2"_s.arg(pageId, key);
}

} // namespace

Settings::Settings(QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"regie"_s,
                                          u"regie"_s))
{}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

Settings::~Settings() = default;

QString Settings::language() const
{
    return m_store->value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_store->setValue(u"language"_s, code);
    Q_EMIT languageChanged(code);
}

Theme::Mode Settings::themeMode() const
{
    bool known = false;
    const QByteArray word = m_store->value(u"theme"_s).toByteArray();
    const int mode = QMetaEnum::fromType<Theme::Mode>().keyToValue(word.constData(), &known);
    return known ? Theme::Mode(mode) : Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    if (mode == themeMode())
        return;
    m_store->setValue(
        u"theme"_s, QString::fromLatin1(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(mode))));
    Q_EMIT themeModeChanged(mode);
}

bool Settings::compactRows() const
{
    return m_store->value(u"compactRows"_s, false).toBool();
}

void Settings::setCompactRows(bool compact)
{
    if (compact == compactRows())
        return;
    m_store->setValue(u"compactRows"_s, compact);
    Q_EMIT compactRowsChanged(compact);
}

int Settings::recentlyTargetedDays() const
{
    return std::clamp(m_store->value(u"recentlyTargetedDays"_s, defaultTargetedDays).toInt(), 1,
                      3650);
}

void Settings::setRecentlyTargetedDays(int days)
{
    if (days == recentlyTargetedDays())
        return;
    m_store->setValue(u"recentlyTargetedDays"_s, days);
    Q_EMIT recentlyTargetedDaysChanged(days);
}

QByteArray Settings::naiveTimeZone() const
{
    const QByteArray zone = m_store->value(u"naiveTimeZone"_s).toByteArray();
    return QTimeZone::isTimeZoneIdAvailable(zone) ? zone : QByteArray();
}

void Settings::setNaiveTimeZone(const QByteArray &zone)
{
    if (zone == naiveTimeZone())
        return;
    m_store->setValue(u"naiveTimeZone"_s, QString::fromLatin1(zone));
    Q_EMIT naiveTimeZoneChanged(zone);
}

QByteArray Settings::windowGeometry() const
{
    return m_store->value(u"window/geometry"_s).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store->setValue(u"window/geometry"_s, geometry);
}

QString Settings::currentPage() const
{
    return m_store->value(u"window/page"_s).toString();
}

void Settings::setCurrentPage(const QString &pageId)
{
    m_store->setValue(u"window/page"_s, pageId);
}

bool Settings::navigationCollapsed() const
{
    return m_store->value(u"window/navigationCollapsed"_s, false).toBool();
}

void Settings::setNavigationCollapsed(bool collapsed)
{
    m_store->setValue(u"window/navigationCollapsed"_s, collapsed);
}

QVariant Settings::pageValue(const QString &pageId, const QString &key,
                             const QVariant &fallback) const
{
    return m_store->value(pageKey(pageId, key), fallback);
}

void Settings::setPageValue(const QString &pageId, const QString &key, const QVariant &value)
{
    m_store->setValue(pageKey(pageId, key), value);
}

} // namespace regie
