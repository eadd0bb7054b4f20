#include "tests/store/session_diff.h"

#include <sqlite3.h>

namespace {

QString textOf(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QString::number(sqlite3_value_int64(value));
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)));
    case SQLITE_BLOB:
        return QString::fromLatin1(
            QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)).toHex());
    default:
        return QStringLiteral("null");
    }
}

void requireOk(int result)
{
    if (result != SQLITE_OK)
        qFatal("session extension: %d", result);
}

} // namespace

SessionRecorder::SessionRecorder(Database &database) : m_database(database)
{
    requireOk(sqlite3session_create(database.nativeHandle(), "main", &m_session));
    requireOk(sqlite3session_attach(m_session, nullptr));
}

SessionRecorder::~SessionRecorder()
{
    sqlite3session_delete(m_session);
}

QStringList SessionRecorder::columnsOf(const QString &table)
{
    QStringList &columns = m_columns[table];
    if (columns.isEmpty()) {
        const auto read = m_database.forEach(QStringLiteral("SELECT name FROM pragma_table_info(?) ORDER BY cid"),
                                             {table}, [&](const Row &row) {
                                                 columns.append(row.text(0));
                                                 return true;
                                             });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    return columns;
}

std::vector<RowDiff> SessionRecorder::changes()
{
    int size = 0;
    void *changeset = nullptr;
    requireOk(sqlite3session_changeset(m_session, &size, &changeset));
    sqlite3_changeset_iter *iterator = nullptr;
    requireOk(sqlite3changeset_start(&iterator, size, changeset));
    std::vector<RowDiff> diffs;
    while (sqlite3changeset_next(iterator) == SQLITE_ROW) {
        const char *table = nullptr;
        int count = 0;
        int operation = 0;
        unsigned char *isKey = nullptr;
        requireOk(sqlite3changeset_op(iterator, &table, &count, &operation, nullptr));
        requireOk(sqlite3changeset_pk(iterator, &isKey, nullptr));
        RowDiff diff;
        diff.table = QString::fromUtf8(table);
        diff.operation = operation == SQLITE_INSERT   ? QStringLiteral("insert")
                         : operation == SQLITE_UPDATE ? QStringLiteral("update")
                                                      : QStringLiteral("delete");
        const QStringList columns = columnsOf(diff.table);
        for (int i = 0; i < count; ++i) {
            sqlite3_value *before = nullptr;
            sqlite3_value *after = nullptr;
            if (operation != SQLITE_INSERT)
                requireOk(sqlite3changeset_old(iterator, i, &before));
            if (operation != SQLITE_DELETE)
                requireOk(sqlite3changeset_new(iterator, i, &after));
            if (isKey[i] != 0)
                diff.key[columns.at(i)] = textOf(before ? before : after);
            else if (after)
                diff.values[columns.at(i)] = textOf(after);
        }
        diffs.push_back(std::move(diff));
    }
    requireOk(sqlite3changeset_finalize(iterator));
    sqlite3_free(changeset);
    return diffs;
}
