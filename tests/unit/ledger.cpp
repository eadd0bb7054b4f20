#include "tests/unit/ledger.h"

#include "core/domain/reversal.h"

#include <algorithm>

namespace {

template <typename Rows, typename Matches>
auto &find(Rows &rows, Matches matches)
{
    const auto found = std::find_if(rows.begin(), rows.end(), matches);
    if (found == rows.end())
        qFatal("Test ledger: a line points at nothing.");
    return *found;
}

template <typename Rows>
auto &planOf(Rows &plans, SaleId sale)
{
    return find(plans, [sale](const PlanState &plan) { return plan.sale == sale; });
}

Money tokenCost(const Distribution &result)
{
    return result.tokens.empty() ? Money() : result.tokens.front().cost;
}

} // namespace

DeviceId Ledger::addDevice(const QString &name)
{
    const auto id = newId<DeviceId>();
    m_devices.insert(name, id);
    return id;
}

void Ledger::addMeter(const QString &name, const MeterState &state)
{
    meters.push_back({addDevice(name), state, {}});
}

void Ledger::addIdleDevice(const QString &name)
{
    addDevice(name);
}

void Ledger::setAccessRate(const QString &meter, const QDate &start, const AccessRate &rate)
{
    auto &row = find(meters, [id = device(meter)](const Meter &candidate) { return candidate.id == id; });
    if (!row.series.empty())
        row.series.back().dates.end = start;
    row.series.push_back({{start, rate.periodDays, std::nullopt}, rate.amount, 0});
}

void Ledger::sell(const QString &name, const Terms &terms, std::optional<DeviceId> device)
{
    auto schedule = makeSchedule({terms.cost, terms.down, terms.scheme, terms.period, terms.saleDate, std::nullopt});
    if (!schedule.has_value())
        qFatal("Test ledger: %s", qUtf8Printable(schedule.error().detail));
    PlanState plan;
    plan.sale = newId<SaleId>();
    plan.device = device;
    plan.creationOrder = static_cast<qint64>(plans.size());
    plan.schedule = *std::move(schedule);
    plan.minimum = terms.minimum;
    plan.initialDays = terms.initialDays;
    m_saleNames.insert(plan.sale, name);
    plans.push_back(std::move(plan));
}

void Ledger::sellDevice(const QString &name, const Terms &terms)
{
    sell(name, terms, addDevice(name));
}

void Ledger::sellAppliance(const QString &name, const Terms &terms)
{
    sell(name, terms, std::nullopt);
}

void Ledger::sellService(const QString &name, const ServiceState &service)
{
    services.push_back({addDevice(name), service});
    services.back().state.sale = newId<SaleId>();
}

void Ledger::createCharges(const QDate &date)
{
    for (auto &meter : meters) {
        for (auto &series : meter.series) {
            for (const auto &missing : missingAccessCharges(series.dates, series.lastK, date)) {
                charges.push_back({newId<AccessChargeId>(), meter.id, missing.due, series.amount, Money()});
                series.lastK = missing.k;
            }
        }
    }
}

decltype(PaidDevice::state) Ledger::stateOf(DeviceId device) const
{
    for (const auto &meter : meters) {
        if (meter.id == device)
            return meter.state;
    }
    for (const auto &plan : plans) {
        if (plan.device == device)
            return plan.sale;
    }
    for (const auto &service : services) {
        if (service.device == device)
            return service.state;
    }
    return NothingToBuy();
}

DebtPicture Ledger::picture(DeviceId device) const
{
    DebtPicture debts{{}, {}, plans, {device, stateOf(device)}};
    for (const auto &recovery : recoveries) {
        if (recovery.paid < recovery.cost)
            debts.recoveries.push_back({recovery.id, recovery.cost - recovery.paid});
    }
    for (const auto &charge : charges) {
        if (charge.paid < charge.cost)
            debts.accessCharges.push_back({charge.id, charge.meter, charge.due, charge.cost - charge.paid});
    }
    return debts;
}

