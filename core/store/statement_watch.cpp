#include "core/store/statement_watch.h"

#include <sqlite3.h>

namespace {

/// Steps of SQLite's machine between two looks: far below a millisecond.
constexpr int stepsBetweenLooks = 5'000;

} // namespace

StatementWatch::StatementWatch(sqlite3 *handle, std::function<bool()> goesOn)
    : m_handle(handle), m_goesOn(std::move(goesOn))
{
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, &StatementWatch::look, this);
}

StatementWatch::~StatementWatch()
{
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int StatementWatch::look(void *watch)
{
    auto *self = static_cast<StatementWatch *>(watch);
    if (self->m_goesOn())
        return 0;
    self->m_hasStopped = true;
    return 1;
}
