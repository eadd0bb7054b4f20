#pragma once

#include <functional>

struct sqlite3;

/// While it lives, a running statement of the connection ends soon after `goesOn` answers false, with the error
/// Cancelled. Asked many times a second, on the thread of the connection, which has no other watch (Interruptible is
/// one). A statement that wrote is rolled back, with the transaction around it.
class StatementWatch
{
public:
    StatementWatch(sqlite3 *handle, std::function<bool()> goesOn);
    ~StatementWatch();
    StatementWatch(const StatementWatch &) = delete;
    StatementWatch &operator=(const StatementWatch &) = delete;

    /// Whether a statement was ended.
    [[nodiscard]] bool hasStopped() const { return m_hasStopped; }

private:
    static int look(void *watch);

    sqlite3 *m_handle;
    std::function<bool()> m_goesOn;
    bool m_hasStopped = false;
};
