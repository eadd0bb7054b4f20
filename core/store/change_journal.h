#pragma once

#include "core/base/json.h"
#include "core/store/hlc.h"
#include "core/store/table_spec.h"
#include "core/store/transaction.h"

/// What one transaction changed in synced tables: collected while it runs, put into the outbox before it commits. All
/// its writes carry one stamp, because an office's changeset is applied as a whole.
///
/// A row of `outbox.changeset` reads {"changes":[{"entity":"village","id":"0190..","op":"insert","fields":{..}}]}: op
/// is insert, update (master data), state (a fact's own state) or remove; integers are decimal strings, BLOBs hex, NULL
/// null; the id of a key of several columns is the array of them.
///
/// A new row gets one field clock with the empty field name, which stands for every field without a clock of its own: a
/// million customers would otherwise carry twenty million clocks that all say the same.
class ChangeJournal
{
public:
    explicit ChangeJournal(Database &database) : m_database(database) {}

    [[nodiscard]] Outcome recordInsert(const TableSpec &spec, const Fields &fields);
    /// `fields` are those that really changed.
    [[nodiscard]] Outcome recordUpdate(const TableSpec &spec, const Fields &key, const Fields &fields);
    [[nodiscard]] Outcome recordRemoval(const TableSpec &spec, const Fields &key);
    /// Puts the outbox row and moves the clock on; nothing when nothing was recorded. What comes after it begins another.
    [[nodiscard]] Outcome flush();

private:
    [[nodiscard]] Outcome start();
    [[nodiscard]] Outcome append(const TableSpec &spec, const Fields &key, const QString &operation,
                                 const Fields &fields);
    [[nodiscard]] Outcome stampField(const TableSpec &spec, const SqlValue &id, const QString &field);

    Database &m_database;
    JsonValue m_changes = JsonValue::array();
    Hlc m_stamp;
    qint64 m_originSeq = 0; ///< 0 until something is recorded
};
