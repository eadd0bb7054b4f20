#include "core/services/open_item_service.h"

#include "core/services/audit.h"
#include "core/services/cursor.h"

using namespace Qt::StringLiterals;

namespace {

QString columns()
{
    return u"id, kind, subject_type, subject_id, detail, created_ms, resolved_ms, resolved_by, note"_s;
}

OpenItemView readView(const Row &row, int first)
{
    return {row.id<OpenItemId>(first),      row.text(first + 1), row.text(first + 2),
            row.bytes(first + 3),           row.text(first + 4), row.instant(first + 5),
            row.optionalInstant(first + 6), row.text(first + 7), row.text(first + 8)};
}

} // namespace

Result<Page<OpenItemView>> OpenItemService::list(bool withResolved, const PageRequest &page)
{
    TimeList list{columns(), u"open_item"_s, {}, {}, {}, u"created_ms"_s, u"id"_s, true};
    if (!withResolved)
        list.conditions.append(u"resolved_ms IS NULL"_s);
    return readTimeList<OpenItemView>(m_context.database, list, page, [](const Row &row) { return readView(row, 2); });
}

Result<OpenItemView> OpenItemService::resolve(const OpenItemId &id, const QString &note)
{
    if (note.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say what was found or done."_s, u"note"_s);
    auto &database = m_context.database;
    MPM_TRY(const auto before, read(id));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto changed, transaction.updateState("open_item"_L1, id.toBytes(), {{"resolved_ms"_L1, sqlNull()}},
                                                        {{"resolved_ms"_L1, toSql(database.clock().now())},
                                                         {"resolved_by"_L1, toSql(m_context.user)},
                                                         {"note"_L1, toSql(note.trimmed())}}));
    if (changed == 0)
        return refused(u"not_allowed"_s, u"%1 settled this already."_s.arg(before.resolvedBy));
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"open_item.resolved"_s, u"open_item"_s, id.toBytes(),
                                       before.detail, note.trimmed()}));
    MPM_CHECK(transaction.commit());
    return read(id);
}

Result<OpenItemView> OpenItemService::read(const OpenItemId &id)
{
    MPM_TRY(auto view, m_context.database.readFirst(u"SELECT %1 FROM open_item WHERE id = ?"_s.arg(columns()),
                                                    {toSql(id)}, [](const Row &row) { return readView(row, 0); }));
    if (!view)
        return notFound(u"not_found"_s, u"open item"_s, id.toText());
    return *std::move(view);
}
