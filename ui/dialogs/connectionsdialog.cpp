// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectionsdialog.h"

#include "ui/dialogs/profileeditor.h"
#include "ui/look/icons.h"
#include "ui/look/profilelook.h"
#include "ui/widgets/banner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

ConnectionsDialog::ConnectionsDialog(ConnectionService *service, const ProfileStore &store,
                                     const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_store(store)
    , m_current(current)
{
    build();
    retranslate();
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::select);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionsDialog::connectNow);
    connect(m_add, &QToolButton::clicked, this, &ConnectionsDialog::add);
    connect(m_remove, &QToolButton::clicked, this, &ConnectionsDialog::remove);
    connect(m_editor, &ProfileEditor::edited, this, &ConnectionsDialog::edited);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionsDialog::test);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionsDialog::connectNow);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
}

ConnectionsDialog::~ConnectionsDialog() = default;

void ConnectionsDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setFixedWidth(200);
    m_add = new QToolButton(this);
    m_add->setIcon(icon(u"plus"_s));
    m_remove = new QToolButton(this);
    m_remove->setIcon(icon(u"trash"_s));
    m_editor = new ProfileEditor(m_service->hasKeychain(), this);
    m_result = new Banner(this);
    m_result->hide();
    m_testButton = new QPushButton(this);
    m_connect = new QPushButton(this);
    m_close = new QPushButton(this);
    setButtonRole(m_connect, ButtonRole::Primary);
    m_connect->setDefault(true);

    auto *tools = new QHBoxLayout;
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    tools->addStretch(1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    side->addLayout(tools);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_testButton);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_connect);
    auto *form = new QVBoxLayout;
    form->setSpacing(12);
    form->addWidget(m_editor);
    form->addWidget(m_result);
    form->addStretch(1);
    form->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 16, 24, 16);
    layout->setSpacing(24);
    layout->addLayout(side);
    layout->addLayout(form, 1);
    resize(820, 540);
}

void ConnectionsDialog::load()
{
    if (auto profiles = m_store.load())
        m_profiles = profiles.take();
    else
        say(Tone::Bad, profiles.error().text());
    const bool hasOwn = std::any_of(m_profiles.begin(), m_profiles.end(),
                                    [](const Profile &profile) { return profile.isPrivateServer; });
    if (!hasOwn) {
        Profile own;
        own.isPrivateServer = true;
        m_profiles.prepend(own);
    }
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_profiles.size(); ++row) {
        m_list->addItem(QString());
        label(row);
    }
    const auto current =
        std::find_if(m_profiles.begin(), m_profiles.end(), [this](const Profile &p) {
            return p.name == m_current || profileTitle(p) == m_current;
        });
    m_list->setCurrentRow(current == m_profiles.end() ? 0 : int(current - m_profiles.begin()));
    select(m_list->currentRow());
}

void ConnectionsDialog::label(int row)
{
    const Profile &profile = m_profiles.at(row);
    const QString title = profileTitle(profile);
    QListWidgetItem *item = m_list->item(row);
    item->setText(title.isEmpty() ? tr("New connection") : title);
    item->setIcon(icon(profile.isPrivateServer ? u"database"_s : u"server"_s,
                       profile.production ? Token::BadText : Token::Dim));
    item->setToolTip(profile.settings.isEmpty() ? QString() : profile.settings.display());
}

void ConnectionsDialog::select(int row)
{
    m_test.reset();
    m_result->hide();
    keepPassword();
    m_row = row;
    if (row >= 0)
        m_editor->setProfile(m_profiles.at(row));
    m_editor->setEnabled(row >= 0);
    tellButtons();
    // One that was left half-made; a new one is not scolded before it is begun.
    if (row >= 0 && !(m_profiles.at(row).name.isEmpty() && m_profiles.at(row).settings.isEmpty()))
        tellProblem();
}

void ConnectionsDialog::edited()
{
    if (m_row < 0)
        return;
    m_profiles[m_row] = m_editor->profile();
    m_changed = true;
    m_test.reset();
    m_closeWith.reset(); // he goes on working here
    m_result->hide();
    label(m_row);
    tellButtons();
    tellProblem();
}

/// Why it can neither be tested nor connected to, and would not be stored.
void ConnectionsDialog::tellProblem()
{
    if (const QString why = problem(); !why.isEmpty())
        say(Tone::Warning, why);
}

void ConnectionsDialog::add()
{
    m_profiles.append(Profile());
    m_list->addItem(QString());
    label(int(m_profiles.size()) - 1);
    m_list->setCurrentRow(int(m_profiles.size()) - 1);
    m_editor->focusName();
}

