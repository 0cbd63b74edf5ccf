// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrecorder.h"

#include <QTransform>

namespace regie {

class TextRecorder::Engine : public QPaintEngine
{
public:
    explicit Engine(TextRecorder *recorder)
        : QPaintEngine(AllFeatures)
        , m_recorder(recorder)
    {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_transform = now.transform();
    }
    void drawTextItem(const QPointF &place, const QTextItem &item) override
    {
        const QRectF rect(place.x(), place.y() - item.ascent(), item.width(),
                          item.ascent() + item.descent());
        m_recorder->m_words.append({item.text(), m_transform.mapRect(rect)});
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}

private:
    TextRecorder *m_recorder;
    QTransform m_transform;
};

TextRecorder::TextRecorder(const QSize &size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>(this))
{}

TextRecorder::~TextRecorder() = default;

QString TextRecorder::text() const
{
    QStringList texts;
    for (const Word &word : m_words)
        texts.append(word.text.trimmed());
    return texts.join(QLatin1Char(' '));
}

QPaintEngine *TextRecorder::paintEngine() const
{
    return m_engine.get();
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    case PdmDepth:
        return 32;
    default:
        return 0;
    }
}

} // namespace regie
