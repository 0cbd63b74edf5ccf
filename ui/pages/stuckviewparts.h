// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QLabel;
class QWidget;

namespace regie {

class Pill;
class PlainTable;
class StatePlaceholder;
class StuckMarksModel;
class StuckModel;

// How the view of stuck tasks is laid out. GUI thread only; everything belongs to `parent`.

PlainTable *createStuckTable(StuckModel *model, QWidget *parent);
PlainTable *createMarksTable(StuckMarksModel *model, QWidget *parent);
/// The line above the lists: what is shown, and what can be done.
QWidget *createStuckBar(const QList<Pill *> &lists, const QList<QAction *> &actions,
                        QWidget *parent);
void styleNote(QLabel *label);
/// Of a list that was read and has nothing in it.
void showNothing(StatePlaceholder *placeholder, bool isMarks);

} // namespace regie
