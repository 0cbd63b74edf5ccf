// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace regie {

/// A large button: icon, what it does, and a sentence on what that means.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect sentenceRect(int width) const;

    QString m_iconName;
    QString m_sentence;
};

} // namespace regie
