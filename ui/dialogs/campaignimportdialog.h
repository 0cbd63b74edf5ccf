// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/campaignimport.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace regie {

class Settings;

/// Which file to import, in which zone its times are read, and how its first campaigns look then.
/// Not modal; importRequested() starts the work, which goes on when the dialog is gone.
class CampaignImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit CampaignImportDialog(Settings *settings, QWidget *parent = nullptr);
    ~CampaignImportDialog() override;

    void setFile(const QString &fileName);
    QString file() const;

Q_SIGNALS:
    void importRequested(const QString &fileName, const regie::CampaignImportOptions &options);

private:
    void build();
    void fillZones();
    void browse();
    void preview();
    void showPreview();
    QByteArray zoneId() const;
    void start();

    using Preview = Result<QList<CampaignPreview>>;

    Settings *m_settings;
    QLineEdit *m_file = nullptr;
    QComboBox *m_zone = nullptr;
    QCheckBox *m_dryRun = nullptr;
    QLabel *m_message = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_start = nullptr;
    QFutureWatcher<std::shared_ptr<Preview>> m_watcher;
    bool m_previewAgain = false;
};

} // namespace regie
