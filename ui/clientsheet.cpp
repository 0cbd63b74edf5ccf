// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientsheet.h"

namespace regie {

namespace {

template <typename T>
bool taken(Result<T> read, T &into, Status &failed)
{
    if (read)
        into = read.take();
    else
        failed = read.error();
    return failed.ok();
}

} // namespace

Result<std::optional<ClientSheet>> clientSheet(Session &session, const QString &key, int periodDays,
                                               int adLimit)
{
    const auto overview = clientOverview(session, key, periodDays, QDateTime::currentDateTimeUtc());
    if (!overview)
        return overview.error();
    if (!*overview)
        return std::optional<ClientSheet>();
    ClientSheet sheet;
    sheet.overview = **overview;
    Status failed;
    const bool read =
        taken(clientAds(session, key, sheet.overview.until, adLimit), sheet.ads, failed) &&
        taken(connectorProfiles(session), sheet.connectors, failed) &&
        taken(products(session, key), sheet.products, failed) &&
        taken(funnels(session, key), sheet.funnels, failed);
    return read ? Result<std::optional<ClientSheet>>(std::optional(sheet))
                : Result<std::optional<ClientSheet>>(failed.error());
}

} // namespace regie