void ConnectionsDialog::remove()
{
    const int row = m_row;
    if (row < 0 || m_profiles.at(row).isPrivateServer)
        return;
    if (!m_profiles.at(row).settings.isEmpty())
        m_service->saveSecret(this, m_profiles.at(row), {}, [](const Status &) {});
    m_profiles.removeAt(row);
    m_changed = true;
    m_row = -1; // what the form says is of no use any more
    delete m_list->takeItem(row);
    select(m_list->currentRow());
}

void ConnectionsDialog::test()
{
    say(Tone::Info, tr("Connecting…"));
    m_testButton->setEnabled(false);
    m_test = std::make_unique<QObject>();
    m_service->test(m_test.get(), m_editor->profile(), [this](const Result<QString> &answer) {
        say(answer ? Tone::Ok : Tone::Bad, answer ? *answer : answer.error().text());
        tellButtons();
    });
}

void ConnectionsDialog::connectNow()
{
    const Profile profile = m_editor->profile();
    if (const QString why = problem(); !why.isEmpty()) {
        say(Tone::Warning, why);
        return;
    }
    if (!save())
        return;
    Q_EMIT connectRequested(profile);
    accept();
}

QString ConnectionsDialog::problem() const
{
    const Profile profile = m_editor->profile();
    const auto same =
        std::count_if(m_profiles.begin(), m_profiles.end(), [&](const Profile &other) {
            return !other.isPrivateServer &&
                   other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
        });
    if (!profile.isPrivateServer && !profile.name.isEmpty() && same > 1)
        return tr("Another connection has this name already.");
    return m_editor->problem();
}

bool ConnectionsDialog::save()
{
    if (!m_changed)
        return true;
    QList<Profile> kept = m_profiles;
    kept.removeIf([](const Profile &profile) {
        return !profile.isPrivateServer && (profile.name.isEmpty() || profile.settings.isEmpty());
    });
    if (const Status saved = m_store.save(kept); !saved) {
        say(Tone::Bad, saved.error().text());
        return false;
    }
    m_changed = false;
    Q_EMIT profilesChanged();
    return true;
}

/// The typed password goes to the keychain. The dialog waits for the answer with closing, so that
/// there is a place to tell of a keychain that refuses.
void ConnectionsDialog::keepPassword()
{
    if (m_row < 0 || !m_editor->keepsPassword() || !problem().isEmpty())
        return;
    const Profile profile = m_editor->profile();
    ++m_keeping;
    m_service->saveSecret(this, profile, profile.settings.password(),
                          [this, name = profile.name](const Status &kept) {
                              --m_keeping;
                              if (!kept) {
                                  m_keepFailed = true;
                                  m_closeWith.reset();
                                  say(Tone::Bad, tr("The password for %1 was not kept.").arg(name) +
                                                     u' ' + kept.error().text());
                              } else if (m_keeping == 0 && m_closeWith) {
                                  QDialog::done(*m_closeWith);
                              }
                          });
}

void ConnectionsDialog::done(int result)
{
    m_keepFailed = false;
    m_closeWith.reset();
    keepPassword();
    const bool saved = save();
    const bool open = !saved || m_keepFailed || m_keeping > 0;
    // What cannot be stored is told once; it must not hold the dialog open for ever.
    const bool told = std::exchange(m_told, open);
    if (!open || told)
        return QDialog::done(result);
    if (saved && !m_keepFailed) {
        m_closeWith = result;
        say(Tone::Info, tr("The keychain is asked to keep the password…"));
    }
}

void ConnectionsDialog::tellButtons()
{
    const bool some = m_row >= 0;
    const bool own = some && m_profiles.at(m_row).isPrivateServer;
    const bool usable = some && problem().isEmpty();
    m_remove->setEnabled(some && !own);
    m_testButton->setEnabled(usable && !own);
    m_connect->setEnabled(usable);
}

void ConnectionsDialog::say(Tone tone, const QString &sentence)
{
    m_result->setTone(tone);
    m_result->setText(sentence);
    m_result->show();
}

void ConnectionsDialog::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_add->setToolTip(tr("Add a connection"));
    m_add->setAccessibleName(tr("Add a connection"));
    m_remove->setToolTip(tr("Remove this connection"));
    m_remove->setAccessibleName(tr("Remove this connection"));
    m_testButton->setText(tr("&Test"));
    m_connect->setText(tr("Connect"));
    m_close->setText(tr("Close"));
    for (int row = 0; row < m_list->count(); ++row)
        label(row);
}

void ConnectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace regie
