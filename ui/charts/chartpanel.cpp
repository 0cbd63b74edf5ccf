// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/chartoverlay.h"
#include "ui/icons.h"
#include "ui/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/stateplaceholder.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QStackedLayout>
#include <QStandardPaths>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int gap = 12;
constexpr int dot = 8;

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
    , m_overlay(new ChartOverlay(this, m_view))
    , m_placeholder(new StatePlaceholder(this))
    , m_stack(new QStackedLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->setMinimumSize(0, 0);
    m_view->chart()->legend()->hide();
    m_view->chart()->setMargins({});
    m_view->chart()->setBackgroundVisible(false); // what it lies on is seen: a card, a page
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setStyleSheet(u"background: transparent"_s);
    m_view->chart()->setAnimationOptions(QChart::NoAnimation);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_view);
    connect(&theme(), &Theme::changed, this, [this] {
        applyTheme();
        m_overlay->update();
    });
}

ChartPanel::~ChartPanel() = default;

QChart *ChartPanel::chart() const
{
    return m_view->chart();
}

QRectF ChartPanel::plotArea() const
{
    return m_view->chart()->plotArea();
}

bool ChartPanel::hasPoints() const
{
    return pointCount() > 0;
}

void ChartPanel::setTitle(const QString &title)
{
    m_title = title;
    describe();
}

void ChartPanel::setEmptyText(const QString &text)
{
    m_emptyText = text;
    if (!hasPoints())
        m_placeholder->showEmpty({}, {}, text);
    describe();
}

void ChartPanel::pointsChanged()
{
    if (m_current >= pointCount())
        setCurrentPoint(-1);
    if (!hasPoints())
        m_placeholder->showEmpty({}, {}, m_emptyText);
    m_stack->setCurrentIndex(hasPoints() ? 1 : 0);
    describe();
    m_overlay->update();
}

/// What the picture says, for those who do not see it.
void ChartPanel::describe()
{
    setAccessibleName(m_title);
    if (!hasPoints())
        return setAccessibleDescription(m_emptyText);
    setAccessibleDescription(m_current >= 0 ? readingAt(m_current).spoken() : summary());
}

void ChartPanel::setCurrentPoint(int point)
{
    const int bounded = point < 0 ? -1 : std::min(point, pointCount() - 1);
    if (std::exchange(m_current, bounded) == bounded)
        return;
    describe();
    m_overlay->update();
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    Q_EMIT currentPointChanged(m_current);
}

int ChartPanel::pointNear(qreal x) const
{
    int nearest = -1;
    qreal distance = 0;
    for (int point = 0; point < pointCount(); ++point) {
        const qreal away = std::abs(pointX(point) - x);
        if (nearest < 0 || away < distance) {
            nearest = point;
            distance = away;
        }
    }
    return nearest;
}

// --- mouse and keys ----------------------------------------------------------------------------

bool ChartPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        setCurrentPoint(pointNear(static_cast<QMouseEvent *>(event)->position().x()));
    else if (event->type() == QEvent::Leave && !hasFocus())
        setCurrentPoint(-1);
    else if (event->type() == QEvent::MouseButtonRelease && m_current >= 0 &&
             static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
        Q_EMIT pointActivated(m_current);
    return QWidget::eventFilter(watched, event);
}

/// The arrows are the chart's while a place is read out, though a page may use them, too.
bool ChartPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && hasPoints()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEscape = key == Qt::Key_Escape && m_current >= 0;
        if (isEscape || key == Qt::Key_Left || key == Qt::Key_Right)
            event->accept();
    }
    return QWidget::event(event);
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    const int last = pointCount() - 1;
    const int from = m_current < 0 ? last + 1 : m_current;
    switch (last < 0 ? 0 : event->key()) {
    case Qt::Key_Left:
        return setCurrentPoint(std::max(0, from - 1));
    case Qt::Key_Right:
        return setCurrentPoint(m_current < 0 ? 0 : std::min(last, from + 1));
    case Qt::Key_Home:
        return setCurrentPoint(0);
    case Qt::Key_End:
        return setCurrentPoint(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT pointActivated(m_current);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0)
            return setCurrentPoint(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartPanel::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setCurrentPoint(-1);
    m_overlay->update();
    QWidget::focusOutEvent(event);
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasPoints())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"export"_s), tr("Save as picture…"), this,
                    [this] { askFile(u"png"_s, tr("Pictures (*.png)"), &ChartPanel::exportPng); });
    menu->addAction(icon(u"export"_s), tr("Save the figures…"), this, [this] {
        askFile(u"csv"_s, tr("Comma-separated values (*.csv)"), &ChartPanel::exportCsv);
    });
    menu->popup(event->globalPos());
}

