// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QFont>
#include <QList>
#include <QPicture>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <variant>

namespace regie {

/// A report as values: what it says, in order. Made in the GUI thread, where words and charts are;
/// drawn in any thread by writeReport(). Lengths are pixels of 1/96 inch, as on screen.

struct ReportHeading
{
    QString text;
    int level = 1; ///< 1 begins a part, 2 a section of it
    bool isOnNewPage = false;
};

struct ReportText
{
    QString text; ///< whole sentences; line breaks are kept
    bool isDim = false;
};

/// A sentence that must not be overlooked.
struct ReportNotice
{
    QString text;
    Tone tone = Tone::Warning;
};

struct ReportFigure
{
    QString label, value;
    QString note; ///< below the value, may be empty
    Tone noteTone = Tone::Neutral;
};
/// Cards beside each other, four a line.
struct ReportFigures
{
    QList<ReportFigure> figures;
};

struct ReportColumn
{
    QString title;
    qreal weight = 1; ///< of the width, beside the other columns
    bool isNumber = false;
};
struct ReportRow
{
    QStringList cells; ///< as many as there are columns
    bool isTotal = false;
};
/// Breaks between rows; its header stands again on the next page. Cells that are too long wrap.
struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
};

/// "Niche: bakers", two pairs a line.
struct ReportFacts
{
    QList<std::pair<QString, QString>> facts;
};

/// A chart, as it was drawn in the GUI thread: vectors, never broken over pages.
struct ReportPicture
{
    QString title;
    QString note; ///< dim, below the title
    QPicture picture;
    QSizeF size; ///< that it was drawn in; made smaller where it is wider than the page
};

using ReportBlock = std::variant<ReportHeading, ReportText, ReportNotice, ReportFigures,
                                 ReportTable, ReportFacts, ReportPicture>;

struct ReportDocument
{
    QString title;     ///< of the whole
    QString subtitle;  ///< what it is about: a period and its zone, a campaign
    QString asOf;      ///< "As of 21 Nov 2026 18:05 (Europe/Paris)"
    QString database;  ///< which one, without user or password
    QString pageWords; ///< "Page %1 of %2", translated
    QString author;    ///< of the file's properties
    QFont font;        ///< 13 px; others are made from it
    QList<ReportBlock> blocks;

    /// All that it says, for tests and for who cannot see it: a line for each paragraph and row,
    /// cells parted by tabs.
    QString plainText() const;
};

} // namespace regie
