// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/taskfile.h"

#include "imports/canonicaljson.h"
#include "imports/delimitedwriter.h"
#include "imports/filehead.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>

namespace regie {

namespace {

constexpr int linesLookedAt = 500;          // for the names of members
constexpr qint64 bytesLookedAt = 8'000'000; // likewise
constexpr qint64 longestLine = 256'000'000; // bytes
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(regie::TaskImport)
};

Error unreadable(const QFile &file)
{
    return Error::input(FileText::tr("The file %1 cannot be read.").arg(file.fileName()),
                        file.errorString());
}

/// What programs write for no value.
bool isNothing(QByteArrayView cell)
{
    return cell == "NULL" || cell == "\\N" || cell == "null";
}

class DelimitedTasks : public TaskFile
{
public:
    DelimitedTasks(std::unique_ptr<DelimitedReader> reader, FileHead head)
        : m_reader(std::move(reader))
        , m_head(std::move(head))
    {}

    QStringList headers() const override { return m_head.headers; }
    int columns() const override { return m_head.columns; }
    QByteArray header() const override { return m_head.raw; }
    qint64 bytesRead() const override { return m_reader->bytesRead(); }
    qint64 bytesTotal() const override { return m_reader->bytesTotal(); }
    QString sha256() const override { return m_reader->sha256(); }
    Result<bool> next(TaskFileRow &row) override;

private:
    std::unique_ptr<DelimitedReader> m_reader;
    FileHead m_head;
    DelimitedRow m_row;
};

Result<bool> DelimitedTasks::next(TaskFileRow &row)
{
    const Result<bool> more = m_reader->next(m_row);
    if (!more || !*more)
        return more;
    row.line = m_row.line;
    row.raw = m_row.raw;
    row.reason = m_row.reason;
    row.cells.clear();
    for (const QByteArrayView cell : m_row.cells)
        row.cells.push_back({isNothing(cell) ? std::nullopt : std::optional(cell), false});
    if (row.reason.isEmpty() && int(m_row.cells.size()) != m_head.columns)
        row.reason = FileText::tr("the row has %1 columns instead of %2")
                         .arg(m_row.cells.size())
                         .arg(m_head.columns);
    return true;
}

class JsonLines : public TaskFile
{
public:
    explicit JsonLines(const QString &fileName)
        : m_file(fileName)
        , m_hash(QCryptographicHash::Sha256)
    {}

    Status start(const QStringList &mapped);
    QStringList headers() const override { return m_names; }
    int columns() const override { return int(m_names.size()); }
    qint64 bytesRead() const override { return m_bytesRead; }
    qint64 bytesTotal() const override { return m_file.size(); }
    QString sha256() const override { return QString::fromLatin1(m_hash.result().toHex()); }
    Result<bool> next(TaskFileRow &row) override;

private:
    Result<bool> readLine();
    void parse(TaskFileRow &row);
    void addName(const QString &name);

    QFile m_file;
    QCryptographicHash m_hash;
    QStringList m_names;
    QHash<QByteArray, int> m_places; ///< by the name as JSON writes it, without quotes
    QByteArray m_line;
    QByteArray m_canonical;
    std::vector<QByteArray> m_texts; ///< strings of the line, decoded, by column
    qint64 m_bytesRead = 0;
    qint64 m_lineNumber = 0;
};

void JsonLines::addName(const QString &name)
{
    QByteArray written = jsonString(name.toUtf8().toStdString());
    written = written.sliced(1).chopped(1);
    if (m_places.contains(written))
        return;
    m_places.insert(written, int(m_names.size()));
    m_names.append(name);
}

Status JsonLines::start(const QStringList &mapped)
{
    if (!m_file.open(QIODevice::ReadOnly))
        return unreadable(m_file);
    for (int i = 0; i < linesLookedAt && m_bytesRead < bytesLookedAt; ++i) {
        const Result<bool> more = readLine();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const Result<QByteArray> canonical = canonicalJson(withoutNul(m_line));
        if (!canonical || !canonical->startsWith('{'))
            continue;
        const std::string_view text(canonical->constData(), size_t(canonical->size()));
        for (const JsonMember &member : jsonMembers(text))
            addName(jsonText('"' + std::string(member.key) + '"'));
    }
    for (const QString &name : mapped)
        addName(name);
    m_file.seek(0);
    m_hash.reset();
    m_bytesRead = m_lineNumber = 0;
    return {};
}

Result<bool> JsonLines::readLine()
{
    if (m_file.atEnd())
        return false;
    m_line = m_file.readLine(longestLine);
    if (m_line.isEmpty() && m_file.error() != QFileDevice::NoError)
        return unreadable(m_file);
    m_hash.addData(m_line);
    m_bytesRead += m_line.size();
    ++m_lineNumber;
    while (m_line.endsWith('\n') || m_line.endsWith('\r'))
        m_line.chop(1);
    if (m_lineNumber == 1 && m_line.startsWith(byteOrderMark))
        m_line.remove(0, byteOrderMark.size());
    return true;
}

Result<bool> JsonLines::next(TaskFileRow &row)
{
    do {
        const Result<bool> more = readLine();
        if (!more || !*more)
            return more;
    } while (m_line.trimmed().isEmpty());
    row.line = m_lineNumber;
    row.raw = m_line;
    row.reason.clear();
    row.cells.assign(size_t(m_names.size()), {});
    parse(row);
    return true;
}

void JsonLines::parse(TaskFileRow &row)
{
    const Result<QByteArray> canonical = canonicalJson(withoutNul(m_line));
    if (!canonical) {
        row.reason = canonical.error().text();
        return;
    }
    m_canonical = *canonical;
    if (!m_canonical.startsWith('{')) {
        row.reason = FileText::tr("the line is no JSON object");
        return;
    }
    m_texts.assign(row.cells.size(), {});
    const std::string_view text(m_canonical.constData(), size_t(m_canonical.size()));
    for (const JsonMember &member : jsonMembers(text)) {
        const auto place =
            m_places.constFind(QByteArray(member.key.data(), qsizetype(member.key.size())));
        if (place == m_places.cend() || member.value == "null")
            continue;
        const auto column = size_t(*place);
        if (member.value.starts_with('"')) {
            m_texts[column] = jsonText(member.value).toUtf8();
            row.cells[column] = {QByteArrayView(m_texts[column]), true};
        } else {
            row.cells[column] = {
                QByteArrayView(member.value.data(), qsizetype(member.value.size())), false};
        }
    }
}

} // namespace

