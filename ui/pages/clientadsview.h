// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientads.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace regie {

class ClientAdsModel;
class PlainTable;
class StatePlaceholder;

/// What ads of a client run in: status and daily budget to be changed by hand. GUI thread only.
class ClientAdsView : public QWidget
{
    Q_OBJECT

public:
    explicit ClientAdsView(QWidget *parent = nullptr);

    /// At most so many are read; more are told of.
    static constexpr int limit = 5000;

    void setAds(const QList<ClientAd> &ads, const QString &currency, double roiTarget);
    /// A change that could not be stored is taken back.
    void restore(const ClientAd &ad);
    void focusFilter();

Q_SIGNALS:
    void changeRequested(const regie::ClientAd &before, const regie::ClientAd &after);

protected:
    void changeEvent(QEvent *event) override;

private:
    void edit(int row);
    void tell();
    void retranslate();

    ClientAdsModel *m_model;
    QLineEdit *m_filter;
    PlainTable *m_table;
    QLabel *m_count;
    QStackedWidget *m_stack;
    StatePlaceholder *m_placeholder;
};

} // namespace regie