std::optional<Ledger::Booking> Ledger::pay(const QString &reference, const QString &deviceName, Money amount,
                                           const QDate &date, PaymentOrigin origin)
{
    const bool seen = std::any_of(bookings.begin(), bookings.end(),
                                  [&](const Booking &booking) { return booking.reference == reference; });
    if (seen)
        return std::nullopt;
    createCharges(date);
    Booking booking{reference, device(deviceName), amount, date, {}, {}, false, false, {}};
    auto result = distribute(amount, date, picture(booking.device), origin);
    if (result.has_value()) {
        booking.result = *std::move(result);
        write(booking);
    } else {
        booking.refusal = result.error().reason;
    }
    bookings.push_back(booking);
    return booking;
}

void Ledger::addToDebt(const AllocationLine &line, Money change)
{
    switch (line.type) {
    case AllocationType::Recovery:
        find(recoveries, [&](const Recovery &row) { return row.id == line.recovery; }).paid += change;
        break;
    case AllocationType::AccessRate:
        find(charges, [&](const Charge &row) { return row.id == line.accessCharge; }).paid += change;
        break;
    case AllocationType::ApplianceInstalment:
    case AllocationType::DeviceInstalment:
        find(planOf(plans, *line.sale).schedule.instalments, [&](const Instalment &row) {
            return row.number == line.instalment;
        }).paid += change;
        break;
    case AllocationType::Credit:
        credit += change;
        break;
    case AllocationType::Energy:
    case AllocationType::Service:
        break;
    }
}

void Ledger::write(const Booking &booking)
{
    for (const auto &line : booking.result.lines)
        addToDebt(line, line.amount);
    if (booking.result.meterCarry.has_value())
        find(meters, [&](const Meter &meter) { return meter.id == booking.device; }).state.carry =
            *booking.result.meterCarry;
    if (booking.result.serviceCarry.has_value())
        find(services, [&](const Service &service) { return service.device == booking.device; }).state.carry =
            *booking.result.serviceCarry;
    for (const auto &token : booking.result.tokens)
        writeToken(token);
}

void Ledger::writeToken(const TokenDemand &token)
{
    const bool isPlan =
        std::any_of(plans.begin(), plans.end(), [&](const PlanState &p) { return p.sale == token.sale; });
    if (!isPlan)
        return;
    auto &plan = planOf(plans, *token.sale);
    plan.unlockIssued |= token.kind == TokenKind::Unlock;
    plan.daysIssued += token.days - token.initialDays;
    plan.initialDaysIssued |= token.initialDays > 0;
}

void Ledger::cancelToken(const TokenDemand &token)
{
    const bool isPlan =
        std::any_of(plans.begin(), plans.end(), [&](const PlanState &p) { return p.sale == token.sale; });
    if (!isPlan)
        return;
    auto &plan = planOf(plans, *token.sale);
    plan.unlockIssued &= token.kind != TokenKind::Unlock;
    plan.daysIssued -= token.days - token.initialDays;
    plan.initialDaysIssued &= token.initialDays == 0;
}

void Ledger::takeBackEnergy(Booking &booking, const AllocationLine &line, bool delivered)
{
    auto &carry = find(meters, [&](const Meter &meter) { return meter.id == booking.device; }).state.carry;
    const auto back = reverseEnergy(line.amount, tokenCost(booking.result), delivered, carry);
    carry = back.newCarry;
    booking.takenFromCarry = line.amount - back.recovery;
    if (back.recovery.isPositive())
        recoveries.push_back({newId<RecoveryId>(), back.recovery, Money()});
}

void Ledger::takeBackService(const Booking &booking, const AllocationLine &line, bool delivered)
{
    auto &carry = find(services, [&](const Service &service) { return service.device == booking.device; }).state.carry;
    carry = reverseService(line.amount, tokenCost(booking.result), delivered, carry);
}

void Ledger::reverse(Booking &booking, bool delivered)
{
    if (!booking.counts())
        return;
    booking.isReversed = true;
    booking.isCancelled = !delivered;
    for (const auto &line : booking.result.lines) {
        addToDebt(line, -line.amount);
        if (line.type == AllocationType::Energy)
            takeBackEnergy(booking, line, delivered);
        if (line.type == AllocationType::Service)
            takeBackService(booking, line, delivered);
    }
    if (!delivered) {
        for (const auto &token : booking.result.tokens)
            cancelToken(token);
    }
}
