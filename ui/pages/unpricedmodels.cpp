// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpricedmodels.h"

#include "ui/look/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 32;
constexpr qsizetype mostShown = 4; ///< without scrolling

} // namespace

UnpricedModels::UnpricedModels(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_lines(nullptr)
{
    auto *sign = new IconLabel(this);
    sign->setIcon(u"warning"_s, Tone::Warning);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    setTextToken(m_title, Token::WarningText);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(sign, 0, Qt::AlignTop);
    top->addWidget(m_title, 1);
    auto *inside = new QWidget(m_scroll);
    m_lines = new QVBoxLayout(inside);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget *area : {m_scroll->viewport(), inside})
        area->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_scroll);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void UnpricedModels::setModels(const QList<PricedModel> &models)
{
    QList<PricedModel> unpriced;
    std::ranges::copy_if(models, std::back_inserter(unpriced),
                         [](const PricedModel &model) { return !model.isPriced; });
    const bool same =
        std::ranges::equal(unpriced, m_models, [](const PricedModel &a, const PricedModel &b) {
            return a.model == b.model && a.tasks == b.tasks;
        });
    m_models = unpriced;
    if (!same) // the keyboard stays where it is
        fill();
}

void UnpricedModels::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the line whose button led here
        delete item;
    }
    for (const PricedModel &model : std::as_const(m_models))
        m_lines->addWidget(createLine(model));
    m_lines->addStretch(1);
    m_scroll->setFixedHeight(int(std::min(m_models.size(), mostShown)) * lineHeight);
    m_title->setText(tr("%Ln model(s) that tasks use have no price: what these tasks cost by the "
                        "list is not known.",
                        nullptr, int(m_models.size())));
    setVisible(!m_models.isEmpty());
}

QWidget *UnpricedModels::createLine(const PricedModel &model)
{
    const QString name = model.model.isEmpty() ? tr("without a name") : model.model;
    auto *line = new QWidget(m_scroll->widget());
    line->setFixedHeight(lineHeight);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(24, 0, 0, 0);
    row->setSpacing(12);
    auto *label = new ElidedLabel(name, line);
    setFontRole(label, FontRole::BodyStrong);
    row->addWidget(label, 1);
    auto *tasks = new QPushButton(tr("%Ln task(s)", nullptr, int(model.tasks)), line);
    setButtonRole(tasks, ButtonRole::Quiet);
    tasks->setAccessibleName(tr("Show the tasks of %1").arg(name));
    tasks->setToolTip(tasks->accessibleName());
    row->addWidget(tasks);
    auto *set = new QPushButton(tr("Set a price"), line);
    set->setAccessibleName(tr("Set a price of %1").arg(name));
    set->setEnabled(!model.model.isEmpty());
    row->addWidget(set);
    connect(tasks, &QPushButton::clicked, this,
            [this, key = model.model] { Q_EMIT tasksRequested(key); });
    connect(set, &QPushButton::clicked, this,
            [this, key = model.model] { Q_EMIT priceRequested(key); });
    return line;
}

void UnpricedModels::retranslate()
{
    if (!m_models.isEmpty())
        fill();
}

void UnpricedModels::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().soft(Tone::Warning));
    painter.fillRect(0, height() - 1, width(), 1, theme().color(Token::Line));
}

} // namespace regie
