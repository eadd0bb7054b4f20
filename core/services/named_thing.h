#pragma once

#include "core/store/database.h"

/// A kind of thing that people call by its name: places, tariffs, appliances, accounts. Names are compared trimmed and
/// without letter case. There are no unique indexes on names, since two offices may give the same name while apart.
struct NamedKind
{
    QLatin1String table;  ///< has the columns id, name, deleted
    QString what;         ///< for sentences: "village"
    QString unknown;      ///< reason of a name that does not exist: "unknown_village"
    QString field;
};

/// Narrows the search to one parent or role: `column = value`.
struct NamedScope
{
    QLatin1String column;
    SqlValue value;
};

/// The id of the thing called `nameOrId`. Fails with Invalid "required", NotFound with the kind's own reason, and Refused
/// "ambiguous_name" when several have the name.
[[nodiscard]] Result<QByteArray> findNamed(Database &database, const NamedKind &kind, const QString &nameOrId,
                                           const std::optional<NamedScope> &scope = {});

/// Fails with Invalid "required" or "too_long" (more than 255 characters), and Conflict "name_taken"; field name.
/// `except` is the thing that is being renamed. Call it inside the writing transaction.
[[nodiscard]] Outcome checkNewName(Database &database, const NamedKind &kind, const QString &name,
                                   const std::optional<NamedScope> &scope = {}, const QByteArray &except = {});

namespace namedKinds {
[[nodiscard]] const NamedKind &cluster();
[[nodiscard]] const NamedKind &miniGrid();
[[nodiscard]] const NamedKind &village();
[[nodiscard]] const NamedKind &tariff();
[[nodiscard]] const NamedKind &appliance();
} // namespace namedKinds
