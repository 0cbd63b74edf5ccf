// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/budgetdialogs.h"
#include "ui/dialogs/campaignimportdialog.h"
#include "ui/dialogs/offerdialogs.h"
#include "ui/dialogs/pricedialog.h"
#include "ui/dialogs/profileeditor.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/scheduledialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/tasksourcedialog.h"
#include "ui/language.h"
#include "ui/look/theme.h"
#include "ui/mainwindow.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/campaignspage.h"
#include "ui/pages/suggestionspage.h"
#include "ui/pages/taskspage.h"
#include "ui/settings.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace regie;
using namespace Qt::StringLiterals;

using Create = std::function<std::unique_ptr<QWidget>()>;
Q_DECLARE_METATYPE(Create)

namespace {

/// What fields say before anything is in them, and what may be chosen, in the order they were made.
QStringList promptsIn(const QWidget *root)
{
    QStringList prompts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            prompts.append(line->placeholderText());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            prompts.append(text->placeholderText());
        else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
            prompts.append(spin->specialValueText());
        const auto *box = qobject_cast<const QComboBox *>(widget);
        for (int i = 0; box && i < box->count(); ++i)
            prompts.append(box->itemText(i));
    }
    prompts.removeAll({});
    return prompts;
}

} // namespace

/// Fields say in the language of now what they are for, also those that were made in another.
class TestPlaceholders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void languageIsSwitchedWhileShown_data();
    void languageIsSwitchedWhileShown();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
};

void TestPlaceholders::initTestCase()
{
    theme().install();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
}

void TestPlaceholders::languageIsSwitchedWhileShown_data()
{
    QTest::addColumn<Create>("create");
    const auto add = [](const char *name, const Create &create) {
        QTest::newRow(name) << create;
    };
    add("the window", [] { return std::make_unique<MainWindow>(); });
    add("campaigns", [] { return std::make_unique<CampaignsPage>(); });
    add("suggestions", [] { return std::make_unique<SuggestionsPage>(); });
    add("tasks", [] { return std::make_unique<TasksPage>(); });
    add("the audit log", [] { return std::make_unique<AuditPage>(); });
    add("a budget", [] { return std::make_unique<BudgetDialog>(TaskBudget(), TaskScopeKeys()); });
    add("a threshold",
        [] { return std::make_unique<RuleDialog>(TaskAlertRule(), TaskScopeKeys()); });
    add("a price", [] { return std::make_unique<PriceDialog>(ModelPrice(), QStringList(), true); });
    add("a source of tasks", [this] {
        Services services;
        services.settings = m_settings.get();
        return std::make_unique<TaskSourceDialog>(services);
    });
    add("a product", [] { return std::make_unique<ProductDialog>(Product(), u"EUR"_s); });
    add("a funnel", [] { return std::make_unique<FunnelDialog>(Funnel()); });
    add("a reason", [] { return std::make_unique<ReasonDialog>(u"t"_s, u"s"_s, u"a"_s); });
    add("a schedule", [] { return std::make_unique<ScheduleDialog>(CheckState()); });
    add("settings", [this] { return std::make_unique<SettingsDialog>(m_settings.get()); });
    add("a connection", [] { return std::make_unique<ProfileEditor>(true); });
    add("an import of campaigns",
        [this] { return std::make_unique<CampaignImportDialog>(m_settings.get()); });
}

void TestPlaceholders::languageIsSwitchedWhileShown()
{
    QFETCH(Create, create);
    Language language;
    language.use(u"en"_s);
    const auto english = qScopeGuard([&] { language.use(u"en"_s); });
    const std::unique_ptr<QWidget> shown = create();
    const QStringList before = promptsIn(shown.get());
    QVERIFY(!before.isEmpty());
    language.use(u"fr"_s);
    QCoreApplication::sendPostedEvents();
    const std::unique_ptr<QWidget> fresh = create();
    QCOMPARE(promptsIn(shown.get()), promptsIn(fresh.get()));
    QVERIFY(promptsIn(shown.get()) != before);
    language.use(u"en"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(promptsIn(shown.get()), before);
}

QTEST_MAIN(TestPlaceholders)
#include "tst_placeholders.moc"
