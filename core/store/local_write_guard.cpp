#include "core/store/local_write_guard.h"

#include "core/store/table_spec.h"

#include <sqlite3.h>

void LocalWriteGuard::watch(sqlite3 *handle)
{
    sqlite3_set_authorizer(handle, &LocalWriteGuard::authorise, this);
}

int LocalWriteGuard::authorise(void *guard, int action, const char *table, const char *column, const char *,
                               const char *)
{
    if (!static_cast<LocalWriteGuard *>(guard)->m_isLocalOnly)
        return SQLITE_OK;
    if (action != SQLITE_INSERT && action != SQLITE_DELETE && action != SQLITE_UPDATE)
        return SQLITE_OK;
    const TableSpec *spec = findTableSpec(QLatin1String(table));
    if (!spec || !spec->isSynced()) // the search index's own tables are not named
        return SQLITE_OK;
    return action == SQLITE_UPDATE && spec->isDerived(QLatin1String(column)) ? SQLITE_OK : SQLITE_DENY;
}
