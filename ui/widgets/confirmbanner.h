// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace regie {

class Banner;

/// Asks once more before something large, without standing in the way of anything: a sentence
/// across the page with "do it" and "cancel". Escape and any other question dismiss it.
class ConfirmBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmBanner(QWidget *parent = nullptr);

    /// `confirmed` is called at most once. The keyboard goes to the button that does it.
    void ask(const QString &sentence, const QString &action, std::function<void()> confirmed);
    void dismiss();
    bool isAsking() const { return bool(m_confirmed); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void confirm();
    void retranslate();

    Banner *m_banner;
    QPushButton *m_do;
    QPushButton *m_cancel;
    std::function<void()> m_confirmed;
};

} // namespace regie
