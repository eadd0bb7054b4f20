#include "core/store/change_journal.h"

namespace {

JsonValue toJson(const SqlValue &value)
{
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::QByteArray:
        return QString::fromLatin1(value.toByteArray().toHex());
    case QMetaType::QString:
        return value.toString();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    default:
        qFatal("a value of type %s cannot be journaled", value.typeName());
    }
}

JsonValue keyToJson(const Fields &key)
{
    if (key.size() == 1)
        return toJson(key.front().second);
    JsonValue parts = JsonValue::array();
    for (const Field &part : key)
        parts.append(toJson(part.second));
    return parts;
}

} // namespace

Outcome ChangeJournal::start()
{
    if (m_originSeq != 0)
        return {};
    struct State
    {
        qint64 originSeq;
        Hlc last;
    };
    MPM_TRY(const auto state,
            m_database.readFirst(QStringLiteral("SELECT next_origin_seq, last_hlc FROM sync_state WHERE id = 1"), {},
                                 [](const Row &row) {
                                     return State{row.integer(0), Hlc::fromBytes(row.bytes(1))};
                                 }));
    if (!state)
        return failure(ErrorCode::Storage, QStringLiteral("database_damaged"),
                       QStringLiteral("The company's file has lost its sync state. Restore the last backup."));
    m_originSeq = state->originSeq;
    m_stamp = state->last.nextLocal(m_database.clock().now());
    return {};
}

Outcome ChangeJournal::append(const TableSpec &spec, const Fields &key, const QString &operation, const Fields &fields)
{
    MPM_CHECK(start());
    JsonValue values = JsonValue::object();
    for (const auto &[column, value] : fields) {
        if (!spec.isDerived(column))
            values.insert(column, toJson(value));
    }
    m_changes.append(JsonValue::object({{QStringLiteral("entity"), QString(spec.name)},
                                        {QStringLiteral("id"), keyToJson(key)},
                                        {QStringLiteral("op"), operation},
                                        {QStringLiteral("fields"), std::move(values)}}));
    return {};
}

Outcome ChangeJournal::stampField(const TableSpec &spec, const SqlValue &id, const QString &field)
{
    return m_database.run(QStringLiteral("INSERT INTO field_clock (entity, id, field, hlc) VALUES (?, ?, ?, ?) "
                                         "ON CONFLICT (entity, id, field) DO UPDATE SET hlc = excluded.hlc"),
                          {QString(spec.name), id, field, m_stamp.toBytes()});
}

Outcome ChangeJournal::recordInsert(const TableSpec &spec, const Fields &fields)
{
    Fields key;
    Fields rest;
    for (const Field &field : fields)
        (spec.isKey(field.first) ? key : rest).push_back(field);
    if (key.size() != spec.key.size())
        qFatal("a new row of %s does not name its key", spec.name.data());
    MPM_CHECK(append(spec, key, QStringLiteral("insert"), rest));
    if (spec.tableClass != TableClass::Master)
        return {};
    return stampField(spec, key.front().second, {});
}

Outcome ChangeJournal::recordUpdate(const TableSpec &spec, const Fields &key, const Fields &fields)
{
    const bool isJournaled =
        std::any_of(fields.begin(), fields.end(), [&](const Field &field) { return !spec.isDerived(field.first); });
    if (!isJournaled)
        return {};
    const bool isMaster = spec.tableClass == TableClass::Master;
    MPM_CHECK(append(spec, key, isMaster ? QStringLiteral("update") : QStringLiteral("state"), fields));
    for (const Field &field : fields) {
        if (isMaster && !spec.isDerived(field.first))
            MPM_CHECK(stampField(spec, key.front().second, field.first));
    }
    return {};
}

Outcome ChangeJournal::recordRemoval(const TableSpec &spec, const Fields &key)
{
    return append(spec, key, QStringLiteral("remove"), {});
}

Outcome ChangeJournal::flush()
{
    if (m_originSeq == 0)
        return {};
    const JsonValue changeset = JsonValue::object({{QStringLiteral("changes"), std::exchange(m_changes, JsonValue::array())}});
    const qint64 originSeq = std::exchange(m_originSeq, 0);
    MPM_CHECK(m_database.run(QStringLiteral("INSERT INTO outbox (origin_seq, hlc, changeset) VALUES (?, ?, ?)"),
                             {originSeq, m_stamp.toBytes(), QString::fromUtf8(changeset.toJson())}));
    return m_database.run(QStringLiteral("UPDATE sync_state SET next_origin_seq = ?, last_hlc = ? WHERE id = 1"),
                          {originSeq + 1, m_stamp.toBytes()});
}
