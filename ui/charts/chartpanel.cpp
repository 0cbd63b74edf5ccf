// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/chartreadout.h"
#include "ui/look/theme.h"
#include "ui/widgets/painting.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace regie {

using namespace Qt::StringLiterals;

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme(), &Theme::changed, this, [this] {
        drawAs(ChartLook::screen(), size());
        describe();
        showReading();
        Q_EMIT legendChanged();
    });
}

ChartPanel::~ChartPanel()
{
    delete m_readout;
}

void ChartPanel::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void ChartPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    describe();
    repaintPicture();
}

void ChartPanel::pointsChanged()
{
    drawAs(m_look, m_pictureSize);
    endLostPoint();
    describe();
    showReading();
    Q_EMIT legendChanged();
}

void ChartPanel::repaintPicture()
{
    m_picture = {};
    update();
}

/// What the picture says, for those who do not see it.
void ChartPanel::describe()
{
    setAccessibleName(m_title);
    if (!hasPoints())
        return setAccessibleDescription(m_emptyText);
    if (m_current < 0)
        return setAccessibleDescription(summary());
    const ChartReading reading = readingAt(m_current);
    setAccessibleDescription(reading.spoken(reading.valueOf(m_currentSeries)));
}

ChartPlace ChartPanel::placeAt(int, int) const
{
    return {};
}

int ChartPanel::seriesAt(int, const QPointF &) const
{
    return -1;
}

void ChartPanel::setCurrentPoint(int point, int series)
{
    const int bounded = point < 0 ? -1 : std::min(point, pointCount() - 1);
    const int within = bounded < 0 ? -1 : series;
    if (bounded == m_current && within == m_currentSeries)
        return;
    const bool moved = std::exchange(m_current, bounded) != bounded;
    m_currentSeries = within;
    describe();
    showReading();
    update();
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    if (moved)
        Q_EMIT currentPointChanged(m_current);
}

void ChartPanel::showReading()
{
    if (m_current < 0 || !isVisible()) {
        if (m_readout)
            m_readout->hide();
        return;
    }
    if (m_readout && !m_readout->fits(this))
        delete m_readout;
    if (!m_readout)
        m_readout = new ChartReadout(this);
    const ChartReading reading = readingAt(m_current);
    m_readout->showAt(reading, pointRect(m_current), reading.valueOf(m_currentSeries));
}

// --- hidden series -----------------------------------------------------------------------------

QStringList ChartPanel::hiddenKeys() const
{
    QStringList keys(m_hidden.begin(), m_hidden.end());
    keys.sort();
    return keys;
}

void ChartPanel::setHiddenKeys(const QStringList &keys)
{
    const QSet<QString> hidden(keys.begin(), keys.end());
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    hiddenChanged();
    pointsChanged();
}

void ChartPanel::setSeriesHidden(const QString &key, bool hidden)
{
    if (m_hidden.contains(key) == hidden)
        return;
    QSet<QString> keys = m_hidden;
    if (hidden)
        keys.insert(key);
    else
        keys.remove(key);
    setHiddenKeys({keys.begin(), keys.end()});
    Q_EMIT hiddenKeysChanged(hiddenKeys());
}

// --- mouse and keys ----------------------------------------------------------------------------

void ChartPanel::mouseMoveEvent(QMouseEvent *event)
{
    const int point = hasPoints() ? pointAt(event->position()) : -1;
    setCurrentPoint(point, point < 0 ? -1 : seriesAt(point, event->position()));
    const bool leads =
        point >= 0 && isSignalConnected(QMetaMethod::fromSignal(&ChartPanel::placeActivated));
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartPanel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    mouseMoveEvent(event);
    activate();
}

void ChartPanel::activate()
{
    if (m_current < 0)
        return;
    const ChartPlace place = placeAt(m_current, m_currentSeries);
    Q_EMIT pointActivated(m_current);
    Q_EMIT placeActivated(place);
}

void ChartPanel::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrentPoint(-1);
    QWidget::leaveEvent(event);
}

/// The arrows are the chart's while it has the focus, though a page may use them, too.
bool ChartPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasPoints()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEscape = key == Qt::Key_Escape && m_current >= 0;
        if (isEscape || stepFrom(m_current, m_currentSeries, key))
            event->accept();
    }
    return QWidget::event(event);
}

std::optional<std::pair<int, int>> ChartPanel::stepFrom(int point, int series, int key) const
{
    const int last = pointCount() - 1;
    switch (key) {
    case Qt::Key_Left:
        return std::pair(point < 0 ? last : std::max(0, point - 1), series);
    case Qt::Key_Right:
        return std::pair(std::min(last, point + 1), series);
    case Qt::Key_Home:
        return std::pair(0, series);
    case Qt::Key_End:
        return std::pair(last, series);
    default:
        return std::nullopt;
    }
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    if (!hasPoints())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return activate();
    if (event->key() == Qt::Key_Escape && m_current >= 0)
        return setCurrentPoint(-1);
    if (const auto to = stepFrom(m_current, m_currentSeries, event->key()))
        return setCurrentPoint(to->first, to->second);
    QWidget::keyPressEvent(event);
}

void ChartPanel::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChartPanel::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setCurrentPoint(-1);
    update();
    QWidget::focusOutEvent(event);
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasPoints())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(event->globalPos());
}

// --- the picture -------------------------------------------------------------------------------

void ChartPanel::drawAs(const ChartLook &look, const QSizeF &size)
{
    m_look = look;
    m_pictureSize = size;
    applyLook();
    arrange();
    repaintPicture();
}

/// There may be fewer points than before, also of the same figures in a smaller picture.
void ChartPanel::endLostPoint()
{
    if (m_current >= pointCount())
        setCurrentPoint(-1);
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    drawAs(m_look, size());
    endLostPoint();
    showReading();
}

void ChartPanel::hideEvent(QHideEvent *event)
{
    setCurrentPoint(-1);
    QWidget::hideEvent(event);
}

void ChartPanel::paintMark(QPainter *painter, int point, int) const
{
    const QRectF place = pointRect(point);
    painter->setPen(QPen(look().color(Token::Dim), 1));
    painter->drawLine(QPointF(place.center().x(), place.top()),
                      QPointF(place.center().x(), place.bottom()));
}

void ChartPanel::paintAll(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasPoints())
        return paintPicture(painter);
    painter->setFont(theme().font(FontRole::Body));
    painter->setPen(look().color(Token::Dim));
    painter->drawText(QRectF(QPointF(8, 8), pictureSize() - QSizeF(16, 16)),
                      Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(devicePixelRatioF());
        m_picture.fill(Qt::transparent); // what it lies on is seen: a card, a page
        QPainter painter(&m_picture);
        paintAll(&painter);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_current >= 0)
        paintMark(&painter, m_current, m_currentSeries);
    if (hasFocus())
        paintFocusRing(&painter, rect(), 6);
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        drawAs(m_look, m_pictureSize);
        endLostPoint();
        describe();
        showReading();
        Q_EMIT legendChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace regie
