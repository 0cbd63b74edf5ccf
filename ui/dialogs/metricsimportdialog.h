// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/metricsimport.h"
#include "imports/taskimport.h"
#include "ui/services.h"

#include "database/ticket.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace regie {

class Banner;
class DialectBar;
class MappingEditor;
class PlainTable;
class ZoneBox;

/// Which file of figures or of tasks to import, how it is written, which column is what, and how
/// its first rows read then. Not modal; the import goes on when the dialog is gone. GUI thread
/// only: files are read in another.
class MetricsImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MetricsImportDialog(QWidget *parent = nullptr);
    ~MetricsImportDialog() override;

    void setServices(const Services &services);
    /// "metrics", "ads" or "tasks"; an empty one changes nothing.
    void setKind(const QString &name);
    void setFile(const QString &fileName);
    QString file() const;
    /// What would be imported now: figures or the ads library.
    MetricsImportOptions options() const;
    /// What would be imported now: tasks.
    TaskImportOptions taskOptions() const;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    /// A file as it is read in another thread.
    struct Loaded
    {
        DialectGuess guess;
        ColumnMapping mapping;
        FilePreview preview;
        bool isJsonLines = false;
    };
    /// What to read, and how.
    struct Wish
    {
        QString fileName, kindName;
        KnownDialect known;
        ColumnMapping before;
        bool guess = false;
        QByteArray zone;
    };
    using LoadResult = std::shared_ptr<Result<Loaded>>;

    void build();
    QLayout *buildTop();
    QLayout *buildMiddle();
    QLayout *buildBottom();
    void connectParts();
    void retranslate();
    void browse();
    void loadAgain();
    void guessAgain();
    void showLoaded();
    void showPreview(const FilePreview &preview);
    void tellProblems();
    void askSaved();
    void useSaved(int index);
    void saveNamed();
    void removeNamed();
    void openHistory();
    void start();
    void openDatabase();
    void tellKind();
    const ImportKind &kind() const;
    bool isOfTasks() const;
    QByteArray zone() const;
    static Result<Loaded> load(const Wish &wish);
    static Result<FilePreview> preview(const Wish &wish, const Loaded &loaded,
                                       const ColumnMapping &mapping, int count);

    Services m_services;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QPushButton *m_database;
    QComboBox *m_kind;
    QComboBox *m_saved;
    QLineEdit *m_name;
    QPushButton *m_save;
    QPushButton *m_remove;
    DialectBar *m_dialect;
    MappingEditor *m_mapping;
    QLabel *m_previewTitle;
    PlainTable *m_table;
    QStandardItemModel *m_model;
    Banner *m_problems;
    QCheckBox *m_addUp;
    ZoneBox *m_zone;
    QCheckBox *m_dryRun;
    QPushButton *m_history;
    QPushButton *m_cancel;
    QPushButton *m_start;
    QList<QLabel *> m_labels;

    QFutureWatcher<LoadResult> m_watcher;
    RequestHandle m_savedRequest;
    RequestHandle m_clientsRequest;
    QTimer m_typed;
    bool m_again = false;       ///< something changed while the file was read
    bool m_guessMapping = true; ///< the columns are others than those of the mapping
    bool m_readable = false;
    bool m_isJsonLines = false;
    DialectGuess m_guess;
    FilePreview m_preview;
    QList<SavedMapping> m_savedMappings;
    QString m_mappingName;                 ///< under which what is shown is saved
    std::optional<ColumnMapping> m_wanted; ///< for the next reading, instead of what is shown
    QStringList m_missing;                 ///< columns of a saved mapping that the file has not
    QString m_failure;
};

} // namespace regie
