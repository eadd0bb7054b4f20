#pragma once

#include "core/domain/tariff.h"
#include "core/store/transaction.h"

/// A tariff as the store keeps it: the same columns for everyone who reads or writes one.
[[nodiscard]] Fields tariffFields(const Tariff &tariff);
/// Fails with NotFound "unknown_tariff"; deleted tariffs are read too (old series and payments name them).
[[nodiscard]] Result<Tariff> readTariff(Database &database, const TariffId &id);
/// What it asked for at that moment (core/services/tariff_history.h).
[[nodiscard]] Result<Tariff> readTariffAt(Database &database, const TariffId &id, const Instant &moment);
