// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestions/clientfields.h"

#include <QHash>
#include <QLabel>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace regie {

class AmountBox;
class SectionTitle;
class ZoneBox;

/// Every setting of a client as a field with its unit, its range, and what it does. GUI thread
/// only; shows and gives back a Client, stores nothing.
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(QWidget *parent = nullptr);

    void setConnectors(const QList<ConnectorProfile> &connectors);
    /// Shows it; edited() is not told.
    void setClient(const Client &client);
    /// What is shown, as the fields say.
    Client client() const;
    /// Marks the field of a column and takes the keyboard there; an empty one takes the marks off.
    void showProblemAt(const QString &column);

Q_SIGNALS:
    void edited();
    void newConnectorRequested();
    void connectorChangeRequested(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *field = nullptr;
        QLabel *words = nullptr;
    };

    void addSection(QVBoxLayout *layout, const char *title, const QStringList &columns);
    void addRow(QVBoxLayout *layout, const QString &column);
    QWidget *createField(const QString &column);
    QWidget *createMode();
    QWidget *createConnectors();
    void fillChoices();
    void fillConnectors(QComboBox *box, const QStringList &kinds, const QString &chosen);
    void tellUnits();
    void retranslate();
    QString wordsOf(const QString &column) const;

    Client m_client;
    QList<ConnectorProfile> m_connectors;
    QList<std::pair<SectionTitle *, const char *>> m_sections;
    QHash<QString, Row> m_rows;
    QHash<QString, AmountBox *> m_numbers;
    QLineEdit *m_name;
    QComboBox *m_status;
    QComboBox *m_currency;
    ZoneBox *m_zone;
    QButtonGroup *m_mode;
    QHash<QString, QLabel *> m_modeWords;
    QComboBox *m_connector;
    QComboBox *m_slack;
    QLineEdit *m_channel;
    QPushButton *m_newConnector;
    QPushButton *m_changeConnector;
};

} // namespace regie
