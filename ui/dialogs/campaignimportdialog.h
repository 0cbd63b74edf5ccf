// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignimport.h"
#include "ui/services.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace regie {

class Banner;
class Settings;

/// Which file to import, in which zone its times are read, and how its first campaigns look then.
/// Not modal; importRequested() starts the work, which goes on when the dialog is gone.
class CampaignImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CampaignImportDialog(Settings *settings, QWidget *parent = nullptr);
    ~CampaignImportDialog() override;

    /// Without a database there is nothing to import into; the dialog says so. Until it is told it
    /// takes for granted that there is one.
    void setServices(const Services &services);
    void setFile(const QString &fileName);
    QString file() const;

Q_SIGNALS:
    void importRequested(const QString &fileName, const regie::CampaignImportOptions &options);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void tellState();
    void tellStart();
    void fillZones();
    void browse();
    void preview();
    void showPreview();
    QByteArray zoneId() const;
    void start();

    using Preview = Result<QList<CampaignPreview>>;

    Settings *m_settings;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_file = nullptr;
    QLayout *m_fileRow = nullptr;
    QPushButton *m_browse = nullptr;
    QComboBox *m_zone = nullptr;
    QCheckBox *m_dryRun = nullptr;
    QLabel *m_message = nullptr;
    QTableWidget *m_table = nullptr;
    Banner *m_offline = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QFutureWatcher<std::shared_ptr<Preview>> m_watcher;
    bool m_previewAgain = false;
    QTimer m_typed;
    bool m_readable = false; ///< the file as it was last previewed
    bool m_connected = true;
};

} // namespace regie
