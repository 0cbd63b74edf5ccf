// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tasksourcedialog.h"

#include "ui/actions/taskimporting.h"
#include "ui/settings.h"
#include "ui/widgets/zonebox.h"

#include "database/foreigndatabase.h"
#include "imports/taskvalues.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrent/QtConcurrentRun>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

namespace regie {

using namespace Qt::StringLiterals;

namespace {

constexpr int mysqlPort = 3306;
constexpr int postgresPort = 5432;

/// What is wrong with a source, looked at in a thread that may wait. Empty: nothing.
QString problemWith(const QString &uri, const QString &table)
{
    const auto source = ForeignDatabase::open(uri);
    if (!source)
        return source.error().text();
    const auto columns = (*source)->columns(table);
    return columns ? QString() : columns.error().text();
}

} // namespace

TaskSourceDialog::TaskSourceDialog(const Services &services, QWidget *parent)
    : FormDialog(parent)
    , m_services(services)
    , m_kind(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_zone(new ZoneBox(this))
    , m_fromStart(new QCheckBox(this))
    , m_dryRun(new QCheckBox(this))
{
    setMinimumWidth(520);
    for (int i = 0; i < FieldCount; ++i)
        m_labels.append(new QLabel(this));
    m_kind->setObjectName(u"kind"_s);
    m_kind->addItem(QString(), u"mysql"_s);
    m_kind->addItem(QString(), u"postgresql"_s);
    addField(m_labels.at(Kind), m_kind);
    m_host = addLine(Host, "host");
    m_port->setObjectName(u"port"_s);
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    addField(m_labels.at(Port), m_port);
    m_user = addLine(User, "user");
    m_password = addLine(Password, "password");
    m_password->setEchoMode(QLineEdit::Password);
    m_base = addLine(Base, "database");
    m_table = addLine(Table, "table");
    addField(m_labels.at(Zone), m_zone);
    m_words = addLine(Words, "words");
    m_dryRun->setObjectName(u"dry-run"_s);
    form()->addRow(QString(), m_fromStart);
    form()->addRow(QString(), m_dryRun);
    connect(m_kind, &QComboBox::activated, this,
            [this] { m_port->setValue(isPostgres() ? postgresPort : mysqlPort); });
    connect(m_host, &QLineEdit::textEdited, this, &TaskSourceDialog::takeAddress);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TaskSourceDialog::begin);
    restore();
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TaskSourceDialog::forgetCheck);
    connect(m_port, &QSpinBox::valueChanged, this, &TaskSourceDialog::forgetCheck);
    connect(m_zone, &QComboBox::currentTextChanged, this, &TaskSourceDialog::forgetCheck);
    for (const QLineEdit *line : {m_host, m_user, m_password, m_base, m_table, m_words})
        connect(line, &QLineEdit::textChanged, this, &TaskSourceDialog::forgetCheck);
    for (const QCheckBox *box : {m_fromStart, m_dryRun})
        connect(box, &QCheckBox::toggled, this, &TaskSourceDialog::forgetCheck);
}

TaskSourceDialog::~TaskSourceDialog()
{
    m_watcher.disconnect(this);
}

QLineEdit *TaskSourceDialog::addLine(Field field, const char *name)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(QLatin1String(name));
    addField(m_labels.at(field), line);
    return line;
}

bool TaskSourceDialog::isPostgres() const
{
    return m_kind->currentData() == u"postgresql"_s;
}

/// A whole address that is pasted for the host fills the other fields.
void TaskSourceDialog::takeAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isMySql = url.scheme() == "mysql"_L1 || url.scheme() == "mariadb"_L1;
    const bool isOther = url.scheme() == "postgresql"_L1 || url.scheme() == "postgres"_L1;
    if (!isMySql && !isOther)
        return;
    m_kind->setCurrentIndex(isMySql ? 0 : 1);
    m_port->setValue(url.port(isMySql ? mysqlPort : postgresPort));
    m_user->setText(url.userName(QUrl::FullyDecoded));
    m_password->setText(url.password(QUrl::FullyDecoded));
    m_base->setText(url.path(QUrl::FullyDecoded).mid(1));
    m_host->setText(url.host());
}

QString TaskSourceDialog::uri() const
{
    QUrl url;
    url.setScheme(m_kind->currentData().toString());
    const QString host = m_host->text().trimmed();
    const bool isSocket = host.startsWith(u'/');
    url.setHost(isSocket ? QString() : host);
    if (!isSocket)
        url.setPort(m_port->value());
    url.setUserName(m_user->text().trimmed(), QUrl::DecodedMode);
    if (!m_password->text().isEmpty())
        url.setPassword(m_password->text(), QUrl::DecodedMode);
    url.setPath(u'/' + m_base->text().trimmed(), QUrl::DecodedMode);
    if (isSocket) {
        QUrlQuery where;
        where.addQueryItem(isPostgres() ? u"host"_s : u"socket"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(host)));
        url.setQuery(where);
    }
    return url.toString(QUrl::FullyEncoded);
}

