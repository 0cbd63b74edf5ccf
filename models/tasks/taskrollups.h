// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Purging tasks counts them first, so this belongs to the operations.
#include "operations/taskrollups.h"
