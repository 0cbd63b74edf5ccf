// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/taskpartbox.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/jsontreeview.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/stateplaceholder.h"

#include "database/database.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int waitingHeight = 120;
} // namespace

TaskPartBox::TaskPartBox(TaskPart part, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_head(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_placeholder(new StatePlaceholder(this))
    , m_note(new QLabel(this))
    , m_view(new JsonView(this))
    , m_plain(new CodeBox(this))
{
    m_head->setCheckable(true);
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFontRole(m_head, FontRole::BodyStrong);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    setTextToken(m_note, Token::WarningText);
    m_placeholder->setFixedHeight(waitingHeight);
    auto *shown = new QWidget(m_stack);
    auto *inner = new QVBoxLayout(shown);
    inner->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_note, m_view, m_plain})
        inner->addWidget(widget);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(shown);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_head, 0, Qt::AlignLeft);
    layout->addWidget(m_stack);
    connect(m_head, &QToolButton::toggled, this, [this](bool open) {
        tellOpen();
        Q_EMIT openChanged(open);
    });
    connect(m_view, &JsonView::copied, this, &TaskPartBox::copied);
    connect(m_plain, &CodeBox::copied, this, [this] { Q_EMIT copied(tr("The text was copied.")); });
    retranslate();
    tellOpen();
}

TaskPartBox::~TaskPartBox() = default;

void TaskPartBox::setServices(const Services &services)
{
    m_services = services;
    m_request.cancel();
    m_reading = false;
    m_due = true;
}

bool TaskPartBox::isOpen() const
{
    return m_head->isChecked();
}

void TaskPartBox::setOpen(bool open)
{
    m_head->setChecked(open);
}

void TaskPartBox::takeFocus()
{
    (m_stack->currentIndex() == 1 && m_view->isVisible() ? static_cast<QWidget *>(m_view->tree())
                                                         : m_head)
        ->setFocus(Qt::OtherFocusReason);
}

qint64 TaskPartBox::size(const TaskDetail &task) const
{
    switch (m_part) {
    case TaskPart::Arguments:
        return task.argumentsSize;
    case TaskPart::Context:
        return task.contextSize;
    case TaskPart::Result:
        break;
    }
    return task.resultSize;
}

void TaskPartBox::setTask(const TaskDetail &task)
{
    const bool isOther = task.uuid != m_uuid;
    const bool hasChanged = task.updatedAt != m_updatedAt || size(task) != m_size;
    m_uuid = task.uuid;
    m_updatedAt = task.updatedAt;
    m_size = size(task);
    if (isOther) {
        m_request.cancel();
        m_reading = false;
        m_known = false;
    }
    m_due = m_due || isOther || hasChanged;
    retranslate();
    tellOpen();
}

void TaskPartBox::tellOpen()
{
    const bool hasValue = m_size >= 0;
    m_head->setEnabled(hasValue);
    m_head->setIcon(icon(isOpen() ? u"chevron-down"_s : u"chevron-right"_s));
    m_stack->setVisible(isOpen() && hasValue);
    if (isOpen() && hasValue && m_due && !m_reading)
        ask();
}

// --- reading -------------------------------------------------------------------------------------

Result<TaskPartBox::Content> TaskPartBox::read(Session &session, const QString &uuid, TaskPart part)
{
    Result<QByteArray> text = taskPart(session, uuid, part);
    if (!text)
        return text.error();
    const auto tree = JsonTree::read(*text);
    return tree ? Content{*text, *tree, {}} : Content{*text, nullptr, tree.error().summary};
}

void TaskPartBox::ask()
{
    if (!m_services.database)
        return;
    m_due = false;
    m_reading = true;
    if (!m_known) {
        m_placeholder->showLoading();
        m_stack->setCurrentIndex(0);
    }
    m_request = m_services.database->ask(
        this,
        [uuid = m_uuid, part = m_part](Session &session) { return read(session, uuid, part); },
        [this](const Result<Content> &content) {
            m_reading = false;
            if (content)
                show(*content);
            else
                showFailure(content.error());
        });
}

void TaskPartBox::show(const Content &content)
{
    const bool isSame = m_known && content.tree && m_view->source() == content.text;
    m_known = true;
    m_note->setText(content.problem);
    m_note->setVisible(!content.problem.isEmpty());
    m_view->setVisible(content.tree != nullptr);
    m_plain->setVisible(!content.tree);
    if (!isSame) // else what is unfolded and searched for stays
        m_view->setTree(content.tree);
    if (!content.tree)
        m_plain->setText(QString::fromUtf8(content.text));
    m_stack->setCurrentIndex(1);
}

/// What was read stays: an old answer is better than none while the server is away.
void TaskPartBox::showFailure(const Error &error)
{
    m_due = true;
    if (m_known)
        return;
    m_placeholder->showError(error.summary, error.detail);
    connect(m_placeholder->addAction(tr("Retry")), &QPushButton::clicked, this, &TaskPartBox::ask);
    m_stack->setCurrentIndex(0);
}

void TaskPartBox::retranslate()
{
    QString title = m_part == TaskPart::Arguments ? tr("Arguments")
                    : m_part == TaskPart::Context ? tr("Context")
                                                  : tr("Result");
    title += u"  ·  "_s + (m_size < 0 ? tr("none") : QLocale().formattedDataSize(m_size));
    m_head->setText(title);
    m_head->setToolTip(m_size < 0 ? QString()
                                  : tr("Fold or unfold it. The size is what it takes in the "
                                       "database."));
}

void TaskPartBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
