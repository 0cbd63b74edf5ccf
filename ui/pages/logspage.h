// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

#include "domain/logbuffer.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QTableView;

namespace regie {

class LogModel;
class Settings;
class StatePlaceholder;

/// The live log: by level, subject and text; followed or held still. Borrows the buffer, which
/// must outlive it.
class LogsPage : public Page
{
    Q_OBJECT

public:
    /// `folder` is where the log files are, for "Open the folder".
    LogsPage(const LogBuffer *buffer, const QString &folder, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<QAction *> headerActions() const override;
    QList<ShortcutHelp> shortcuts() const override;
    void focusFilter() override;
    void refresh() override;
    QString statusText() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildTable();
    void build();
    void retranslate();
    void fillLevels();
    void fillSubjects();
    void applyFilter();
    void poll();
    void copy();
    void openFolder();
    void setFollowing(bool following);
    void showEntry(int row);
    void tellState();
    void applyTheme();

    LogModel *m_model;
    QString m_folder;
    Settings *m_settings = nullptr;
    bool m_following = true;
    QStringList m_subjects;
    QTimer m_timer;

    QLineEdit *m_search = nullptr;
    QComboBox *m_level = nullptr;
    QComboBox *m_subject = nullptr;
    QPushButton *m_follow = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QSplitter *m_splitter = nullptr;
    StatePlaceholder *m_empty = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_folderAction = nullptr;
};

} // namespace regie
