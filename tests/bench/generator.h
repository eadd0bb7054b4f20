#pragma once

#include "core/base/clock.h"
#include "core/domain/serial.h"

#include <QString>

#include <vector>

/// A company of any size, made fast: the set-up goes through the services, the mass of rows straight into the tables.
/// Rows are those that the services would have written, search documents, audit and derived totals included, so that
/// `verify` finds nothing wrong with it. Not written: the sync bookkeeping of generated rows (outbox, field clocks),
/// statistics (ANALYZE; the program never makes any), and the runs of imports that statements come in by.
struct CompanySize
{
    /// Registered in the last sixty days of 2024, in 40 villages of 8 mini-grids. Each has one device: of twenty
    /// customers sixteen have a meter, three a solar home system and one an e-bike. Those are sold on a plan of twelve
    /// monthly instalments, so the plans are overdue by what was not paid in time.
    qint64 customers = 0;
    /// Spread evenly from 1 January 2025 to generatedEnd(); each customer in turn, at most eleven each. Every fourth is
    /// cash, the others come through a channel. Every 500th names a serial that nobody has and waits unmatched. The
    /// others are booked: a meter's payment buys energy, a plan's pays the next instalment and buys its days. Each has
    /// its journal entry, its token and its message; the last ones' tokens and messages still wait.
    qint64 payments = 0;
};

/// Makes company.mpm in `folder` (which must not hold one).
void generateCompany(const QString &folder, const CompanySize &size);

/// Just after the last payment of every generated company, so that a clock may start there.
[[nodiscard]] Instant generatedEnd();

// What customer number `index` (from 0) is.

[[nodiscard]] DeviceKind generatedKind(qint64 index);
[[nodiscard]] QString generatedSerial(qint64 index);
/// What each of its payments is, as typed: energy for a meter, one instalment for a plan.
[[nodiscard]] QString generatedAmount(qint64 index);
[[nodiscard]] QString generatedName(qint64 index);
/// A surname that about one in 400 generated customers has.
[[nodiscard]] QString generatedSurname(qint64 index);
[[nodiscard]] QString generatedPhone(qint64 index);

/// What customers are looked for by: a name for each way, and the text.
[[nodiscard]] std::vector<std::pair<QString, QString>> wantedCustomers(qint64 customers);
