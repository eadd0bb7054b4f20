#include "core/services/grant_service.h"

#include "core/domain/wide_integer.h"
#include "core/services/audit.h"
#include "core/services/device_facts.h"
#include "core/services/plan_rows.h"
#include "core/services/tariff_rows.h"
#include "core/services/token_rows.h"
#include "core/services/token_views.h"

using namespace Qt::StringLiterals;

namespace {

/// Ten years: more is a typing error.
constexpr qint64 maximumDays = 3660;
constexpr qint64 wattHoursPerKwh = 1000;

struct GrantInput
{
    DeviceFacts device;
    TokenDemand demand;
    Money value;
    QString reason;
};

Result<DeviceFacts> grantedDevice(Database &database, const QString &serial, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return invalid(u"required"_s, u"Say why it is granted."_s, u"reason"_s);
    return requireDeviceFacts(database, serial);
}

Outcome requireCustomer(const DeviceFacts &device)
{
    if (!device.customer)
        return refused(u"unassigned_device"_s, u"The device %1 belongs to no customer."_s.arg(device.serial),
                       u"serial"_s);
    return {};
}

/// What the energy would cost at the present price, for the record.
Result<Money> energyValue(Money pricePerKwh, qint64 wattHours)
{
    const WideInteger product = static_cast<WideInteger>(pricePerKwh.minorUnits()) * wattHours;
    if (product / wattHoursPerKwh >= Money::maximum)
        return refused(u"invalid_amount"_s, u"This is more energy than can be granted."_s, u"wh"_s);
    return Money(mulDivCeil(wattHours, pricePerKwh.minorUnits(), wattHoursPerKwh));
}

/// Days of a plan are worth their part of the earliest unpaid instalment.
Money planValue(const Schedule &schedule, qint64 days)
{
    for (const auto &instalment : schedule.instalments) {
        if (instalment.number == 0 || instalment.isPaid() || instalment.days < 1)
            continue;
        const WideInteger product = static_cast<WideInteger>(instalment.cost.minorUnits()) * days / instalment.days;
        if (product >= Money::maximum)
            return Money(Money::maximum);
        return Money(mulDivRound(instalment.cost.minorUnits(), days, instalment.days));
    }
    return Money();
}

Result<Money> daysValue(Database &database, const OpenSale &sale, qint64 days)
{
    if (!sale.isService) {
        MPM_TRY(const auto plan, readPlan(database, sale.id));
        return planValue(plan.schedule, days);
    }
    const WideInteger product = static_cast<WideInteger>(sale.service.pricePerDay.minorUnits()) * days;
    return Money(product > Money::maximum ? Money::maximum : static_cast<qint64>(product));
}

Result<GrantView> writeGrant(ServiceContext &context, const GrantInput &input)
{
    auto &database = context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    const auto id = GrantId::make(database.clock(), database.random());
    const auto now = database.clock().now();
    MPM_CHECK(transaction.insert("free_grant"_L1, {{"id"_L1, toSql(id)},
                                                   {"device_id"_L1, toSql(input.device.id)},
                                                   {"customer_id"_L1, toSql(input.device.customer)},
                                                   {"days"_L1, toSql(input.demand.days)},
                                                   {"watt_hours"_L1, toSql(input.demand.wattHours)},
                                                   {"value"_L1, toSql(input.value)},
                                                   {"reason"_L1, toSql(input.reason.trimmed())},
                                                   {"by_user"_L1, toSql(context.user)},
                                                   {"at_ms"_L1, toSql(now)}}));
    MPM_TRY(const auto token,
            insertToken(transaction, {u"grant"_s, id.toBytes(), input.device.customer, now}, input.demand));
    Q_UNUSED(token);
    MPM_CHECK(writeAudit(transaction, {context.user, u"token.granted"_s, u"free_grant"_s, id.toBytes(), QString(),
                                       input.reason.trimmed()}));
    GrantView view{id, input.value, {}};
    MPM_TRY(view.tokens, readTokenViews(database, u"grant"_s, id.toBytes()));
    MPM_CHECK(transaction.commit());
    return view;
}

} // namespace

Result<GrantView> GrantService::grantDays(const QString &serial, qint64 days, const QString &reason)
{
    auto &database = m_context.database;
    MPM_TRY(const auto device, grantedDevice(database, serial, reason));
    if (device.kind == DeviceKind::Meter)
        return refused(u"wrong_unit"_s, u"A meter is granted energy, not days."_s, u"days"_s);
    if (days < 1 || days > maximumDays)
        return refused(u"invalid_amount"_s, u"Grant 1 to %1 days."_s.arg(maximumDays), u"days"_s);
    MPM_CHECK(requireCustomer(device));
    MPM_TRY(const auto sale, readOpenSale(database, device.id, *device.customer));
    if (!sale)
        return refused(u"no_plan"_s, u"The device %1 has no open plan."_s.arg(device.serial), u"serial"_s);
    TokenDemand demand;
    demand.device = device.id;
    demand.kind = TokenKind::Days;
    demand.days = days;
    demand.sale = sale->id;
    MPM_TRY(const auto value, daysValue(database, *sale, days));
    return writeGrant(m_context, {device, demand, value, reason});
}

Result<GrantView> GrantService::grantEnergy(const QString &serial, qint64 wattHours, const QString &reason)
{
    auto &database = m_context.database;
    MPM_TRY(const auto device, grantedDevice(database, serial, reason));
    if (device.kind != DeviceKind::Meter)
        return refused(u"wrong_unit"_s, u"This device is granted days, not energy."_s, u"wh"_s);
    if (wattHours < 1 || wattHours % device.resolutionWh != 0)
        return refused(u"invalid_amount"_s, u"The meter takes whole steps of %1 Wh."_s.arg(device.resolutionWh),
                       u"wh"_s);
    MPM_CHECK(requireCustomer(device));
    if (!device.tariff)
        return refused(u"no_tariff"_s, u"The meter %1 has no tariff."_s.arg(device.serial), u"serial"_s);
    MPM_TRY(const auto tariff, readTariff(database, *device.tariff));
    MPM_TRY(const auto value, energyValue(tariff.totalPricePerKwh(), wattHours));
    TokenDemand demand;
    demand.device = device.id;
    demand.kind = TokenKind::Energy;
    demand.wattHours = wattHours;
    return writeGrant(m_context, {device, demand, value, reason});
}
