#include "core/store/interruptible.h"

#include "core/store/storage_error.h"

#include <sqlite3.h>

namespace {

/// Steps of SQLite's machine between two looks: far below a millisecond.
constexpr int stepsBetweenLooks = 5'000;

int isUnwanted(void *cancellation)
{
    return static_cast<const Cancellation *>(cancellation)->isCancelled() ? 1 : 0;
}

} // namespace

Interruptible::Interruptible(Database &database, const Cancellation &cancellation)
    : m_database(database), m_cancellation(cancellation)
{
    sqlite3_progress_handler(m_database.nativeHandle(), stepsBetweenLooks, &isUnwanted, &m_cancellation);
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_database.nativeHandle(), 0, nullptr, nullptr);
}

tl::unexpected<Error> cancelledError()
{
    return tl::make_unexpected(storageError(SQLITE_INTERRUPT, {}));
}