// --- exports -----------------------------------------------------------------------------------

void ChartPanel::askFile(const QString &suffix, const QString &filter,
                         bool (ChartPanel::*write)(const QString &))
{
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(filter);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString name = m_title;
    dialog->selectFile(name.replace(u'/', u'-') + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &fileName) {
        if (!(this->*write)(fileName))
            Q_EMIT exportFailed(fileName);
    });
    dialog->open();
}

bool ChartPanel::exportPng(const QString &fileName)
{
    const int shown = std::exchange(m_current, -1);
    const QPixmap picture = m_view->grab();
    m_current = shown;
    return picture.save(fileName, "PNG");
}

bool ChartPanel::exportCsv(const QString &fileName)
{
    QSaveFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(csv()) >= 0 && file.commit();
}

// --- the picture -------------------------------------------------------------------------------

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->resize(size());
    m_overlay->setGeometry(m_view->rect());
    arrange(size());
}

QRectF ChartPanel::readingBox(const ChartReading &reading) const
{
    const QFontMetrics metrics(theme().font(FontRole::Caption));
    const QFontMetrics strong(theme().font(FontRole::CaptionStrong));
    int names = 0;
    int texts = 0;
    for (const ChartReading::Value &value : reading.values) {
        names = std::max(names, metrics.horizontalAdvance(value.name));
        texts = std::max(texts, strong.horizontalAdvance(value.text));
    }
    const int wide =
        std::max(strong.horizontalAdvance(reading.title), dot + padding + names + gap + texts);
    const qreal width = wide + 2 * padding;
    const qreal height =
        qreal(reading.values.size() + 1) * (metrics.height() + 2) + 2 * padding - 2;
    // Beside the place, on the side that has room, so that the place itself is seen.
    const qreal x = pointX(m_current);
    const bool toTheLeft = x > plotArea().center().x();
    const qreal left = toTheLeft ? x - gap - width : x + gap;
    const qreal top = std::min(plotArea().top(), this->height() - height);
    return {std::clamp(left, 0.0, std::max(0.0, this->width() - width)), std::max(0.0, top), width,
            height};
}

void ChartPanel::paintReading(QPainter *painter) const
{
    if (m_current < 0)
        return;
    const QRectF plot = plotArea();
    const qreal x = pointX(m_current);
    painter->setPen(QPen(theme().color(Token::Dim), 1));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const ChartReading reading = readingAt(m_current);
    const QRectF box = readingBox(reading);
    paintPanel(painter, box, theme().color(Token::Panel), theme().color(Token::Line), 6);
    const QFont normal = theme().font(FontRole::Caption);
    const QFont strong = theme().font(FontRole::CaptionStrong);
    const qreal step = QFontMetrics(normal).height() + 2;
    QRectF line(box.left() + padding, box.top() + padding - 1, box.width() - 2 * padding, step);
    painter->setFont(strong);
    painter->setPen(theme().color(Token::Text));
    painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft, reading.title);
    for (const ChartReading::Value &value : reading.values) {
        line.translate(0, step);
        if (value.color.isValid()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(value.color);
            painter->drawEllipse(QPointF(line.left() + dot / 2.0, line.center().y()), dot / 2.0,
                                 dot / 2.0);
        }
        painter->setFont(normal);
        painter->setPen(theme().color(Token::Dim));
        painter->drawText(line.adjusted(dot + padding, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                          value.name);
        painter->setFont(strong);
        painter->setPen(theme().color(Token::Text));
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, value.text);
    }
}

void ChartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
        m_overlay->update();
    }
    QWidget::changeEvent(event);
}

} // namespace regie
