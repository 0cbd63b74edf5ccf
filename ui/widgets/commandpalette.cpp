// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandpalette.h"

#include "ui/look/theme.h"
#include "ui/widgets/palettedelegate.h"
#include "ui/widgets/palettemodel.h"
#include "ui/widgets/panel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 620;
constexpr int rowsShown = 10;
constexpr int rowHeight = 36;
constexpr int fromTop = 56;
constexpr auto typingPause = std::chrono::milliseconds(120);

} // namespace

CommandPalette::CommandPalette(QWidget *host)
    : QWidget(host)
    , m_host(host)
    , m_model(new PaletteModel(this))
{
    build();
    retranslate();
    hide();
    host->installEventFilter(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CommandPalette::search);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::setText);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    connect(m_model, &PaletteModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid())
            select(0);
        place();
    });
}

void CommandPalette::build()
{
    m_panel = new Panel(this);
    m_edit = new QLineEdit(m_panel);
    m_edit->setObjectName(u"paletteEdit"_s);
    m_edit->installEventFilter(this);
    m_list = new QListView(m_panel);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_nothing = new QLabel(m_panel);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(2 * rowHeight);
    setTextToken(m_nothing, Token::Dim);

    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);
}

void CommandPalette::retranslate()
{
    m_edit->setPlaceholderText(tr("Search or type a command"));
    m_edit->setAccessibleName(tr("Search or type a command"));
    m_list->setAccessibleName(tr("Matching commands"));
    m_nothing->setText(tr("Nothing matches. Try fewer letters."));
    setAccessibleName(tr("Command palette"));
}

void CommandPalette::open(const QList<PaletteEntry> &commands, const QList<Search> &searches)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_searches = searches;
    m_model->setCommands(commands);
    m_edit->clear();
    setText({});
    setGeometry(m_host->rect());
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    ++m_asked;
    m_pause.stop();
    hide();
    if (m_focusBefore && m_host->isAncestorOf(m_focusBefore))
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    m_focusBefore.clear();
}

void CommandPalette::setText(const QString &text)
{
    ++m_asked;
    m_model->setText(text);
    select(0);
    place();
    if (text.trimmed().size() >= 2)
        m_pause.start();
    else
        m_pause.stop();
}

void CommandPalette::search()
{
    const QString text = m_edit->text().trimmed();
    const QPointer<CommandPalette> self(this);
    for (const Search &ask : std::as_const(m_searches)) {
        ask(text, [self, asked = m_asked](const QList<PaletteEntry> &found) {
            if (self && self->m_asked == asked)
                self->m_model->addFound(found);
        });
    }
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count > 0)
        select((m_list->currentIndex().row() + rows + count) % count);
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The list never has the keyboard, so the field says where in the list one is.
    m_edit->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::runCurrent()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex().row());
    if (!entry)
        return;
    const auto run = entry->run;
    dismiss();
    if (run)
        run();
}

void CommandPalette::place()
{
    const int rows = std::min(rowsShown, m_model->rowCount());
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * rowHeight);
    m_nothing->setVisible(rows == 0);
    const int width = std::min(panelWidth, m_host->width() - 32);
    m_panel->layout()->activate();
    m_panel->setGeometry((m_host->width() - width) / 2, fromTop, width,
                         m_panel->sizeHint().height());
}

bool CommandPalette::handleKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        select(std::min(m_model->rowCount() - 1, row + rowsShown));
        return true;
    case Qt::Key_PageUp:
        select(std::max(0, row - rowsShown));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(m_host->rect());
        place();
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    if (watched == m_edit && event->type() == QEvent::FocusOut && isVisible()) {
        // Other windows and the field's own menu come back; whatever else took the keyboard has it.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) {
            m_focusBefore.clear();
            QTimer::singleShot(0, this, &CommandPalette::dismiss);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(10, 14, 20, theme().isDark() ? 130 : 60));
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
