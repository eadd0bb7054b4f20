#include "core/services/access_charges.h"
#include "core/services/booking.h"
#include "core/services/customer_money.h"
#include "core/services/day_close.h"
#include "core/services/plan_rows.h"
#include "core/services/tariff_history.h"
#include "core/services/write_off.h"

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refuseSerial(const QString &reason, const QString &sentence)
{
    return refused(reason, sentence, u"serial"_s);
}

Result<DeviceFacts> payableDevice(Database &database, const QString &serial)
{
    MPM_TRY(const auto device, findDeviceFacts(database, serial));
    if (!device.has_value())
        return refuseSerial(u"unknown_serial"_s, u"No device has the serial \"%1\"."_s.arg(serial));
    if (!device->customer.has_value() || device->isRetired)
        return refuseSerial(u"unassigned_device"_s, u"The device %1 belongs to no customer."_s.arg(device->serial));
    if (device->kind == DeviceKind::Meter && !device->tariff.has_value())
        return refuseSerial(u"no_tariff"_s, u"The meter %1 has no tariff."_s.arg(device->serial));
    return *device;
}

/// Credit is spent by its own customer and only as far as it goes (domain rules, section 15).
Outcome checkCredit(Database &database, const BookingRequest &request, const CustomerId &customer)
{
    if (request.accountKey != u"credit")
        return {};
    MPM_TRY(const auto credit, creditOf(database, customer));
    if (request.amount > credit)
        return refused(u"invalid_amount"_s, u"The customer has less credit than this."_s, u"amount"_s);
    return {};
}

Result<std::vector<RecoveryDebt>> readRecoveries(Database &database, const CustomerId &customer)
{
    return database.readAll(
        u"SELECT id, amount - paid FROM recovery_charge WHERE customer_id = ? AND paid < amount AND written_off = 0 "
        "ORDER BY created_ms, rowid"_s,
        {toSql(customer)}, [](const Row &row) {
            return RecoveryDebt{row.id<RecoveryId>(0), row.money(1)};
        });
}

Result<std::vector<AccessDebt>> readAccessDebts(Database &database, const CustomerId &customer, const QDate &date)
{
    return database.readAll(
        u"SELECT id, device_id, due_date, amount - paid FROM access_charge WHERE customer_id = ? AND due_date <= ? "
        "AND paid < amount AND written_off = 0 ORDER BY due_date, rowid"_s,
        {toSql(customer), toSql(date)}, [](const Row &row) {
            return AccessDebt{row.id<AccessChargeId>(0), row.id<DeviceId>(1), row.date(2), row.money(3)};
        });
}

Result<decltype(PaidDevice::state)> stateOfDevice(Database &database, BookingPlan &plan)
{
    using State = decltype(PaidDevice::state);
    const auto &device = *plan.device;
    if (device.kind == DeviceKind::Meter) {
        MPM_TRY(const auto tariff, tariffAt(database, device.id, *device.tariff, plan.request.paidAt));
        plan.pricePerKwh = tariff.totalPricePerKwh();
        plan.tariffName = tariff.name;
        return State(MeterState{plan.pricePerKwh, device.resolutionWh, device.vendCarry, tariff.minimumPurchase});
    }
    MPM_TRY(const auto sale, readOpenSale(database, device.id, plan.customer.id));
    if (!sale.has_value())
        return State(NothingToBuy());
    return sale->isService ? State(sale->service) : State(sale->id);
}

Result<DebtPicture> readPicture(Transaction &transaction, BookingPlan &plan)
{
    auto &database = transaction.database();
    const auto customer = plan.customer.id;
    MPM_CHECK(createAccessCharges(transaction, customer, plan.date));
    DebtPicture picture;
    MPM_TRY(picture.recoveries, readRecoveries(database, customer));
    MPM_TRY(picture.accessCharges, readAccessDebts(database, customer, plan.date));
    MPM_TRY(picture.plans, readOpenPlans(database, customer));
    picture.paidDevice.id = plan.device->id;
    MPM_TRY(picture.paidDevice.state, stateOfDevice(database, plan));
    return picture;
}

Result<BookingPlan> planForDevice(Transaction &transaction, const Company &company, const BookingRequest &request)
{
    auto &database = transaction.database();
    BookingPlan plan;
    plan.request = request;
    plan.date = company.dateOf(request.paidAt);
    MPM_TRY(plan.bookedOn, bookingDay(database, company, plan.date));
    MPM_TRY(plan.device, payableDevice(database, request.serial));
    MPM_TRY(plan.customer, readCustomerFacts(database, *plan.device->customer));
    MPM_CHECK(checkCredit(database, request, plan.customer.id));
    MPM_TRY(const auto picture, readPicture(transaction, plan));
    MPM_TRY(plan.distribution, distribute(request.amount, plan.date, picture, request.origin, company.deviceDebts));
    return plan;
}

struct SaleHead
{
    CustomerId customer;
    std::optional<DeviceId> device;
    QString kind, state;
};

Result<SaleHead> readSaleHead(Database &database, const SaleId &sale, bool isRecovery)
{
    MPM_TRY(
        auto head,
        database.readFirst(
            u"SELECT customer_id, device_id, kind, state FROM sale WHERE id = ?"_s, {toSql(sale)}, [](const Row &row) {
                return SaleHead{row.id<CustomerId>(0), row.optionalId<DeviceId>(1), row.text(2), row.text(3)};
            }));
    if (!head.has_value())
        return notFound(u"not_found"_s, u"sale"_s, sale.toText(), u"sale"_s);
    if (head->state != u"open" && !(isRecovery && head->state == u"archived"))
        return refused(u"nothing_to_pay"_s, u"This sale is %1; nothing can be paid on it."_s.arg(head->state),
                       u"sale"_s);
    return *std::move(head);
}

/// Cash for one sale (domain rules, section 14): other debts are untouched.
Result<BookingPlan> planForSale(Transaction &transaction, const Company &company, const BookingRequest &request)
{
    auto &database = transaction.database();
    BookingPlan plan;
    plan.request = request;
    plan.date = company.dateOf(request.paidAt);
    MPM_TRY(plan.bookedOn, bookingDay(database, company, plan.date));
    MPM_TRY(const auto sale, readSaleHead(database, *request.onlySale, request.isRecovery));
    if (sale.state == u"archived") {
        MPM_CHECK(planRecovery(database, plan));
        return plan;
    }
    if (sale.device) {
        MPM_TRY(plan.device, readDeviceFacts(database, *sale.device));
    }
    MPM_TRY(plan.customer, readCustomerFacts(database, sale.customer));
    MPM_CHECK(checkCredit(database, request, plan.customer.id));
    if (sale.kind == u"service" && sale.device) {
        MPM_TRY(const auto service, readService(database, *request.onlySale));
        MPM_TRY(plan.distribution, distributeToService(request.amount, service, *sale.device));
        return plan;
    }
    MPM_TRY(const auto state, readPlan(database, *request.onlySale));
    MPM_TRY(plan.distribution, distributeToSale(request.amount, state));
    return plan;
}

} // namespace

Result<BookingPlan> planBooking(Transaction &transaction, const Company &company, const BookingRequest &request)
{
    if (!request.amount.isPositive() || request.amount > Money(Money::maximum))
        return refused(u"invalid_amount"_s, u"The amount must be above zero and not too large."_s, u"amount"_s);
    return request.onlySale ? planForSale(transaction, company, request) : planForDevice(transaction, company, request);
}
