// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stateplaceholder.h"

#include "ui/look/icons.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/painting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sentenceWidth = 420;
constexpr int edge = 16;

QLabel *sentenceLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setFixedWidth(sentenceWidth);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A wrapped label in a centred column does not ask for its lines by itself.
void setSentence(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
    label->setFixedHeight(std::max(0, label->heightForWidth(label->width())));
}

} // namespace

StatePlaceholder::StatePlaceholder(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(this))
    , m_title(sentenceLabel(this))
    , m_sentence(sentenceLabel(this))
    , m_actions(new QHBoxLayout)
{
    setFontRole(m_title, FontRole::Title);
    setTextToken(m_sentence, Token::Dim);
    m_actions->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addLayout(m_actions);
    layout->addStretch(3);
    m_actions->setAlignment(Qt::AlignHCenter);

    m_delay.setSingleShot(true);
    m_delay.setInterval(std::chrono::milliseconds(150));
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_skeleton = true;
        update();
    });
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// Where a layout leaves it less room than it asked for, lines get shorter.
void StatePlaceholder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setFixedWidth(std::clamp(width() - 2 * edge, 40, sentenceWidth));
        label->setFixedHeight(std::max(0, label->heightForWidth(label->width())));
    }
}

void StatePlaceholder::showEmpty(const QString &iconName, const QString &title,
                                 const QString &sentence)
{
    showState(iconName, Tone::Neutral, title, sentence);
}

void StatePlaceholder::showLoading()
{
    showState({}, Tone::Neutral, {}, {});
    setAccessibleName(tr("Loading"));
    m_delay.start();
}

void StatePlaceholder::showError(const QString &summary, const QString &detail)
{
    showState(u"error"_s, Tone::Bad, summary, detail);
    m_primaryGiven = true; // trying again is no main road
}

void StatePlaceholder::showState(const QString &iconName, Tone tone, const QString &title,
                                 const QString &sentence)
{
    m_delay.stop();
    m_skeleton = false;
    m_primaryGiven = false;
    clearActions();
    static_cast<IconLabel *>(m_icon)->setIcon(iconName, tone, 32);
    m_icon->setVisible(!iconName.isEmpty());
    setSentence(m_title, title);
    setSentence(m_sentence, sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    update();
}

QPushButton *StatePlaceholder::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    setButtonRole(button, m_primaryGiven ? ButtonRole::Normal : ButtonRole::Primary);
    m_primaryGiven = true;
    m_actions->addWidget(button);
    return button;
}

void StatePlaceholder::clearActions()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // Later: it may be the button whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void StatePlaceholder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Token::Panel));
    if (!m_skeleton)
        return;
    // Rows of differing length, so that it reads as text to come and not as a table of nothing.
    constexpr int shares[] = {34, 22, 41, 28, 37, 25};
    const int step = theme().rowHeight();
    for (int row = 0; (row + 1) * step < height() && row < 12; ++row) {
        const int length = width() * shares[row % 6] / 100;
        const QRectF bar(16, row * step + (step - 10) / 2.0, length, 10);
        paintPanel(&painter, bar, theme().color(Token::NeutralSoft), QColor(), 5);
    }
}

} // namespace regie
