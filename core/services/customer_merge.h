#pragma once

#include "core/services/balance_service.h"
#include "core/services/customer_service.h"

/// Two records of one person become one (product expectations, section 2: "merge with a preview of both sides and of
/// everything that moves; the old number keeps finding them"). One record is kept, the other goes into it.
///
/// The rule. What is still alive changes its customer, each row by a recorded change (customer_merge, and one
/// customer_merge_row for every row that moved):
///   - devices, with the running access rate and the carry on the meter: nobody hands anything over, so no period
///     starts anew and no carry is paid out;
///   - sales, open and closed, access series with their charges, recovery charges: what is open is owed by the kept
///     customer from now on, and what a reversal opens again later is owed by him too;
///   - credit, by two new credit entries whose sum is zero. Both stand in the one account liability:credit, so the
///     journal has no line of it;
///   - further addresses and onboarding answers; the primary address becomes a further one where it differs; details
///     that the kept customer lacks are taken over.
/// What has happened stays as it was written: payments, allocations, the journal, tokens, messages and notes keep the
/// customer they were made for and are read through the family (customer_family.h).
/// The customer who goes is archived with `merged_into`. Its number and phone lead to the kept one as long as that one
/// is active; no other customer can be given the phone.
///
/// Refused: same_customer; already_merged; archived_customer; different_offices (their clusters are processed by two
/// offices, and money has one writer: sync design, section 7). Open debt, open sales and two different phones are no
/// reason to refuse.
class CustomerMergeService
{
public:
    explicit CustomerMergeService(ServiceContext context) : m_context(std::move(context)) {}

    /// One record as it stands today.
    struct Side
    {
        CustomerView customer;
        Money openDebt; ///< due or not
        Money credit;
        QStringList devices, openSales;
        qint64 payments = 0;
    };
    /// What leaves the customer who goes.
    struct Moves
    {
        QStringList devices, openSales;
        qint64 closedSales = 0;
        Money openInstalments, openAccess, openRecovery, credit;
        qint64 addresses = 0; ///< the primary one included, where it becomes a further one
        qint64 answers = 0;
        QStringList details; ///< fields the kept customer lacks and gets, by their names in Error.field
        // Stays under the old number and is shown with the kept customer:
        qint64 payments = 0, notes = 0, documents = 0;
    };
    struct Preview
    {
        Side gone, kept;
        Moves moves;
    };
    /// Fails with everything that merge() would refuse; writes nothing.
    [[nodiscard]] Result<Preview> preview(const CustomerId &gone, const CustomerId &kept);
    /// Answers the kept customer. `reason` may be empty.
    [[nodiscard]] Result<CustomerView> merge(const CustomerId &gone, const CustomerId &kept, const QString &reason);

private:
    ServiceContext m_context;
};
