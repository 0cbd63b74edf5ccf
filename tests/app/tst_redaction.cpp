// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redaction.h"
#include "database/connectionsettings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include <rapidcheck.h>

using namespace regie;

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsAreTakenOut_data();
    void secretsAreTakenOut();
    void ordinaryTextStays_data();
    void ordinaryTextStays();

    void anyPasswordInAConnectionString();
    void anyPasswordInAnAddress();
    void anyPasswordInJson();
    void anyHiddenWord();
    void anyBearerToken();
    void anyTextWithoutSecretsComesBackOrCovered();
    void longSecretsAreTakenOut_data();
    void longSecretsAreTakenOut();
    void longLinesAreNoTrouble_data();
    void longLinesAreNoTrouble();
};

namespace {

/// Printable, quotes, spaces and letters beyond ASCII included; long enough not to occur by chance.
rc::Gen<QString> password()
{
    const auto character = rc::gen::oneOf(
        rc::gen::inRange<char16_t>(0x20, 0x7f), rc::gen::inRange<char16_t>(0xa1, 0x17f),
        rc::gen::element<char16_t>(u'\'', u'"', u'\\', u' ', u'=', u':', u'@', u'/', u'&', u','));
    return rc::gen::map(
        rc::gen::container<std::u16string>(8, character), [](const std::u16string &text) {
            // a core without spaces, to look for afterwards
            return QStringLiteral("Zq7") + QString::fromStdU16String(text) + QStringLiteral("9xK");
        });
}

bool leaks(const QString &text, const QString &secret)
{
    return text.contains(secret) || text.contains(QStringLiteral("9xK")) ||
           text.contains(QStringLiteral("Zq7"));
}

template <typename Property>
void check(const char *name, Property property)
{
    QVERIFY2(rc::check(name, property), name);
}

} // namespace

void RedactionTest::secretsAreTakenOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("connection string", "host=db password=hunter2 user=ada", "host=db password=*** user=ada");
    row("quoted, with a space", "password='open sesame' user=ada", "password=*** user=ada");
    row("quoted, with an escape", R"(password='it\'s me' port=1)", "password=*** port=1");
    row("address", "postgresql://ada:hunter2@db:5432/x", "postgresql://ada:***@db:5432/x");
    row("password with an at sign", "postgres://a:p@ss@db/x", "postgres://a:***@db/x");
    row("query of an address", "postgres://db/x?user=a&password=b",
        "postgres://db/x?user=a&password=***");
    row("environment", "PGPASSWORD=hunter2 psql", "PGPASSWORD=*** psql");
    row("bearer header", "Authorization: Bearer abc.def-123", "Authorization: ***");
    row("bearer alone", "sent Bearer abcdefgh12", "sent Bearer ***");
    row("JSON", R"({"access_token": "abc def", "n": 1})", R"({"access_token": ***, "n": 1})");
    row("escaped JSON", R"({\"api_key\":\"abc def\"} end)", R"({\"api_key\":***} end)");
    row("token parameter", "GET /x?token=abc123", "GET /x?token=***");
    row("any case", "Password: Hunter2", "Password: ***");
    row("alter role", "alter role ada password 'hunter2' login",
        "alter role ada password *** login");
    row("Slack bot", "xoxb-123456789-abcdefgh", "***");
    row("Slack hook", "https://hooks.slack.com/services/T0/B0/xyz", "https://hooks.slack.com/***");
    row("Meta", "EAABsbCS1iHgBAKZCZBZCZCabcdef0", "***");
    row("model provider", "key sk-made_up_for_this_test", "key ***");
    row("JSON web token", "eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl", "***");
    row("unfinished quote", "password='open sesame", "password=***");
}

void RedactionTest::secretsAreTakenOut()
{
    QFETCH(QString, text);
    QTEST(redacted(text), "expected");
}

void RedactionTest::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"tokens_input=812 tokens_output=90", "password authentication failed for user \"ada\"",
          "12 rows in 3.4 ms", "https://example.org/a?b=c", "host=/run/x port=5432 user=regie",
          "bypass=1", "the secretary: Ms Smith", "postgresql://regie@/regie?host=%2Frun"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void RedactionTest::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
}

