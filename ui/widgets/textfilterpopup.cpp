// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfilterpopup.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace regie {

TextFilterPopup::TextFilterPopup(const ColumnSpec &column, const ColumnFilter &chosen,
                                 QWidget *parent)
    : FilterPopup(column.translatedTitle(), parent)
    , m_text(new QLineEdit(chosen.contains, this))
{
    m_text->setObjectName(QStringLiteral("textContains"));
    m_text->setPlaceholderText(tr("Contains…"));
    m_text->setAccessibleName(tr("%1 contains").arg(column.translatedTitle()));
    m_text->setClearButtonEnabled(true);
    content()->addWidget(m_text);
    setFixedWidth(260);
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &TextFilterPopup::apply);
    connect(m_text, &QLineEdit::textEdited, &m_timer, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        m_timer.stop();
        apply();
        close();
    });
    m_text->setFocus();
}

void TextFilterPopup::apply()
{
    ColumnFilter filter;
    filter.contains = m_text->text().trimmed();
    Q_EMIT filterChanged(filter);
}

} // namespace regie
