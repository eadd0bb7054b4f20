#pragma once

#include "core/domain/plan_change.h"
#include "core/domain/schedule.h"
#include "core/services/appliance_service.h"
#include "core/services/context.h"

struct PlanTerms
{
    Money cost;
    Money down;
    InstalmentScheme scheme;
    Period period = Period::Monthly;
    std::optional<QDate> firstDue;
    SaleMinimum minimum = SaleMinimum::Any;
    int initialDays = 0; ///< 0..366
};
struct ServiceTerms
{
    Money pricePerDay;
    Money minimumPayment;
};

struct SaleInput
{
    CustomerId customer;
    QString appliance;         ///< name or id
    QString serial;            ///< for SHS and e-bikes
    std::optional<QDate> date; ///< default today
    std::variant<PlanTerms, ServiceTerms> terms;
};

enum class SaleState
{
    Open,
    Complete,
    Archived
};
[[nodiscard]] QString toWord(SaleState state);

struct SaleView
{
    SaleId id;
    QString number;
    CustomerId customerId;
    QString customerName, appliance, serial;
    bool isService = false;
    SaleState state = SaleState::Open;
    QDate date;
    Schedule schedule; ///< empty for a service
    qint64 daysIssued = 0;
    qint64 daysPending = 0; ///< earned, but without a token yet
    int initialDays = 0;
    bool unlockIssued = false;
    SaleMinimum minimum = SaleMinimum::Any;
    Money pricePerDay, minimumPayment, serviceCarry;
};

struct InstalmentEdit
{
    int number = 0;
    Money cost; ///< 0 removes it
};
/// What changes: total and count of the rest, or one instalment on which nothing is paid.
struct ReplanInput
{
    std::optional<Money> total = {};
    std::optional<NewCount> newCount = {};
    std::optional<InstalmentEdit> instalment = {};
    QString reason = {}; ///< why, as a person says it; may be empty
};
struct Replan
{
    Schedule before, after;
};

/// One change of a plan, as it was kept.
struct PlanChangeView
{
    struct Side
    {
        Money total;
        int instalments = 0; ///< without the down payment
    };
    Instant at;
    QString by, kind, reason; ///< kind: "replan", "edit_instalment"
    Side before, after;
};

/// Domain rules, sections 11 to 13 and 17. Fails with the codes of makeSchedule(), replan(), and: unknown_customer,
/// unknown_appliance, unknown_serial, open_sale, serial_required (required, field serial), wrong_device_kind,
/// not_allowed.
class SaleService
{
public:
    explicit SaleService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<SaleView> sell(const SaleInput &input);
    [[nodiscard]] Result<SaleView> read(const SaleId &id);
    /// By id or sale number.
    [[nodiscard]] Result<SaleView> find(const QString &key);
    [[nodiscard]] Result<std::vector<SaleView>> ofCustomer(const CustomerId &customer);
    [[nodiscard]] Result<Page<SaleView>> list(std::optional<SaleState> state, const PageRequest &page);
    [[nodiscard]] Result<Replan> previewReplan(const SaleId &id, const ReplanInput &input);
    [[nodiscard]] Result<SaleView> applyReplan(const SaleId &id, const ReplanInput &input);
    [[nodiscard]] Result<SaleView> editInstalment(const SaleId &id, int number, Money cost);
    /// Latest first.
    [[nodiscard]] Result<std::vector<PlanChangeView>> planChanges(const SaleId &id);
    [[nodiscard]] Result<SaleView> archive(const SaleId &id, const QString &reason);

private:
    ServiceContext m_context;
};

/// The part of sell() that registration shares: inside somebody else's transaction.
[[nodiscard]] Result<SaleId> insertSale(Transaction &transaction, const Company &company, const SaleInput &input,
                                        const QString &user);
struct ArchiveOrder
{
    QString reason, user;
    QDate date;               ///< when the device left the customer; invalid: today
    bool isWrittenOff = true; ///< what is left to pay is a write-off; false: the sale was never meant (a wrong import)
};
/// The part of archive() that archiving a customer shares: inside somebody else's transaction.
[[nodiscard]] Outcome archiveSaleWithin(Transaction &transaction, const Company &company, const SaleId &id,
                                        const ArchiveOrder &order);
