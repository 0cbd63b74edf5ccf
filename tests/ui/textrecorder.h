// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QRectF>
#include <QString>

#include <memory>

namespace regie {

/// What is written where, instead of a picture.
class TextRecorder : public QPaintDevice
{
public:
    struct Word
    {
        QString text;
        QRectF rect; ///< in pixels of the device
    };

    explicit TextRecorder(const QSize &size);
    ~TextRecorder() override;

    const QList<Word> &words() const { return m_words; }
    /// All of it, parted by spaces.
    QString text() const;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    QList<Word> m_words;
    std::unique_ptr<Engine> m_engine;
};

} // namespace regie
