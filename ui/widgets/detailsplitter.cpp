// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/detailsplitter.h"

#include "ui/settings.h"

namespace regie {

namespace {

constexpr int usualListWidth = 900;

} // namespace

DetailSplitter::DetailSplitter(QWidget *list, QWidget *detail, int detailWidth, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    addWidget(list);
    addWidget(detail);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes({usualListWidth, detailWidth});
    connect(this, &QSplitter::splitterMoved, this, [this] {
        if (m_settings)
            m_settings->setPageValue(m_pageId, m_key, saveState());
    });
}

void DetailSplitter::remember(Settings *settings, const QString &pageId, const QString &key)
{
    if (!settings || m_settings == settings)
        return;
    m_settings = settings;
    m_pageId = pageId;
    m_key = key;
    restoreState(settings->pageValue(pageId, key).toByteArray());
}

} // namespace regie
