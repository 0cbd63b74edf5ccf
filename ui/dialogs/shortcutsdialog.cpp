// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/sectiontitle.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace regie {

using namespace Qt::StringLiterals;

ShortcutsDialog::ShortcutsDialog(const QString &pageTitle, const QList<ShortcutHelp> &pageKeys,
                                 const QList<ShortcutHelp> &windowKeys, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(24, 20, 24, 20);
    inner->setSpacing(8);
    addGroup(inner, pageTitle, pageKeys);
    addGroup(inner, tr("Everywhere"), windowKeys);
    inner->addStretch(1);

    auto *area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    area->setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QSize ShortcutsDialog::sizeHint() const
{
    return {520, 620};
}

void ShortcutsDialog::addGroup(QVBoxLayout *layout, const QString &title,
                               const QList<ShortcutHelp> &keys)
{
    if (keys.isEmpty())
        return;
    layout->addWidget(new SectionTitle(title, this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    for (const ShortcutHelp &help : keys) {
        const int row = grid->rowCount();
        auto *meaning = new QLabel(help.meaning, this);
        meaning->setWordWrap(true);
        grid->addWidget(meaning, row, 0);
        grid->addWidget(new KeyCap(help.keys, this), row, 1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    layout->addLayout(grid);
    layout->addSpacing(16);
}

/// Nothing is lost by closing, and the next one speaks the new language.
void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        close();
    QDialog::changeEvent(event);
}

} // namespace regie
