// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace regie {

/// One line of text that shortens itself where there is no room; the tooltip has the whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(const QString &text, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }
    /// At the end unless told otherwise; paths and addresses do better in the middle.
    void setElideMode(Qt::TextElideMode mode);
    /// Shown instead of the whole text, for instance an exact time.
    void setHint(const QString &hint);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();

    QString m_text;
    QString m_hint;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace regie
