// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/periodpopup.h"

#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace regie {

PeriodPopup::PeriodPopup(const QString &title, const Period &chosen, QWidget *parent)
    : PeriodPopup(title, chosen,
                  {Period::Kind::Today, Period::Kind::Last7Days, Period::Kind::Last30Days,
                   Period::Kind::Last12Months},
                  parent)
{}

PeriodPopup::PeriodPopup(const QString &title, const Period &chosen,
                         const QList<Period::Kind> &presets, QWidget *parent)
    : FilterPopup(title, parent)
{
    addPresets(chosen, presets);
    addCustom(chosen);
    setFixedWidth(240);
}

void PeriodPopup::addPresets(const Period &chosen, const QList<Period::Kind> &presets)
{
    auto *group = new QButtonGroup(this);
    for (const Period::Kind kind : presets) {
        const Period period{kind, {}, {}};
        auto *button = new QRadioButton(period.text(), this);
        button->setObjectName(QStringLiteral("period%1").arg(int(kind)));
        button->setChecked(chosen.kind == kind);
        group->addButton(button);
        content()->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this, period] {
            Q_EMIT periodChanged(period);
            close();
        });
        if (kind == presets.first() || button->isChecked())
            button->setFocus();
    }
}

QDateEdit *PeriodPopup::dateField(const QString &name, const QDate &date)
{
    auto *field = new QDateEdit(date, this);
    field->setCalendarPopup(true);
    field->setAccessibleName(name);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    return field;
}

void PeriodPopup::addCustom(const Period &chosen)
{
    const QDate today = QDate::currentDate();
    const bool custom = chosen.kind == Period::Kind::Custom;
    m_from =
        dateField(tr("From"), custom && chosen.from.isValid() ? chosen.from : today.addMonths(-1));
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_until = dateField(tr("To"), custom && chosen.until.isValid() ? chosen.until : today);
    m_until->setObjectName(QStringLiteral("periodUntil"));
    auto *form = new QFormLayout;
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_until);
    content()->addLayout(form);
    auto *apply = new QPushButton(tr("Apply these days"), this);
    apply->setObjectName(QStringLiteral("applyPeriod"));
    setButtonRole(apply, ButtonRole::Primary);
    content()->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, [this] {
        const auto [first, last] = std::minmax({m_from->date(), m_until->date()});
        Q_EMIT periodChanged({Period::Kind::Custom, first, last});
        close();
    });
}

} // namespace regie
