// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterconfiguration.h"

#include <QFile>

#include <algorithm>
#include <sys/statvfs.h>
#include <unistd.h>

namespace regie {

namespace {

constexpr qint64 megabyte = 1024 * 1024;

qint64 containerLimit()
{
    QFile file(QStringLiteral("/sys/fs/cgroup/memory.max"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().trimmed().toLongLong(); // 0 for "max"
}

QByteArray megabytes(qint64 bytes, qint64 least, qint64 most)
{
    return QByteArray::number(std::clamp(bytes / megabyte, least, most)) + "MB";
}

QByteArray line(const char *name, const QByteArray &value)
{
    return QByteArray(name) + " = " + value + '\n';
}

} // namespace

MachineMemory machineMemory()
{
    MachineMemory memory;
    memory.total = qint64(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE);
    if (const qint64 limit = containerLimit(); limit > 0)
        memory.total = std::min(memory.total, limit);
    struct statvfs shared = {};
    if (statvfs("/dev/shm", &shared) == 0)
        memory.shared = qint64(shared.f_blocks) * qint64(shared.f_frsize);
    return memory;
}

QByteArray configurationString(const QString &value)
{
    QString text = value;
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\''), QLatin1String("''"));
    return '\'' + text.toUtf8() + '\'';
}

QByteArray clusterConfiguration(const QString &socketFolder, const MachineMemory &memory,
                                bool durable)
{
    // The setting is a list of folders: quotes of its own keep a comma in the path.
    QString folder = socketFolder;
    folder.replace(QLatin1Char('"'), QLatin1String("\"\""));
    QByteArray text(
        "# Written by Régie at each start; changes belong into postgresql.conf, after the "
        "line that includes this file.\n");
    text += line("listen_addresses", "''");
    text += line("unix_socket_directories",
                 configurationString(QLatin1Char('"') + folder + QLatin1Char('"')));
    text += line("unix_socket_permissions", "0700");
    text += line("port", "5432");
    text += line("max_connections", "60");

    text += line("shared_buffers", megabytes(memory.total / 8, 32, 1024));
    text += line("effective_cache_size", megabytes(memory.total / 2, 128, 65'536));
    text += line("work_mem", megabytes(memory.total / 256, 4, 64));
    text += line("maintenance_work_mem", megabytes(memory.total / 16, 64, 512));
    // Containers often have 64 MB there, and a parallel query that finds it full fails.
    if (memory.shared < 256 * megabyte)
        text += line("max_parallel_workers_per_gather", "0");

    if (!durable)
        text += line("fsync", "off");
    text += line("wal_level", "minimal");
    text += line("max_wal_senders", "0");
    text += line("max_wal_size", "2GB");
    text += line("checkpoint_timeout", "15min");
    text += line("wal_compression", "on");
    text += line("random_page_cost", "1.1");
    text += line("effective_io_concurrency", "100");
    text += line("jit", "off");

    // A week of logs, one file a weekday.
    text += line("logging_collector", "on");
    text += line("log_directory", "'log'");
    text += line("log_filename", "'server-%a.log'");
    text += line("log_rotation_age", "1d");
    text += line("log_rotation_size", "0");
    text += line("log_truncate_on_rotation", "on");
    text += line("log_min_messages", "warning");
    text += line("log_min_error_statement", "panic");
    text += line("lc_messages", "'C'");
    return text;
}

} // namespace regie
