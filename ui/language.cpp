// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

/// The system's own locale where it speaks the language, so that a Belgian keeps Belgian dates.
QLocale localeFor(const QString &code)
{
    const QLocale wanted(code);
    return QLocale::system().language() == wanted.language() ? QLocale::system() : wanted;
}

QString systemCode()
{
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (Language::available().contains(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{}

Language::~Language() = default;

QStringList Language::available()
{
    return {u"en"_s, u"fr"_s};
}

QString Language::nativeName(const QString &code)
{
    if (code == "en"_L1)
        return u"English"_s;
    QString name = QLocale(code).nativeLanguageName();
    name[0] = name[0].toUpper();
    return name;
}

void Language::use(const QString &code)
{
    const QString chosen = available().contains(code) ? code : systemCode();
    if (chosen == m_code)
        return;
    m_code = chosen;
    // The locale first: widgets that hear of the language write their numbers anew.
    QLocale::setDefault(localeFor(chosen));
    m_translators.clear();
    load(u"qtbase_"_s + chosen, {u":/i18n"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)});
    load(u"regie_"_s + chosen, {u":/i18n"_s});
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(QLocale());
}

void Language::load(const QString &file, const QStringList &folders)
{
    auto translator = std::make_unique<QTranslator>();
    for (const QString &folder : folders) {
        if (translator->load(file, folder)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
            return;
        }
    }
}

} // namespace regie
