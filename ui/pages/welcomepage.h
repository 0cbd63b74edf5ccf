// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QLabel;

namespace regie {

class ChoiceCard;

/// The first page of an empty installation: three ways to begin.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    void setServices(const Services &services) override;
    QList<PaletteEntry> paletteEntries() const override;

Q_SIGNALS:
    void sampleDataRequested();
    void importRequested();
    void connectionsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_greeting;
    QLabel *m_sentence;
    ChoiceCard *m_sample;
    ChoiceCard *m_import;
    ChoiceCard *m_connect;
};

} // namespace regie
