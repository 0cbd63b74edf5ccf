// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace regie {

/// Looks like a search field, opens the command palette.
class SearchOpener : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SearchOpener(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {328, 32}; }
    QSize minimumSizeHint() const override { return {64, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace regie