std::optional<QMap<QString, QString>> TaskSourceDialog::statusWords(const QString &text)
{
    QMap<QString, QString> words;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(u'=');
        const QString status = part.mid(equals + 1).trimmed();
        if (equals <= 0 || taskStatusNamed(status).isEmpty())
            return {};
        words.insert(part.first(equals).trimmed(), status);
    }
    return words;
}

// --- what is kept --------------------------------------------------------------------------------

void TaskSourceDialog::keep() const
{
    if (!m_services.settings)
        return;
    const QJsonObject source{{u"kind"_s, m_kind->currentData().toString()},
                             {u"host"_s, m_host->text()},
                             {u"port"_s, m_port->value()},
                             {u"user"_s, m_user->text()},
                             {u"database"_s, m_base->text()},
                             {u"table"_s, m_table->text()},
                             {u"zone"_s, m_zone->currentText()},
                             {u"words"_s, m_words->text()}};
    m_services.settings->setPageValue(
        u"tasks"_s, u"import-source"_s,
        QString::fromUtf8(QJsonDocument(source).toJson(QJsonDocument::Compact)));
}

void TaskSourceDialog::restore()
{
    const QString kept =
        m_services.settings
            ? m_services.settings->pageValue(u"tasks"_s, u"import-source"_s).toString()
            : QString();
    const QJsonObject source = QJsonDocument::fromJson(kept.toUtf8()).object();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(source.value(u"kind"_s).toString())));
    m_host->setText(source.value(u"host"_s).toString(u"localhost"_s));
    m_port->setValue(source.value(u"port"_s).toInt(mysqlPort));
    m_user->setText(source.value(u"user"_s).toString());
    m_base->setText(source.value(u"database"_s).toString());
    m_table->setText(source.value(u"table"_s).toString(u"marketing_task"_s));
    m_zone->setCurrentText(
        source.value(u"zone"_s).toString(QString::fromLatin1(QTimeZone::systemTimeZoneId())));
    m_words->setText(source.value(u"words"_s).toString());
}

// --- starting ------------------------------------------------------------------------------------

TaskImportOptions TaskSourceDialog::options() const
{
    TaskImportOptions options;
    options.zoneId = m_zone->currentText().toLatin1();
    options.statuses = statusWords(m_words->text()).value_or(QMap<QString, QString>());
    options.fromStart = m_fromStart->isChecked();
    options.dryRun = m_dryRun->isChecked();
    options.actor = Actor::inWindow();
    return options;
}

void TaskSourceDialog::forgetCheck()
{
    m_asked.reset();
    onEdited();
}

void TaskSourceDialog::choose()
{
    if (m_asked)
        return; // it is being looked at
    if (m_base->text().trimmed().isEmpty() || m_table->text().trimmed().isEmpty())
        return showProblem(tr("Name the database and the table."));
    if (!QTimeZone(m_zone->currentText().toLatin1()).isValid())
        return showProblem(tr("There is no time zone named %1.").arg(m_zone->currentText()));
    if (!statusWords(m_words->text()))
        return showProblem(
            tr("Words of statuses are written like this: 3=failed, done=completed."));
    doButton()->setEnabled(false); // a server that does not answer can still be corrected
    m_asked = Source{uri(), m_table->text().trimmed(), options()};
    m_watcher.setFuture(
        QtConcurrent::run([source = *m_asked] { return problemWith(source.uri, source.table); }));
}

void TaskSourceDialog::begin()
{
    const std::optional<Source> source = m_asked;
    m_asked.reset();
    if (!source)
        return; // a field was changed meanwhile
    doButton()->setEnabled(true);
    if (const QString problem = m_watcher.result(); !problem.isEmpty())
        return showProblem(problem);
    keep();
    startForeignTaskImport(m_services, source->uri, source->table, source->options, parentWidget());
    close();
}

void TaskSourceDialog::retranslate()
{
    setWindowTitle(tr("Import tasks from another database"));
    m_kind->setItemText(0, tr("MariaDB or MySQL"));
    m_kind->setItemText(1, tr("PostgreSQL"));
    const QStringList names{tr("Kind"),  tr("Server"),    tr("Port"),
                            tr("User"),  tr("Password"),  tr("Database"),
                            tr("Table"), tr("Time zone"), tr("Status words")};
    for (qsizetype i = 0; i < names.size(); ++i)
        m_labels.at(i)->setText(names.at(i));
    m_host->setPlaceholderText(tr("a name, the folder of a socket, or mysql://user@host/database"));
    m_password->setPlaceholderText(tr("empty: what this machine knows; it is not kept"));
    m_words->setPlaceholderText(tr("where others are used: 3=failed, done=completed"));
    m_zone->setToolTip(tr("Of times that name none"));
    m_fromStart->setText(tr("Begin at the start, not where it was stopped"));
    m_dryRun->setText(tr("Only try, change nothing"));
    doButton()->setText(tr("Import"));
}

} // namespace regie
