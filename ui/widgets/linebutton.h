// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/status.h"

#include <QAbstractButton>

#include <optional>

namespace regie {

/// Something on a line of a card: its title, a chip that says how it stands, dim words below, and a
/// bar of a share where there is one. A button: what is behind it opens. GUI thread only.
class LineButton : public QAbstractButton
{
    Q_OBJECT

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    /// Distances in px, `gap` between what lies one below the other.
    LineButton(int padding, int gap, QWidget *parent);

    struct Content
    {
        StatusLook look;
        QString below;
        Token belowToken = Token::Dim;
        std::optional<double> share; ///< 0 to 1 and more; nothing: no bar
        Tone barTone = Tone::Info;
    };
    virtual Content content() const = 0;
    void paintEvent(QPaintEvent *event) override;

private:
    int titleHeight() const;
    int belowHeight() const;

    const int m_padding;
    const int m_gap;
};

} // namespace regie
