// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette.h"

#include <QDialog>

class QVBoxLayout;

namespace regie {

/// All keys: those of the page one is on, and those of the window. Not modal; Escape closes it.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QString &pageTitle, const QList<ShortcutHelp> &pageKeys,
                    const QList<ShortcutHelp> &windowKeys, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addGroup(QVBoxLayout *layout, const QString &title, const QList<ShortcutHelp> &keys);
};

} // namespace regie