void RedactionTest::anyPasswordInAConnectionString()
{
    check("conninfo", [] {
        const QString secret = *password();
        ConnectionSettings settings;
        settings.setValue(QStringLiteral("host"), QStringLiteral("db"));
        settings.setPassword(secret);
        const QString text = QStringLiteral("connecting: %1 done").arg(settings.conninfo());
        RC_ASSERT(!leaks(redacted(text), secret));
    });
}

void RedactionTest::anyPasswordInAnAddress()
{
    check("URI", [] {
        const QString secret = *password();
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(secret));
        const QString text =
            QStringLiteral("cannot reach postgresql://ada:%1@db/x today").arg(encoded);
        const QString safe = redacted(text);
        RC_ASSERT(!leaks(safe, encoded));
        RC_ASSERT(safe.endsWith(QStringLiteral("@db/x today")));
    });
}

void RedactionTest::anyPasswordInJson()
{
    check("JSON", [] {
        const QString secret = *password();
        const auto key =
            *rc::gen::element<QString>(QStringLiteral("password"), QStringLiteral("client_secret"),
                                       QStringLiteral("apiKey"), QStringLiteral("slack_token"));
        const QJsonObject object{{key, secret}, {QStringLiteral("n"), 1}};
        const QString text =
            QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
        RC_ASSERT(!leaks(redacted(text), secret));
    });
}

void RedactionTest::anyHiddenWord()
{
    check("known secret", [] {
        const QString secret = *password();
        const QString text = QStringLiteral("he typed %1 and left").arg(secret);
        RC_ASSERT(!leaks(redacted(text, {secret}), secret));
    });
}

void RedactionTest::anyBearerToken()
{
    check("bearer", [] {
        const auto body = *rc::gen::container<std::string>(
            20, rc::gen::elementOf(std::string("abcXYZ0189-._~+/=")));
        const QString token =
            QStringLiteral("Zq7") + QString::fromStdString(body) + QStringLiteral("9xK");
        RC_ASSERT(
            !leaks(redacted(QStringLiteral("> Authorization: Bearer %1\r\n").arg(token)), token));
        RC_ASSERT(!leaks(redacted(QStringLiteral("with Bearer %1 sent").arg(token)), token));
    });
}

void RedactionTest::anyTextWithoutSecretsComesBackOrCovered()
{
    check("any text", [] {
        // Nothing here may hang or crash, however the quotes and backslashes fall.
        const auto body = *rc::gen::container<std::string>(
            rc::gen::elementOf(std::string("password=:'\"\\ @/tokenBr\n")));
        const QString text = QString::fromStdString(body);
        RC_ASSERT(redacted(redacted(text)).size() <= text.size() * 3 + 3);
    });
}

void RedactionTest::longSecretsAreTakenOut_data()
{
    QTest::addColumn<QString>("form");
    for (const char *form :
         {"password='%1'", "password='%1", "{\"token\":\"%1\"}", "{\\\"token\\\":\\\"%1\\\"}",
          "password=%1", "postgresql://ada:%1@db/x", "alter role ada password '%1'", "Bearer %1",
          "-----BEGIN PRIVATE KEY-----%1-----END PRIVATE KEY-----", "sk-%1", "eyJ%1.%1.%1"})
        QTest::newRow(form) << QString::fromLatin1(form);
}

void RedactionTest::longSecretsAreTakenOut()
{
    QFETCH(QString, form);
    const QString secret = QStringLiteral("Zq7secret9xK").repeated(50'000);
    QVERIFY(!leaks(redacted(form.arg(secret)), secret));
}

void RedactionTest::longLinesAreNoTrouble_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"x", "1", "a1-", "a+://", "password", "'", "\\", "\\\"", "eyJ.", "Bearer "})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void RedactionTest::longLinesAreNoTrouble()
{
    // Quadratic work would take minutes here, and the test's time limit would say so.
    QFETCH(QString, piece);
    const QString text = piece.repeated(500'000 / piece.size());
    QVERIFY(redacted(text + QStringLiteral(" password=Zq79xK")).contains(QStringLiteral("***")));
}

QTEST_GUILESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
