// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clientoffer.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/texts/suggestiontexts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sectiontitle.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

QVBoxLayout *linesLayout()
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(8);
    return lines;
}

void clear(QVBoxLayout *lines)
{
    while (QLayoutItem *item = lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater(); // it may be the line whose button led here
        delete item;
    }
}

QString productWords(const Product &product, const QString &currency)
{
    QStringList parts;
    if (product.price)
        parts.append(moneyText(*product.price, currency));
    if (product.margin)
        parts.append(ClientOffer::tr("margin %1").arg(shareText(*product.margin)));
    return parts.isEmpty() ? ClientOffer::tr("no price") : parts.join(u" · "_s);
}

QLabel *nothing(const QString &sentence, QWidget *parent)
{
    auto *label = new QLabel(sentence, parent);
    label->setWordWrap(true);
    setTextToken(label, Token::Dim);
    return label;
}

} // namespace

ClientOffer::ClientOffer(QWidget *parent)
    : QWidget(parent)
    , m_productsTitle(new SectionTitle({}, this))
    , m_productLines(linesLayout())
    , m_newProduct(new QPushButton(this))
    , m_funnelsTitle(new SectionTitle({}, this))
    , m_funnelLines(linesLayout())
    , m_newFunnel(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(10);
    for (QPushButton *button : {m_newProduct, m_newFunnel})
        button->setIcon(icon(u"plus"_s));
    layout->addWidget(m_productsTitle);
    layout->addLayout(m_productLines);
    layout->addWidget(m_newProduct, 0, Qt::AlignLeft);
    layout->addSpacing(8);
    layout->addWidget(m_funnelsTitle);
    layout->addLayout(m_funnelLines);
    layout->addWidget(m_newFunnel, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_newProduct, &QPushButton::clicked, this, [this] { Q_EMIT productEditRequested({}); });
    connect(m_newFunnel, &QPushButton::clicked, this, [this] { Q_EMIT funnelEditRequested({}); });
    retranslate();
}

void ClientOffer::setOffer(const Client &client, const QList<Product> &products,
                           const QList<Funnel> &funnels)
{
    const bool same = client.key == m_client.key && client.currency == m_client.currency &&
                      products == m_products && funnels == m_funnels;
    m_client = client;
    m_products = products;
    m_funnels = funnels;
    if (!same) // the keyboard stays where it is
        fill();
}

void ClientOffer::fill()
{
    clear(m_productLines);
    clear(m_funnelLines);
    for (const Product &product : std::as_const(m_products))
        m_productLines->addWidget(createLine(
            product.name, productWords(product, m_client.currency),
            [this, product] { Q_EMIT productEditRequested(product); },
            [this, product] { Q_EMIT productRemoveRequested(product); }));
    if (m_products.isEmpty())
        m_productLines->addWidget(nothing(tr("No products are known of this client."), this));
    for (const Funnel &funnel : std::as_const(m_funnels))
        m_funnelLines->addWidget(createLine(
            funnel.name, funnel.steps.isEmpty() ? tr("no steps") : funnel.steps.join(u" → "_s),
            [this, funnel] { Q_EMIT funnelEditRequested(funnel); },
            [this, funnel] { Q_EMIT funnelRemoveRequested(funnel); }));
    if (m_funnels.isEmpty())
        m_funnelLines->addWidget(nothing(tr("No funnels are known of this client."), this));
}

QWidget *ClientOffer::createLine(const QString &name, const QString &words,
                                 const std::function<void()> &edit,
                                 const std::function<void()> &remove)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new ElidedLabel(name, line));
    auto *second = new ElidedLabel(words, line);
    setFontRole(second, FontRole::Caption);
    setTextToken(second, Token::Dim);
    texts->addWidget(second);
    row->addLayout(texts, 1);
    const auto button = [&](const QString &iconName, const QString &what,
                            const std::function<void()> &work) {
        auto *tool = new QToolButton(line);
        tool->setIcon(icon(iconName));
        tool->setToolTip(what);
        tool->setAccessibleName(what);
        tool->setFocusPolicy(Qt::StrongFocus);
        connect(tool, &QToolButton::clicked, this, work);
        row->addWidget(tool);
    };
    button(u"settings"_s, tr("Change %1").arg(name), edit);
    button(u"trash"_s, tr("Remove %1").arg(name), remove);
    return line;
}

void ClientOffer::retranslate()
{
    m_productsTitle->setTitle(tr("Products"));
    m_funnelsTitle->setTitle(tr("Funnels"));
    m_newProduct->setText(tr("New product…"));
    m_newFunnel->setText(tr("New funnel…"));
    fill();
}

void ClientOffer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace regie
