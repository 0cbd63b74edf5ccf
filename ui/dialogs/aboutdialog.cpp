// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/look/icons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(const QString &serverVersion, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Régie"));
    auto *sign = new QLabel(this);
    sign->setPixmap(icon(u"regie"_s).pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(u"Régie "_s + QLatin1String(REGIE_VERSION), this);
    setFontRole(name, FontRole::Figure);
    auto *purpose = new QLabel(tr("The control room for marketing that runs itself."), this);
    auto *known = new QLabel(versions(serverVersion), this);
    known->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFontRole(known, FontRole::Caption);
    setTextToken(known, Token::Dim);
    auto *licence = new QLabel(
        tr("Régie is free software: you may use, study, share and change it under the GNU General "
           "Public License, version 3 or later. It comes without any warranty."),
        this);
    licence->setWordWrap(true);
    licence->setMinimumWidth(420);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::AcceptRole);
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this, [known, name] {
        QGuiApplication::clipboard()->setText(name->text() + u'\n' + known->text());
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    auto *words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    head->addWidget(sign);
    head->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(head);
    layout->addWidget(known);
    layout->addWidget(licence);
    layout->addWidget(buttons);
}

QString AboutDialog::versions(const QString &serverVersion) const
{
    QStringList lines{
        tr("Qt %1").arg(QLatin1String(qVersion())),
        u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    if (!serverVersion.isEmpty())
        lines.prepend(tr("PostgreSQL %1").arg(serverVersion));
    return lines.join(u'\n');
}

/// Nothing is lost by closing, and the next one speaks the new language.
void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        close();
    QDialog::changeEvent(event);
}

} // namespace regie
