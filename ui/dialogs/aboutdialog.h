// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace regie {

/// What this is, whose versions it runs with, under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    /// `serverVersion` as the server names it, empty while there is none.
    explicit AboutDialog(const QString &serverVersion, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString versions(const QString &serverVersion) const;
};

} // namespace regie
