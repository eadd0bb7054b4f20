#pragma once

#include "core/services/named_thing.h"
#include "core/services/place_service.h"

/// What the places' screens, forms and imports share about their rows.

[[nodiscard]] Result<ClusterView> readClusterView(Database &database, const QByteArray &id);
[[nodiscard]] Result<MiniGridView> readMiniGridView(Database &database, const QByteArray &id);
[[nodiscard]] Result<VillageView> readVillageView(Database &database, const QByteArray &id);

/// The scope in which the name of a place is unique: its parent.
[[nodiscard]] NamedScope childOf(const char *column, const QByteArray &parent);
/// Fails with Invalid "invalid_position" (lat or lon).
[[nodiscard]] Outcome checkPosition(const std::optional<Position> &position);
/// Fails with Invalid "invalid_outline" (outline).
[[nodiscard]] Outcome checkOutline(const Outline &outline);
/// Latitude and longitude from two columns that follow each other.
[[nodiscard]] std::optional<Position> readPosition(const Row &row, int first);
/// Both columns; NULL without a position.
[[nodiscard]] Fields positionFields(const std::optional<Position> &position);
/// The mini-grid of this name or id; for an empty one the default "No grid", made silently.
[[nodiscard]] Result<QByteArray> miniGridOrDefault(Transaction &transaction, const QString &miniGrid,
                                                   const QString &user);
