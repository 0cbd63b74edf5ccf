// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace regie {

class SectionTitle;

/// A text of a program in a font of one width: as high as its lines, up to a limit, with wrapping
/// to switch and a copy. GUI thread only. Very long texts are cut where they are shown, and copied
/// whole.
class CodeBox : public QWidget
{
    Q_OBJECT

public:
    explicit CodeBox(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// As it is written: a path, not a name.
    void setPath(const QString &path);
    /// `isCut`: there is more that was not read.
    void setText(const QString &text, bool isCut = false);
    const QString &text() const { return m_text; }
    void setMostLines(int lines);
    bool isWrapped() const;
    void setWrapped(bool wrapped);
    QPlainTextEdit *view() const { return m_view; }

    static constexpr qsizetype shownLength = 50'000; ///< characters

Q_SIGNALS:
    void wrappedChanged(bool wrapped);
    void copied();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy();
    void fit();
    void retranslate();

    QString m_text;
    bool m_isCut = false;
    int m_mostLines = 14;
    SectionTitle *m_title;
    QToolButton *m_wrap;
    QToolButton *m_copy;
    QPlainTextEdit *m_view;
};

} // namespace regie
