// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pricing.h"
#include "domain/result.h"

#include <QByteArray>
#include <QList>

namespace regie {

/// A row of a price list that cannot be used.
struct RejectedPrice
{
    qint64 line = 0; ///< in the file, from 1
    QString raw;
    QString reason; ///< a whole sentence
};

/// What a delimited price list says.
struct PriceFile
{
    QList<ModelPrice> prices;
    QList<RejectedPrice> rejects;
};

/// The day of a price that names none: 1 January 2000.
QDate pricedSinceEver();

/// Reads a delimited price list, whatever its marks and encoding. Its first line names the columns
/// in any order: model, valid_from, input, output, cached and currency. Prices are per million
/// tokens. Without valid_from a price is valid since ever, without cached tokens that were cached
/// cost as much as other input, without currency it is in US dollars. A number or day that could be
/// read in two ways is rejected, and so is a model's second price from the same day on. Input error
/// where it is no price list at all.
Result<PriceFile> readPriceList(const QByteArray &text);
/// Of a file, 16 MB at most. Blocking; Input error where it cannot be read.
Result<PriceFile> readPriceFile(const QString &fileName);

/// Comma-separated, UTF-8, as readPriceList() reads it back exactly.
QByteArray priceListText(const QList<ModelPrice> &prices);
/// The file appears only once it is whole. Blocking.
Status writePriceFile(const QString &fileName, const QList<ModelPrice> &prices);

} // namespace regie
