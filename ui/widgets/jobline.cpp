// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jobline.h"

#include "ui/jobcenter.h"
#include "ui/look/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jobstrip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

namespace regie {

namespace {

/// Bytes of a large file do not fit a progress bar's int.
constexpr int steps = 1000;

} // namespace

JobLine::JobLine(Job *job, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_label(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_progress(new ElidedLabel(this))
    , m_cancel(new QPushButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    m_bar->setMaximumWidth(320);
    m_cancel->setAutoDefault(false);
    setTextToken(m_progress, Token::Dim);
    setFontRole(m_progress, FontRole::Caption);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 4);
    layout->setSpacing(12);
    layout->addWidget(m_label, 2);
    layout->addWidget(m_bar, 2);
    layout->addWidget(m_progress, 3);
    layout->addWidget(m_cancel);
    connect(job, &Job::changed, this, &JobLine::tell);
    connect(m_cancel, &QPushButton::clicked, job, &Job::cancel);
    tell();
}

void JobLine::tell()
{
    if (!m_job)
        return;
    const bool known = m_job->total() > 0;
    m_label->setFullText(m_job->label());
    m_bar->setRange(0, known ? steps : 0);
    m_bar->setValue(known ? int(double(m_job->done()) / double(m_job->total()) * steps) : 0);
    m_bar->setAccessibleName(m_job->label());
    m_progress->setFullText(progressText(*m_job));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_job->label()));
    m_cancel->setEnabled(m_job->canCancel());
}

void JobLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Token::Line));
}

void JobLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

} // namespace regie
