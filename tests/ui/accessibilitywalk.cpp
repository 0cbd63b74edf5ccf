// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibilitywalk.h"

#include <QAccessible>
#include <QWidget>

namespace regie {

namespace {

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::Table:
    case QAccessible::List:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

/// A field inside a spin box or an editable combo box, and the list such a box drops, speak with
/// the name of the box.
bool isPartOfBox(QAccessibleInterface *node)
{
    for (QAccessibleInterface *up = node->parent(); up; up = up->parent()) {
        if (up->role() == QAccessible::SpinBox || up->role() == QAccessible::ComboBox)
            return true;
    }
    return false;
}

/// Buttons that widgets of Qt bring along: the field's clear button, a tab bar's arrows.
bool isQtsOwn(const QObject *object)
{
    return object && (object->objectName().startsWith(QLatin1String("qt_")) ||
                      object->inherits("QLineEditIconButton") || object->inherits("QScrollBar"));
}

QString describe(QAccessibleInterface *node)
{
    const QObject *object = node->object();
    QStringList path;
    for (const QObject *up = object; up; up = up->parent()) {
        path.prepend(QLatin1String(up->metaObject()->className()) +
                     (up->objectName().isEmpty() ? QString() : u'#' + up->objectName()));
    }
    return path.join(QStringLiteral(" > "));
}

/// Cells of a table are rows of data, and there may be ten million.
bool hasParts(QAccessible::Role role)
{
    return role != QAccessible::Table && role != QAccessible::List && role != QAccessible::Tree;
}

void walk(QAccessibleInterface *node, QStringList *found)
{
    if (!node || !node->isValid())
        return;
    const bool nameless = node->text(QAccessible::Name).trimmed().isEmpty();
    if (nameless && isControl(node->role()) && !isPartOfBox(node) && !isQtsOwn(node->object()))
        found->append(describe(node));
    if (!hasParts(node->role()))
        return;
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), found);
}

} // namespace

QStringList namelessControls(QWidget *root)
{
    QStringList found;
    walk(QAccessible::queryAccessibleInterface(root), &found);
    return found;
}

} // namespace regie
