// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace regie {

/// The interface's language, changed while running: our own translation, Qt's, and the locale that
/// numbers and dates are written in. GUI thread only. Widgets hear of it as LanguageChange.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// Languages there are, by code; English needs no file.
    static QStringList available();
    /// A language in its own words: "Français".
    static QString nativeName(const QString &code);

    /// "en", "fr", or empty for the system's; one that is not available becomes English.
    void use(const QString &code);
    /// What is spoken now, never empty.
    QString code() const { return m_code; }

private:
    void load(const QString &file, const QStringList &folders);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace regie
