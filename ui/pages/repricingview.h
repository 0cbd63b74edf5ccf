// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include "database/ticket.h"
#include "tasks/taskprices.h"

#include <QDateTime>
#include <QWidget>

#include <optional>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace regie {

class ChangeWriter;
class ChecklistPill;
class ConfirmBanner;
class DetailSplitter;
class PlainTable;
class RepricingHistory;
class RepricingPreviewModel;
class StatePlaceholder;

/// Values history by the price list: days and models, what would be different, and every repricing
/// with who and when. GUI thread only; reads in the background. What tasks were charged is never
/// changed.
class RepricingView : public QWidget
{
    Q_OBJECT

public:
    /// Writer and banner are the view's it is part of.
    RepricingView(ChangeWriter *writer, ConfirmBanner *confirm, QWidget *parent = nullptr);
    ~RepricingView() override;

    void setServices(const Services &services);
    void refresh();
    /// Models that may be chosen.
    void setModels(const QStringList &models);
    QString statusText() const;
    QDateTime asOf() const;
    RepricingScope scope() const;

Q_SIGNALS:
    void statusChanged();
    void busyChanged(bool busy);

protected:
    void changeEvent(QEvent *event) override;

private:
    void createForm(QWidget *form);
    void createPreview(QWidget *pane);
    void connectAll();
    void onEdited();
    void preview();
    void takePreview(const RepricingScope &scope, const Result<RepricingPreview> &preview);
    void keep();
    void askToApply();
    void applyScope(const RepricingScope &scope);
    void show(const RepricingScope &scope);
    void tellPreview();
    void setPreviewing(bool previewing);
    void tellBusy();
    void retranslate();

    ChangeWriter *m_writer;
    ConfirmBanner *m_confirm;
    Services m_services;
    bool m_previewing = false;
    bool m_busy = false;
    std::optional<RepricingScope> m_previewed; ///< what the table is about
    RequestHandle m_request;

    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_untilLabel;
    QDateEdit *m_until;
    ChecklistPill *m_models;
    QLineEdit *m_note;
    QPushButton *m_preview;
    QLabel *m_promise;
    RepricingPreviewModel *m_lines;
    PlainTable *m_table;
    StatePlaceholder *m_placeholder;
    QStackedWidget *m_stack;
    QLabel *m_unpriced;
    QPushButton *m_keep;
    QPushButton *m_apply;
    RepricingHistory *m_history;
    DetailSplitter *m_splitter;
};

} // namespace regie
