// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace regie {

class PaletteModel;

/// Ctrl+K: every command and page by a few letters of its name, and what pages find for the text.
/// Lies over its window, used by keyboard alone; not a window of its own and never modal.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    using Search = std::function<void(const QString &text, const PaletteAnswer &answer)>;

    explicit CommandPalette(QWidget *host);

    /// Opens with what can be done now.
    void open(const QList<PaletteEntry> &commands, const QList<Search> &searches);
    void dismiss();
    QLineEdit *edit() const { return m_edit; }
    PaletteModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void setText(const QString &text);
    void search();
    void move(int rows);
    void select(int row);
    void runCurrent();
    void place();
    bool handleKey(int key);

    QWidget *m_host;
    QWidget *m_panel = nullptr;
    QLineEdit *m_edit = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    PaletteModel *m_model;
    QList<Search> m_searches;
    QTimer m_pause;      ///< a text is looked for once typing rests
    quint64 m_asked = 0; ///< answers to an older text are dropped
    QPointer<QWidget> m_focusBefore;
};

} // namespace regie
