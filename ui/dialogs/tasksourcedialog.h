// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/taskimport.h"
#include "ui/dialogs/formdialog.h"
#include "ui/services.h"

#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace regie {

class ZoneBox;

/// From which database of another program tasks are copied, and how to log in there. It is looked
/// at before the job begins, so that what is wrong can be mended. Not modal; GUI thread only. The
/// password is neither kept nor logged.
class TaskSourceDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit TaskSourceDialog(const Services &services, QWidget *parent = nullptr);
    ~TaskSourceDialog() override;

    void setServices(const Services &services) { m_services = services; }
    /// With the password. A path for the host is a socket: its folder, of MySQL itself.
    QString uri() const;
    /// "3=failed, done=completed" as a list; nothing where a word stands for no status.
    static std::optional<QMap<QString, QString>> statusWords(const QString &text);

protected:
    void retranslate() override;
    void choose() override;

private:
    enum Field { Kind, Host, Port, User, Password, Base, Table, Zone, Words, FieldCount };

    QLineEdit *addLine(Field field, const char *name);
    bool isPostgres() const;
    void takeAddress(const QString &text);
    void keep() const;
    void restore();
    void begin();
    TaskImportOptions options() const;
    /// What is looked at is not what the fields say any more.
    void forgetCheck();

    Services m_services;
    QList<QLabel *> m_labels;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_base;
    QLineEdit *m_table;
    ZoneBox *m_zone;
    QLineEdit *m_words;
    QCheckBox *m_fromStart;
    QCheckBox *m_dryRun;
    /// What is looked at; nothing once a field was changed: the answer is about something else.
    struct Source
    {
        QString uri;
        QString table;
        TaskImportOptions options;
    };
    std::optional<Source> m_asked;
    QFutureWatcher<QString> m_watcher; ///< what is wrong; empty: nothing
};

} // namespace regie
