// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowbox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int day = 24;
constexpr int mostHours = 366 * day;

} // namespace

WindowBox::WindowBox(QWidget *parent)
    : QWidget(parent)
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_unit);
    row->addStretch(1);
    m_count->setObjectName(u"window"_s);
    m_unit->setObjectName(u"windowUnit"_s);
    m_count->setMinimumWidth(90);
    setFocusProxy(m_count);
    retranslate();
    limitCount();
    connect(m_count, &QSpinBox::valueChanged, this, &WindowBox::edited);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        limitCount();
        Q_EMIT edited();
    });
}

void WindowBox::limitCount()
{
    m_count->setRange(1, mostHours / m_unit->currentData().toInt());
}

void WindowBox::setHours(int hours)
{
    const int unit = hours > 2 * day && hours % day == 0 ? day : 1;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_count), QSignalBlocker(m_unit)};
    m_unit->setCurrentIndex(m_unit->findData(unit));
    limitCount();
    m_count->setValue(hours / unit);
}

int WindowBox::hours() const
{
    return m_count->value() * m_unit->currentData().toInt();
}

void WindowBox::retranslate()
{
    const QSignalBlocker quiet(m_unit);
    const int before = std::max(0, m_unit->currentIndex());
    m_unit->clear();
    m_unit->addItem(tr("hours"), 1);
    m_unit->addItem(tr("days"), day);
    m_unit->setCurrentIndex(before);
    m_count->setAccessibleName(tr("Length of the window"));
    m_unit->setAccessibleName(tr("Hours or days"));
}

} // namespace regie
