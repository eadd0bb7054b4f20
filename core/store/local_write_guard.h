#pragma once

struct sqlite3;

/// Holds back statements that would change synced data past the journal. SQLite tells an authorizer what a statement is
/// going to touch while it is prepared, so nothing is paid when it runs. Lives as long as the connection.
class LocalWriteGuard
{
public:
    LocalWriteGuard() = default;
    LocalWriteGuard(const LocalWriteGuard &) = delete;
    LocalWriteGuard &operator=(const LocalWriteGuard &) = delete;

    void watch(sqlite3 *handle);
    /// While true, only local tables and derived columns may be written.
    void setLocalOnly(bool isLocalOnly) { m_isLocalOnly = isLocalOnly; }

private:
    static int authorise(void *guard, int action, const char *table, const char *column, const char *database,
                         const char *trigger);
    bool m_isLocalOnly = false;
};
