#pragma once

#include "core/domain/tariff.h"
#include "core/services/context.h"
#include "core/store/transaction.h"

/// The price at the moment of a payment (domain rules, section 5), however late the payment comes in or is matched.

/// When a change takes effect that a person makes for `date`: now when that is today, for what was paid this morning
/// was paid at the old price; else with the beginning of that day.
[[nodiscard]] Instant effectiveFrom(const Company &company, const Clock &clock, const QDate &date);

/// Keeps what the tariff asked for before and asks for from `from` on. The same terms again hold from an earlier moment
/// than they did; otherwise nothing happens.
[[nodiscard]] Outcome keepTariffTerms(Transaction &transaction, const TariffId &tariff, const Tariff &before,
                                      const Tariff &after, const Instant &from);
/// Gives the meter another tariff. A meter's first tariff holds for earlier payments too: they wait for it.
[[nodiscard]] Outcome changeMeterTariff(Transaction &transaction, const DeviceId &meter, const TariffId &next,
                                        const Instant &from);

/// The beginning of all history: what holds from then holds for every payment.
inline constexpr Instant fromTheBeginning{0};

/// What the meter, whose tariff is `present`, asked for at that moment. Fails as readTariff().
[[nodiscard]] Result<Tariff> tariffAt(Database &database, const DeviceId &meter, const TariffId &present,
                                      const Instant &moment);
