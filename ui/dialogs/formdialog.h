// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace regie {

class Banner;

/// A few fields, what is wrong with them, cancel and one button that does it. Not modal: whoever
/// opened it does what accepted() of a subclass asks for, and closes it or says why not.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FormDialog(QWidget *parent = nullptr);

    /// Why it could not be done; it may be changed and tried again.
    void showProblem(const QString &sentence);
    void showNote(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    QFormLayout *form() const { return m_form; }
    QPushButton *doButton() const { return m_do; }
    /// Left of the others.
    QPushButton *addButton();
    void addField(QLabel *label, QWidget *field);
    /// A field was changed: what was said of it is over.
    void onEdited();
    /// What is being stored is not edited: until showProblem() or closing.
    void setWaiting(bool waiting);
    virtual void retranslate() = 0;
    /// The button, or Enter.
    virtual void choose() = 0;

private:
    QWidget *m_fields;
    QFormLayout *m_form;         ///< of m_fields
    QPointer<QWidget> m_focused; ///< while waiting
    Banner *m_say;
    QPushButton *m_cancel;
    QPushButton *m_do;
    QHBoxLayout *m_buttons;
};

} // namespace regie
