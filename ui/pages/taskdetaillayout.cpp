// SPDX-License-Identifier: GPL-3.0-or-later
// How TaskDetailContent is laid out.
#include "ui/pages/taskdetailcontent.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/pages/taskpartbox.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/sectiontitle.h"
#include "ui/widgets/statuschip.h"

#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace regie {

using namespace Qt::StringLiterals;

namespace {
constexpr int margin = 16;
constexpr int figuresInRow = 3;
} // namespace

TaskDetailContent::TaskDetailContent(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    createHead(layout);
    createFigures(layout);
    m_error = new CodeBox(content);
    m_trace = new CodeBox(content);
    layout->addWidget(m_error);
    layout->addWidget(m_trace);
    createTimes(layout);
    createParts(layout);
    layout->addStretch(1);
    setWidget(content);
    for (CodeBox *box : {m_error, m_trace}) {
        connect(box, &CodeBox::copied, this, [this] { tellCopied(tr("The text was copied.")); });
        connect(box, &CodeBox::wrappedChanged, this, &TaskDetailContent::keepChoice);
    }
    retranslate();
}

TaskDetailContent::~TaskDetailContent() = default;

void TaskDetailContent::createHead(QVBoxLayout *layout)
{
    m_name = new ElidedLabel(this);
    setFontRole(m_name, FontRole::Title);
    m_status = new StatusChip(this);
    auto *title = new QHBoxLayout;
    title->addWidget(m_name, 1);
    title->addWidget(m_status);
    layout->addLayout(title);
    m_subtitle = new ElidedLabel(this);
    setTextToken(m_subtitle, Token::Dim);
    layout->addWidget(m_subtitle);
    m_campaign = createLink();
    m_client = createLink();
    connect(m_campaign, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated(m_task.isCampaignArchived ? u"archive"_s : u"campaigns"_s,
                             {{u"campaign"_s, m_task.campaignId}});
    });
    connect(m_client, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated(u"clients"_s, {{u"client"_s, m_task.clientKey}});
    });
    auto *links = new QHBoxLayout;
    links->setSpacing(4);
    links->addWidget(m_campaign);
    links->addWidget(m_client);
    links->addStretch(1);
    layout->addLayout(links);
    m_marks = new QVBoxLayout;
    m_marks->setSpacing(4);
    layout->addLayout(m_marks);
}

QPushButton *TaskDetailContent::createLink()
{
    auto *link = new QPushButton(this);
    link->setIcon(icon(u"link"_s));
    setButtonRole(link, ButtonRole::Quiet);
    return link;
}

void TaskDetailContent::createFigures(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (int i = 0; i < FigureCount; ++i) {
        m_figures[size_t(i)] = new FigureCard(this);
        grid->addWidget(m_figures[size_t(i)], i / figuresInRow, i % figuresInRow);
        grid->setColumnStretch(i % figuresInRow, 1);
    }
    layout->addSpacing(4);
    layout->addLayout(grid);
    layout->addSpacing(4);
}

void TaskDetailContent::createTimes(QVBoxLayout *layout)
{
    m_timesTitle = new SectionTitle({}, this);
    layout->addSpacing(4);
    layout->addWidget(m_timesTitle);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    for (size_t i = 0; i < TimeCount; ++i) {
        m_timeTitles[i] = new QLabel(this);
        setTextToken(m_timeTitles[i], Token::Dim);
        m_times[i] = new QLabel(this);
        m_times[i]->setTextFormat(Qt::PlainText);
        m_times[i]->setWordWrap(true);
        m_times[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(m_timeTitles[i], m_times[i]);
    }
    layout->addLayout(form);
}

void TaskDetailContent::createParts(QVBoxLayout *layout)
{
    m_partsTitle = new SectionTitle({}, this);
    layout->addSpacing(8);
    layout->addWidget(m_partsTitle);
    for (const TaskPart part : {TaskPart::Arguments, TaskPart::Context, TaskPart::Result}) {
        auto *box = new TaskPartBox(part, this);
        m_parts[size_t(part)] = box;
        layout->addWidget(box);
        connect(box, &TaskPartBox::copied, this, &TaskDetailContent::tellCopied);
        connect(box, &TaskPartBox::openChanged, this, &TaskDetailContent::keepChoice);
    }
}

} // namespace regie
