// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QByteArray source(const QString &name)
{
    static QHash<QString, QByteArray> read;
    const auto known = read.constFind(name);
    if (known != read.constEnd())
        return *known;
    QFile file(u":/icons/%1.svg"_s.arg(name));
    const QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return *read.insert(name, svg);
}

/// `size` in device pixels.
QPixmap render(const QString &name, const QColor &color, const QSize &size)
{
    const QString key = u"regie-icon:%1:%2:%3x%4"_s.arg(name, color.name(QColor::HexArgb),
                                                        QString::number(size.width()),
                                                        QString::number(size.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap) || size.isEmpty())
        return pixmap;
    QByteArray svg = source(name);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Asks the theme for its colour each time it paints, so that it never shows an old one.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(const QString &name, Token token, Token checked)
        : m_name(name)
        , m_token(token)
        , m_checked(checked)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, color(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return render(m_name, color(mode, state), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return u"regie"_s; }
    bool isNull() override { return source(m_name).isEmpty(); }
    QString iconName() override { return m_name; }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return theme().color(Token::Faint);
        return theme().color(state == QIcon::On ? m_checked : m_token);
    }

    QString m_name;
    Token m_token;
    Token m_checked;
};

} // namespace

QIcon icon(const QString &name, Token token)
{
    return icon(name, token, token);
}

QIcon icon(const QString &name, Token token, Token checked)
{
    return QIcon(new ThemeIconEngine(name, token, checked));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    // By the painter's own scale: grabbing at 200 % must be as sharp as showing at 200 %.
    const qreal scale = painter->device()->devicePixelRatioF();
    const QPixmap pixmap = render(name, color, (rect.size() * scale).toSize());
    painter->drawPixmap(rect, pixmap, QRectF(pixmap.rect()));
}

QStringList iconNames()
{
    QStringList names;
    for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files))
        names.append(file.chopped(4));
    return names;
}

} // namespace regie
