// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scopebox.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace regie {

using namespace Qt::StringLiterals;

ScopeBox::ScopeBox(const QList<TaskGrouping> &groupings, const TaskScopeKeys &keys, QWidget *parent)
    : QWidget(parent)
    , m_groupings(groupings)
    , m_keys(keys)
    , m_grouping(new QComboBox(this))
    , m_key(new QLineEdit(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_grouping);
    row->addWidget(m_key, 1);
    m_grouping->setObjectName(u"scope"_s);
    m_key->setObjectName(u"key"_s);
    setFocusProxy(m_grouping);
    retranslate();
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this] {
        m_key->clear();
        tellGrouping();
        Q_EMIT edited();
    });
    connect(m_key, &QLineEdit::textEdited, this, &ScopeBox::edited);
}

void ScopeBox::setScope(TaskGrouping grouping, const QString &key)
{
    const QSignalBlocker quiet(m_grouping);
    m_grouping->setCurrentIndex(std::max(0, m_grouping->findData(int(grouping))));
    m_key->setText(key);
    tellGrouping();
}

TaskGrouping ScopeBox::grouping() const
{
    return TaskGrouping(m_grouping->currentData().toInt());
}

QString ScopeBox::key() const
{
    return grouping() == TaskGrouping::All ? QString() : m_key->text().trimmed();
}

void ScopeBox::tellGrouping()
{
    m_key->setEnabled(grouping() != TaskGrouping::All);
    auto *completer = new QCompleter(m_keys.value(grouping()), m_key);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    delete m_key->completer();
    m_key->setCompleter(completer);
    m_key->setPlaceholderText(m_key->isEnabled() ? m_keys.value(grouping()).value(0) : QString());
}

void ScopeBox::retranslate()
{
    const QSignalBlocker quiet(m_grouping);
    const int before = std::max(0, m_grouping->currentIndex());
    m_grouping->clear();
    for (const TaskGrouping grouping : m_groupings) {
        const QString words[] = {tr("All tasks"), tr("Agent"),  tr("Type"),
                                 tr("Model"),     tr("Client"), tr("Campaign")};
        m_grouping->addItem(words[int(grouping)], int(grouping));
    }
    m_grouping->setCurrentIndex(before);
    m_grouping->setAccessibleName(tr("Whose tasks"));
    m_key->setAccessibleName(tr("Name of the agent, type, model or client"));
    tellGrouping();
}

} // namespace regie
