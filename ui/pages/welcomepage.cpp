// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcomepage.h"

#include "ui/widgets/choicecard.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 560;

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : Page(parent)
    , m_greeting(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_sample(new ChoiceCard(u"sample"_s, this))
    , m_import(new ChoiceCard(u"import"_s, this))
    , m_connect(new ChoiceCard(u"server"_s, this))
{
    setFocusProxy(m_sample);
    setFontRole(m_greeting, FontRole::Figure);
    setTextToken(m_sentence, Token::Dim);
    m_sentence->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_greeting);
    column->addWidget(m_sentence);
    column->addSpacing(12);
    for (ChoiceCard *card : {m_sample, m_import, m_connect})
        column->addWidget(card);
    column->addStretch(3);
    auto *holder = new QWidget(this);
    holder->setLayout(column);
    holder->setMaximumWidth(columnWidth);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(holder, 100);
    layout->addStretch(1);

    connect(m_sample, &ChoiceCard::clicked, this, &WelcomePage::sampleDataRequested);
    connect(m_import, &ChoiceCard::clicked, this, &WelcomePage::importRequested);
    connect(m_connect, &ChoiceCard::clicked, this, &WelcomePage::connectionsRequested);
    retranslate();
}

QString WelcomePage::id() const
{
    return u"welcome"_s;
}

QString WelcomePage::title() const
{
    return tr("Welcome");
}

QString WelcomePage::iconName() const
{
    return u"welcome"_s;
}

void WelcomePage::setServices(const Services &services)
{
    // Both write into the database; without one there is only the way to another server.
    m_sample->setEnabled(services.database);
    m_import->setEnabled(services.database);
}

QList<PaletteEntry> WelcomePage::paletteEntries() const
{
    auto *self = const_cast<WelcomePage *>(this);
    return {{tr("Look around with sample data"), {}, u"sample"_s, {}, [self] {
                 Q_EMIT self->sampleDataRequested();
             }}};
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_greeting->setText(tr("Welcome to Régie"));
    m_sentence->setText(
        tr("There are no campaigns yet. Choose how to begin; the other ways stay open."));
    m_sample->setWords(tr("Look around with sample data"),
                       tr("Fills this database with invented campaigns, messages and leads."));
    m_import->setWords(tr("Import a campaign memory…"),
                       tr("Reads a campaigns.json; the file itself is never changed. "
                          "You may also drop it on this window."));
    m_connect->setWords(tr("Connect to a server…"),
                        tr("Shows the campaigns of a PostgreSQL server that others use too."));
}

} // namespace regie
