#pragma once

#include "core/providers/statement.h"
#include "core/services/context.h"
#include "core/services/day_figures.h"

#include <functional>
#include <map>

/// One payment as the company has it and as the provider's statement says it; one side may be missing.
struct ReconciledPayment
{
    QString reference;
    std::optional<QDate> day; ///< ours where there is one, else the statement's
    std::optional<Money> ours, theirs;
    QString status;                   ///< of ours: "accepted", "reversed", "refused"; "pending" or "failed": it is
                                      ///< known here by its announcement, and is no money here
    int line = 0;                     ///< of the statement; 0 where it has none
    std::optional<PaymentId> id = {}; ///< of ours, announced ones among them
};

/// Of a day, or of one of the lists. An amount that cannot be read counts as nothing.
struct ReconciledSums
{
    qint64 ourCount = 0, theirCount = 0;
    Money ourSum, theirSum;

    ReconciledSums &operator+=(const ReconciledSums &other);
};

/// A channel's statement against the payments that are here (product expectations, section 2): by reference, which with
/// the channel is the identity of a payment. Payments that were only announced, or failed, are not money and stay out.
/// A row that the statement says again is the same payment and counts once.
struct Reconciliation
{
    DateRange range;
    std::map<QDate, ReconciledSums> days; ///< by our payment date where we have the payment
    std::vector<ReconciledPayment> equal, onlyOurs, onlyTheirs, differing;
    std::vector<StatementRow> badRows;
    std::optional<QDate> closedThrough; ///< the last day that is closed (day_close.h); nothing: none is

    /// All days together.
    [[nodiscard]] ReconciledSums total() const;
};
[[nodiscard]] ReconciledSums sumsOf(const std::vector<ReconciledPayment> &payments);

/// `range`: which days are compared; nothing: from the first to the last day of the statement.
/// Fails with Invalid "empty_statement" (field file) when no row of it says a day and no range is given.
[[nodiscard]] Result<Reconciliation> reconcile(const ServiceContext &context, const AccountId &channel,
                                               const std::vector<StatementRow> &statement,
                                               const std::optional<DateRange> &range);

struct StatementToReconcile
{
    AccountId channel;
    QByteArray file;
    StatementMapping mapping; ///< without a zone, dates are in the one of the channel
    std::optional<DateRange> range;
    /// Called while it works, 0 to 1000; false stops.
    std::function<bool(int)> onProgress = {};
};

/// The same for a file, read as the import into this channel reads it. Writes nothing.
/// Fails as parseStatement(), and with NotFound "unknown_channel" (field channel), Invalid "invalid_date" (field from)
/// when the first day lies after the last one, and Cancelled "cancelled".
[[nodiscard]] Result<Reconciliation> reconcileStatement(const ServiceContext &context,
                                                        const StatementToReconcile &statement);
