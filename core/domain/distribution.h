#pragma once

#include "core/base/ids.h"
#include "core/domain/schedule.h"

#include <optional>
#include <variant>
#include <vector>

/// How one accepted payment is spent (domain rules, sections 7 to 10 and 13). Pure: the services read a `DebtPicture`
/// from the store inside the booking transaction and write what comes back.

enum class AllocationType { Recovery, ApplianceInstalment, AccessRate, DeviceInstalment, Energy, Service, Credit };
[[nodiscard]] QString toWord(AllocationType type);  ///< the words of cli.md: "appliance_instalment", ...

struct RecoveryDebt
{
    RecoveryId id;
    Money open;  ///< in the order they were made, oldest first
};

struct AccessDebt
{
    AccessChargeId id;
    DeviceId device;
    QDate due;
    Money open;
};

enum class SaleMinimum { Any, NextInstalment };

/// An open sale with a plan, with or without a device.
struct PlanState
{
    SaleId sale;
    std::optional<DeviceId> device;  ///< empty: an appliance without a device (step 2)
    qint64 creationOrder = 0;        ///< order among the customer's sales (ties of due dates)
    Schedule schedule;
    qint64 daysIssued = 0;       ///< days of the entitlement already requested; initial and granted days not counted
    int initialDays = 0;         ///< granted when the down payment is complete (section 23.2)
    bool initialDaysIssued = false;
    bool unlockIssued = false;   ///< an unlock token exists that was not cancelled
    SaleMinimum minimum = SaleMinimum::Any;

    friend bool operator==(const PlanState &, const PlanState &) = default;
};

struct ServiceState
{
    SaleId sale;
    Money pricePerDay;
    Money minimumPayment;  ///< zero = none
    Money carry;           ///< below zero after the reversal of delivered days: they are earned back first
};

struct MeterState
{
    Money pricePerKwh;  ///< total price
    qint64 resolutionWh = 1;
    Money carry;
    Money minimumPurchase;
};

/// Nothing can be bought for the device itself: no plan, or the plan is finished.
struct NothingToBuy
{};

/// Device X. For a plan its state is the entry of `plans` with this device.
struct PaidDevice
{
    DeviceId id;
    std::variant<MeterState, SaleId, ServiceState, NothingToBuy> state;
};

/// Who is paying: decides what happens to money that X cannot take.
enum class PaymentOrigin {
    Channel,  ///< the company already holds the money: surplus becomes credit
    Staff,    ///< typed in at the desk (cash, credit): surplus is refused beforehand
};

enum class DeviceDebtScope { AllDevices, ThisMeterOnly };  ///< company setting, section 23.1

/// Everything that customer C owes or may pay, read for one payment date.
struct DebtPicture
{
    std::vector<RecoveryDebt> recoveries;
    std::vector<AccessDebt> accessCharges;  ///< only those due on or before the payment date
    std::vector<PlanState> plans;           ///< all open sales of C with a plan
    PaidDevice paidDevice;
};

struct AllocationLine
{
    AllocationType type = AllocationType::Energy;
    Money amount;  ///< > 0
    std::optional<RecoveryId> recovery;
    std::optional<AccessChargeId> accessCharge;
    std::optional<SaleId> sale;
    std::optional<int> instalment;
    std::optional<DeviceId> device;
    std::optional<QDate> due;

    friend bool operator==(const AllocationLine &, const AllocationLine &) = default;
};

enum class TokenKind { Energy, Days, Unlock, Command };
[[nodiscard]] QString toWord(TokenKind kind);

/// A token that this payment causes; what a token row is made from.
struct TokenDemand
{
    DeviceId device;
    TokenKind kind = TokenKind::Energy;
    qint64 wattHours = 0;       ///< Energy
    qint64 days = 0;            ///< Days: all days to send, initial days included
    int initialDays = 0;        ///< the part of `days` that does not count as issued days of the plan
    Money cost;                 ///< Energy and Service: the money the token uses up
    std::optional<SaleId> sale;

    friend bool operator==(const TokenDemand &, const TokenDemand &) = default;
};

/// Why a payment made no token for X, for the message and the payment page. None: there is one, or there is no X (cash for
/// the sale of an appliance without a device).
/// DownPaymentOnly: the down payment is complete, and the days come with the instalments.
enum class NoTokenReason {
    None,
    DebtsTookAll,
    BelowOneStep,
    BelowOneDay,
    DownPaymentOpen,
    DownPaymentOnly,
    AlreadyUnlocked,
    DaysAhead,
    NothingToBuy
};
[[nodiscard]] QString toWord(NoTokenReason reason);

struct Distribution
{
    std::vector<AllocationLine> lines;  ///< in the order of spending; their amounts add up to the payment
    std::vector<TokenDemand> tokens;    ///< X's token first
    std::optional<Money> meterCarry;    ///< X's new carry when X is a meter that was bought for
    std::optional<Money> serviceCarry;  ///< X's new carry when X is a service that was bought for
    NoTokenReason noToken = NoTokenReason::None;

    friend bool operator==(const Distribution &, const Distribution &) = default;
};

/// Spends `amount` on `paymentDate` by section 8.
/// Fails with Refused: invalid_amount (also: more energy than 64 bits count), nothing_to_pay, below_minimum,
/// exceeds_outstanding (staff only). A debt outside `scope` is not touched and does not count as something to pay.
/// With ThisMeterOnly step 3 takes only the access charges of X itself.
[[nodiscard]] Result<Distribution> distribute(Money amount, const QDate &paymentDate, const DebtPicture &debts,
                                              PaymentOrigin origin, DeviceDebtScope scope = DeviceDebtScope::AllDevices);

/// Cash for one sale (section 14): that sale only, oldest instalment first, no minimum.
/// Fails with Refused: invalid_amount, exceeds_outstanding.
[[nodiscard]] Result<Distribution> distributeToSale(Money amount, const PlanState &plan);
/// The same for energy as a service, where there is no upper limit.
[[nodiscard]] Result<Distribution> distributeToService(Money amount, const ServiceState &service, DeviceId device);

/// The token that a plan gives in its present state for its device, if any: days or unlock (section 10). Without a down
/// payment the initial days are there from the sale on.
[[nodiscard]] std::optional<TokenDemand> planToken(const PlanState &plan);
/// Why planToken() gives none; ask only then.
[[nodiscard]] NoTokenReason whyNoPlanToken(const PlanState &plan);