Result<std::unique_ptr<TaskFile>> TaskFile::open(const QString &fileName, bool isJsonLines,
                                                 const DelimitedDialect &dialect,
                                                 const QStringList &mapped)
{
    if (isJsonLines) {
        auto lines = std::make_unique<JsonLines>(fileName);
        if (const Status started = lines->start(mapped); !started)
            return started.error();
        return std::unique_ptr<TaskFile>(std::move(lines));
    }
    Result<FileHead> head = readHead(fileName, dialect);
    if (!head)
        return head.error();
    auto reader = DelimitedReader::open(fileName, dialect);
    if (!reader)
        return reader.error();
    std::unique_ptr<DelimitedReader> rows = reader.take();
    DelimitedRow skipped;
    if (dialect.hasHeader) {
        if (const Result<bool> read = rows->next(skipped); !read)
            return read.error();
    }
    return std::unique_ptr<TaskFile>(
        std::make_unique<DelimitedTasks>(std::move(rows), head.take()));
}

Result<bool> looksLikeJsonLines(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    QByteArray start = file.read(4096);
    if (start.startsWith(byteOrderMark))
        start.remove(0, byteOrderMark.size());
    return start.trimmed().startsWith('{');
}

QStringList mappedColumns(const ColumnMapping &mapping)
{
    QStringList names;
    for (const FieldSource &source : mapping.fields) {
        if (source.from == FieldSource::From::Column && !source.text.isEmpty())
            names.append(source.text);
    }
    return names;
}

TaskRejects::TaskRejects(const QString &fileName, char delimiter)
    : m_file(fileName)
    , m_delimiter(delimiter)
{}

Status TaskRejects::open(const QByteArray &header)
{
    if (!m_file.open(QIODevice::WriteOnly))
        return Error::input(
            FileText::tr("The rejects cannot be written to %1.").arg(m_file.fileName()),
            m_file.errorString());
    if (m_delimiter == 0)
        return {};
    m_file.write(byteOrderMark.toByteArray());
    if (!header.isEmpty())
        m_file.write(QByteArray("import_reason") + m_delimiter + "import_line" + m_delimiter +
                     header + '\n');
    return {};
}

void TaskRejects::add(const RejectedRow &row)
{
    if (m_delimiter != 0) {
        m_file.write(delimitedCell(row.reason.toUtf8(), m_delimiter) + m_delimiter +
                     QByteArray::number(row.line) + m_delimiter + row.raw + '\n');
        return;
    }
    const QByteArray why = "{\"import_reason\":" + jsonString(row.reason.toStdString()) +
                           ",\"import_line\":" + QByteArray::number(row.line);
    const Result<QByteArray> object = canonicalJson(row.raw);
    if (!object || !object->startsWith('{'))
        m_file.write(why + ",\"import_raw\":" + jsonString(row.raw.toStdString()) + "}\n");
    else
        m_file.write(why + (*object == "{}" ? "" : ",") + object->sliced(1) + '\n');
}

Status TaskRejects::commit()
{
    return m_file.commit()
               ? Status()
               : Status(Error::input(
                     FileText::tr("The rejects cannot be written to %1.").arg(m_file.fileName()),
                     m_file.errorString()));
}

} // namespace regie
