#pragma once

#include "core/domain/distribution.h"
#include "core/services/context.h"

/// The double-entry journal, on a cash basis (design, invariant 3). Debit positive, credit negative.
namespace Account {
[[nodiscard]] QString money(const QString &accountKey); ///< "money:cash"; for provider `credit` the credit itself
[[nodiscard]] QString income(AllocationType type);      ///< what a payment's line is booked to
inline const QString energy = QStringLiteral("income:energy");
inline const QString recovery = QStringLiteral("receivable:recovery");
inline const QString credit = QStringLiteral("liability:credit");
inline const QString writeOff = QStringLiteral("expense:write_off");
} // namespace Account

struct JournalLine
{
    QString account;
    Money amount; ///< not zero
};

struct JournalEntry
{
    QDate date;
    QString causeType; ///< "payment", "reversal", "carry", "credit_refund", "write_off"
    QByteArray causeId;
    QString text;
    std::optional<CustomerId> customer;
    std::vector<JournalLine> lines; ///< of one account they are added up; zeros are left out
};

/// Stops the program when the lines do not sum to zero. Writes nothing when no line is left.
[[nodiscard]] Outcome writeJournal(Transaction &transaction, const JournalEntry &entry);
/// `amount` from one account to another: debit, credit.
[[nodiscard]] std::vector<JournalLine> transfer(const QString &debit, const QString &credit, Money amount);
