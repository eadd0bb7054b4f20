#pragma once

#include "core/store/database.h"

#include <map>
#include <vector>

struct sqlite3_session;

/// One row that really changed, as SQLite's session extension saw it. Values are in the journal's own words: integers
/// as decimals, BLOBs as hex, NULL as "null".
struct RowDiff
{
    QString table;
    QString operation; ///< insert, update, delete
    std::map<QString, QString> key;
    std::map<QString, QString> values; ///< new values: of all columns (insert), of the changed ones (update)

    friend bool operator==(const RowDiff &, const RowDiff &) = default;
};

/// Records what happens to every table from now on: the oracle for the change journal (sync design, section 3).
class SessionRecorder
{
public:
    explicit SessionRecorder(Database &database);
    ~SessionRecorder();
    SessionRecorder(const SessionRecorder &) = delete;
    SessionRecorder &operator=(const SessionRecorder &) = delete;

    [[nodiscard]] std::vector<RowDiff> changes();

private:
    [[nodiscard]] QStringList columnsOf(const QString &table);

    Database &m_database;
    sqlite3_session *m_session = nullptr;
    std::map<QString, QStringList> m_columns;
};
