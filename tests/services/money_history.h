#pragma once

#include "tests/support/test_office.h"

#include <iosfwd>

/// One event of a random history; what `which` and `amount` mean depends on the action.
enum class MoneyAction
{
    Pay,
    PayCash,
    Repeat,
    Reverse,
    AnswerToken,
    Replan,
    ArchiveSale,
    ApplyCredit,
    Grant,
    ChangeTariff,
    Reassign,
    LookAtBalance,
    Match,
    ReturnByHand,
    Merge,
    Correct,
    ReplaceDevice,
    LoseDevice,
    TakeDeviceBack,
};

struct MoneyEvent
{
    MoneyAction action = MoneyAction::Pay;
    int days = 0; ///< that pass before it
    int which = 0;
    qint64 amount = 1;
};

/// For the report of a counterexample.
std::ostream &operator<<(std::ostream &out, const MoneyEvent &event);

/// Plays events on two customers who own everything the rules know, and keeps the rows that a channel delivered.
class MoneyHistory
{
public:
    explicit MoneyHistory(quint64 seed);

    /// Empty, or which of the rules for one payment (section 21.3 and 21.4) the event broke.
    [[nodiscard]] QString play(const MoneyEvent &event);
    /// Delivers every row again, in the order given by `seed`.
    void deliverAllAgain(quint64 seed);
    [[nodiscard]] const std::vector<ProviderPayment> &rows() const { return m_rows; }
    /// One of the payments that `condition` of SQL names; empty when there is none.
    [[nodiscard]] std::optional<PaymentId> paymentAt(int which, const QString &condition);
    /// A device that exists.
    [[nodiscard]] QString serialAt(int which) const;

    TestOffice office;

private:
    [[nodiscard]] QString played(Result<PaymentView> payment);
    [[nodiscard]] QString pay(const MoneyEvent &event, bool isCash);
    void reverse(const PaymentId &id);
    void answerToken(int which);
    void changeTariff(int which);
    void merge(int which);
    /// One of the three that happen to devices; a new device takes the place of a replaced one.
    [[nodiscard]] QString deviceEvent(MoneyAction action, int which);

    QStringList m_serials{QStringLiteral("MTR-1"),     QStringLiteral("MTR-2"),     QStringLiteral("SHS-00001"),
                          QStringLiteral("SHS-00002"), QStringLiteral("BIKE-0001"), QStringLiteral("NOBODY")};
    std::vector<CustomerId> m_customers;
    std::vector<ProviderPayment> m_rows;
    QDate m_today{2026, 1, 20};
    int m_lastReference = 0;
    int m_lastReplacement = 0;
};

/// Section 21.3: step 4 begins only when steps 1 to 3 are empty, and no later due date is paid before an earlier one.
/// Looks at the newest payment, right after it was booked. Empty when all is well.
[[nodiscard]] QString brokenOrder(TestOffice &office, const PaymentId &payment);
/// Section 21.4: a payment on a plan's own device leaves no day waiting.
[[nodiscard]] QString waitingDays(TestOffice &office, const PaymentId &payment);
/// Section 21.7: as many charges as due dates have passed, after somebody looked on `date`: at all customers, or at
/// one.
[[nodiscard]] QString missingCharges(TestOffice &office, const QDate &date, std::optional<CustomerId> customer = {});
