#pragma once

#include "core/domain/tariff.h"
#include "core/services/context.h"
#include "core/store/transaction.h"

/// Begins a run of access-rate charges of one meter, customer and tariff on `start` (domain rules, section 6). Does
/// nothing when the tariff has no access rate. Fails with Invalid "invalid_date" when an earlier series of the meter
/// ended after `start`.
[[nodiscard]] Outcome startAccessSeries(Transaction &transaction, const DeviceId &device, const CustomerId &customer,
                                        const TariffId &tariff, const QDate &start);

/// Ends the running series of the meter on `date`, if there is one: charges due on or before it stay, later ones that
/// exist already (somebody looked ahead of a back-dated change) are cancelled. Fails with Invalid "invalid_date" when
/// the series began after `date`, when money was already taken for a charge due after it, or when none runs and one
/// ended after `date`.
[[nodiscard]] Outcome endAccessSeries(Transaction &transaction, const DeviceId &device, const QDate &date,
                                      const QString &user);

/// The running access rate of `from` goes on at `to`, for the same customer and in the same rhythm: what is due up to
/// `date` stays with `from`, the next charge falls on the day on which it would have fallen. Does nothing without a
/// running series; fails as endAccessSeries().
[[nodiscard]] Outcome continueAccessSeries(Transaction &transaction, const DeviceId &from, const DeviceId &to,
                                           const QDate &date, const QString &user);

/// What an access rate needs: the meter has a customer, a tariff, and is in use. Ends the running series and begins the
/// one that the meter's row asks for now; the one way to follow any change of a meter.
[[nodiscard]] Outcome restartAccessSeries(Transaction &transaction, const DeviceId &device, const QDate &date,
                                          const QString &user);

/// The same when the tariff itself changes on `date`, with all its meters: the series begins on that day, or on the
/// later one on which the meter came to its customer, into use, or onto the tariff (domain rules, section 6).
[[nodiscard]] Outcome followTariff(Transaction &transaction, const Company &company, const DeviceId &device,
                                   const QDate &date, const QString &user);
