// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportwriter.h"

#include "ui/reports/reportlayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200; // dots an inch

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(regie::ReportWriter)
};

Error notWritten(const QString &fileName, const QString &reason)
{
    return Error::input(WriterText::tr("The report cannot be written to %1.")
                            .arg(QDir::toNativeSeparators(fileName)),
                        reason);
}

} // namespace

Result<int> writeReport(const ReportDocument &document, QIODevice *device,
                        const ReportProgress &progress)
{
    const ReportLayout layout(document);
    QPdfWriter pdf(device);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({});
    pdf.setResolution(resolution);
    pdf.setTitle(document.title);
    pdf.setCreator(document.author);
    QPainter painter;
    if (!painter.begin(&pdf))
        return notWritten({}, device->errorString());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pdf.width() / ReportLayout::pageSize.width(),
                  pdf.height() / ReportLayout::pageSize.height());
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress && !progress(page, layout.pageCount()))
            return Error::cancelled();
        if (page > 0)
            pdf.newPage();
        layout.paintPage(&painter, page);
    }
    painter.end();
    return layout.pageCount();
}

Result<int> writeReport(const ReportDocument &document, const QString &fileName,
                        const ReportProgress &progress)
{
    // Replacing what is no plain file, a device for instance, would be the end of it.
    const QFileInfo target(fileName);
    if (fileName.isEmpty() || (target.exists() && !target.isFile()))
        return notWritten(fileName, WriterText::tr("That is a folder or a device, not a file."));
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(fileName, file.errorString());
    const Result<int> pages = writeReport(document, &file, progress);
    if (!pages) {
        file.cancelWriting();
        return pages;
    }
    // A full disk shows here at the latest.
    if (file.error() != QFileDevice::NoError || !file.flush() || !file.commit())
        return notWritten(fileName, file.errorString());
    return pages;
}

} // namespace regie
