// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/connectionindicator.h"

#include "database/profiles.h"

namespace regie {

/// The colours a profile may be labelled with, by the name it is stored under.
QStringList colourLabels();
/// The colour's name in words.
QString colourLabelWord(const QString &label);
/// Invalid for no label, and for one this version does not know.
QColor colourOfLabel(const QString &label);

/// What the operator calls the profile; the private server has a name of its own in each language.
QString profileTitle(const Profile &profile);

/// How a connection by this profile looks in the header.
ConnectionLabel connectionLabel(const Profile &profile);

} // namespace regie
