#include "core/domain/energy.h"
#include "core/domain/plan_change.h"
#include "tests/unit/ledger.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <rapidcheck.h>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

/// The invariants of domain rules, section 21, on random histories of the pure core.
namespace {

enum class Action
{
    Pay,
    PayOpenDebt,
    PayByStaff,
    Reverse,
    ReverseUndelivered,
    CheckCharges,
    ChangeAccessRate,
    Repeat
};

/// One event of a history; `days` pass before it. What `which` and `amount` mean depends on the action.
struct Event
{
    Action action = Action::Pay;
    int days = 0;
    int which = 0;
    qint64 amount = 1;
};

std::ostream &operator<<(std::ostream &out, const Event &event)
{
    return out << "{action " << static_cast<int>(event.action) << ", after " << event.days << " days, which "
               << event.which << ", amount " << event.amount << "}";
}

/// Amounts small enough to leave things partly paid, round ones that clear exactly, and large ones.
rc::Gen<qint64> amounts()
{
    return rc::gen::oneOf(rc::gen::inRange<qint64>(1, 400), rc::gen::inRange<qint64>(1, 60'000),
                          rc::gen::element<qint64>(100, 1'000, 3'500, 10'000, 400'000));
}

rc::Gen<Event> events()
{
    const auto actions = rc::gen::weightedElement<Action>({{8, Action::Pay},
                                                           {4, Action::PayOpenDebt},
                                                           {2, Action::PayByStaff},
                                                           {1, Action::Reverse},
                                                           {1, Action::ReverseUndelivered},
                                                           {2, Action::CheckCharges},
                                                           {1, Action::ChangeAccessRate},
                                                           {1, Action::Repeat}});
    return rc::gen::build<Event>(rc::gen::set(&Event::action, actions),
                                 rc::gen::set(&Event::days, rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(0, 40))),
                                 rc::gen::set(&Event::which, rc::gen::inRange(0, 1'000)),
                                 rc::gen::set(&Event::amount, amounts()));
}

/// A customer with everything the rules know, in random sizes.
struct World
{
    Ledger ledger;
    QDate today = QDate(2026, 1, 5);
    QStringList devices;
    int nextReference = 0;
};

Ledger::Terms randomTerms(const QDate &latestSale)
{
    const qint64 cost = *rc::gen::inRange<qint64>(1, 90'000);
    const qint64 down = *rc::gen::oneOf(rc::gen::just<qint64>(0), rc::gen::inRange<qint64>(0, cost + 1));
    const qint64 financed = std::max<qint64>(1, cost - down);
    const qint64 count = *rc::gen::inRange<qint64>(1, std::min<qint64>(financed, 12) + 1);
    Ledger::Terms terms;
    terms.cost = Money(cost);
    terms.down = Money(down);
    terms.scheme = InstalmentCount{count};
    terms.period = *rc::gen::element(Period::Weekly, Period::Monthly);
    terms.saleDate = latestSale.addDays(-*rc::gen::inRange(0, 60));
    terms.minimum = *rc::gen::element(SaleMinimum::Any, SaleMinimum::NextInstalment);
    terms.initialDays = *rc::gen::element(0, 0, 5);
    return terms;
}

void addRandomMeter(World &world, const QString &name)
{
    MeterState state;
    state.pricePerKwh = Money(*rc::gen::oneOf(rc::gen::inRange<qint64>(1, 50), rc::gen::inRange<qint64>(50, 40'000)));
    state.resolutionWh = *rc::gen::element<qint64>(1, 10, 100);
    state.minimumPurchase = Money(*rc::gen::element<qint64>(0, 0, 500));
    world.ledger.addMeter(name, state);
    world.devices << name;
}

AccessRate randomAccessRate()
{
    return {Money(*rc::gen::inRange<qint64>(1, 5'000)), *rc::gen::inRange(1, 35)};
}

void fill(World &world)
{
    addRandomMeter(world, u"meter 1"_s);
    addRandomMeter(world, u"meter 2"_s);
    world.ledger.setAccessRate(u"meter 1"_s, world.today, randomAccessRate());
    for (const auto &name : {u"SHS 1"_s, u"SHS 2"_s, u"bike"_s}) {
        world.ledger.sellDevice(name, randomTerms(world.today));
        world.devices << name;
    }
    world.ledger.sellAppliance(u"fridge"_s, randomTerms(world.today));
    world.ledger.sellAppliance(u"TV"_s, randomTerms(world.today));
    world.ledger.sellService(u"service"_s, {SaleId(), Money(*rc::gen::inRange<qint64>(1, 400)), Money(), Money()});
    world.ledger.addIdleDevice(u"idle"_s);
    world.devices << u"service"_s << u"idle"_s;
}

Money openDebt(const World &world)
{
    Money sum;
    for (const auto &charge : world.ledger.charges)
        sum += charge.cost - charge.paid;
    for (const auto &plan : world.ledger.plans) {
        for (const auto &instalment : plan.schedule.instalments)
            sum += instalment.due <= world.today ? instalment.open() : Money();
    }
    return sum;
}

/// Returns the booking when the event was a new payment.
std::optional<Ledger::Booking> play(World &world, const Event &event)
{
    auto &ledger = world.ledger;
    world.today = world.today.addDays(event.days);
    const QString device = world.devices[event.which % world.devices.size()];
    const auto pay = [&](Money amount, PaymentOrigin origin) {
        return ledger.pay(QString::number(++world.nextReference), device, amount, world.today, origin);
    };
    switch (event.action) {
    case Action::Pay:
        return pay(Money(event.amount), PaymentOrigin::Channel);
    case Action::PayOpenDebt:
        ledger.createCharges(world.today);
        return pay(std::max(openDebt(world), Money(1)), PaymentOrigin::Channel);
    case Action::PayByStaff:
        return pay(Money(event.amount), PaymentOrigin::Staff);
    case Action::Reverse:
    case Action::ReverseUndelivered:
        if (!ledger.bookings.empty()) {
            ledger.reverse(ledger.bookings[static_cast<size_t>(event.which) % ledger.bookings.size()],
                           event.action == Action::Reverse);
        }
        return std::nullopt;
    case Action::CheckCharges:
        ledger.createCharges(world.today);
        return std::nullopt;
    case Action::ChangeAccessRate:
        ledger.createCharges(world.today);
        ledger.setAccessRate(u"meter 1"_s, world.today, {Money(event.amount), event.which % 35 + 1});
        return std::nullopt;
    case Action::Repeat:
        if (!ledger.bookings.empty()) {
            const auto &old = ledger.bookings[static_cast<size_t>(event.which) % ledger.bookings.size()];
            RC_ASSERT(!ledger.pay(old.reference, device, Money(event.amount), world.today).has_value());
        }
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool isWithoutReversal(Action action)
{
    return action != Action::Reverse && action != Action::ReverseUndelivered;
}

std::vector<Event> randomHistory(bool withReversals = true)
{
    auto history = *rc::gen::container<std::vector<Event>>(events());
    if (!withReversals)
        std::erase_if(history, [](const Event &event) { return !isWithoutReversal(event.action); });
    return history;
}

Money sumOf(const std::vector<AllocationLine> &lines)
{
    Money sum;
    for (const auto &line : lines)
        sum += line.amount;
    return sum;
}

/// Plays a random history and calls `check(world, before, booking)` after every event.
template <typename Check>
void forEveryEvent(bool withReversals, Check check)
{
    World world;
    fill(world);
    for (const auto &event : randomHistory(withReversals)) {
        const Ledger before = world.ledger;
        const auto booking = play(world, event);
        check(world, before, booking);
    }
}

Money linesPointingAt(const Ledger &ledger, SaleId sale, int number)
{
    Money sum;
    for (const auto &booking : ledger.bookings) {
        if (!booking.counts())
            continue;
        for (const auto &line : booking.result.lines) {
            if (line.sale == sale && line.instalment == number)
                sum += line.amount;
        }
    }
    return sum;
}

// What a debt is, told without the code under test: step, due date, and what is open on it.
struct Debt
{
    int step = 0;
    QDate due;
    Money open;
    bool wasPaid = false;
};

bool pointsAt(const AllocationLine &line, SaleId sale, int number)
{
    return line.sale == sale && line.instalment == number;
}

void addDebt(std::vector<Debt> &debts, int step, const QDate &due, Money open, const std::vector<AllocationLine> &lines,
             const std::function<bool(const AllocationLine &)> &isIt)
{
    Debt debt{step, due, open, false};
    for (const auto &line : lines) {
        if (isIt(line)) {
            debt.open -= line.amount;
            debt.wasPaid = true;
        }
    }
    debts.push_back(debt);
}

/// Every debt of the customer that steps 1 to 3 of section 8 may touch, as `booking` left it.
std::vector<Debt> debtsAfter(const Ledger &before, const Ledger &after, const Ledger::Booking &booking)
{
    std::vector<Debt> debts;
    const auto &lines = booking.result.lines;
    for (const auto &recovery : before.recoveries)
        addDebt(debts, 1, booking.date, recovery.cost - recovery.paid, lines,
                [&](const AllocationLine &line) { return line.recovery == recovery.id; });
    for (const auto &charge : after.charges) {
        const auto old = std::find_if(before.charges.begin(), before.charges.end(),
                                      [&](const Ledger::Charge &row) { return row.id == charge.id; });
        const Money paidBefore = old == before.charges.end() ? Money() : old->paid;
        addDebt(debts, 3, charge.due, charge.cost - paidBefore, lines,
                [&](const AllocationLine &line) { return line.accessCharge == charge.id; });
    }
    for (const auto &plan : before.plans) {
        if (plan.device == booking.device)
            continue;
        for (const auto &instalment : plan.schedule.instalments) {
            if (instalment.due <= booking.date)
                addDebt(debts, plan.device.has_value() ? 3 : 2, instalment.due, instalment.open(), lines,
                        [&](const AllocationLine &line) { return pointsAt(line, plan.sale, instalment.number); });
        }
    }
    return debts;
}

bool isDebtLine(const AllocationLine &line, DeviceId paidDevice)
{
    switch (line.type) {
    case AllocationType::Recovery:
    case AllocationType::AccessRate:
    case AllocationType::ApplianceInstalment:
        return true;
    case AllocationType::DeviceInstalment:
        return line.device != paidDevice;
    default:
        return false;
    }
}

qint64 dueDatesPassed(const Ledger::Series &series, const QDate &today)
{
    const QDate last = series.dates.end.has_value() ? std::min(*series.dates.end, today) : today;
    const qint64 days = series.dates.start.daysTo(last);
    return days < 0 ? 0 : days / series.dates.periodDays;
}

struct EnergyTotals
{
    Money money; ///< that came in and was not taken out of the carry again
    qint64 wattHours = 0;
    qint64 tokens = 0;
};

EnergyTotals energyOf(const Ledger &ledger, DeviceId meter)
{
    EnergyTotals totals;
    for (const auto &booking : ledger.bookings) {
        if (booking.device != meter || !booking.refusal.isEmpty())
            continue;
        for (const auto &line : booking.result.lines)
            totals.money += line.type == AllocationType::Energy ? line.amount : Money();
        totals.money -= booking.takenFromCarry;
        for (const auto &token : booking.result.tokens) {
            if (token.kind == TokenKind::Energy && !booking.isCancelled) {
                totals.wattHours += token.wattHours;
                ++totals.tokens;
            }
        }
    }
    return totals;
}

} // namespace

class TestDomainLaws final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "max_success=300");
    }

    // Invariant 1.
    void linesOfAnAcceptedPaymentAddUpAndOthersHaveNone()
    {
        QVERIFY(rc::check([] {
            forEveryEvent(true, [](const World &world, const Ledger &before, const auto &booking) {
                if (!booking.has_value())
                    return;
                if (booking->refusal.isEmpty()) {
                    RC_ASSERT((sumOf(booking->result.lines) == booking->amount));
                    for (const auto &line : booking->result.lines)
                        RC_ASSERT(line.amount.isPositive());
                } else {
                    RC_ASSERT(booking->result.lines.empty() && booking->result.tokens.empty());
                    RC_ASSERT((world.ledger.plans == before.plans && world.ledger.credit == before.credit));
                }
            });
        }));
    }

    // Invariant 2.
    void instalmentsAddUpToTheCostAndPaidIsWhatTheLinesSay()
    {
        QVERIFY(rc::check([] {
            std::vector<Money> costs;
            forEveryEvent(true, [&costs](const World &world, const Ledger &before, const auto &) {
                if (costs.empty()) {
                    for (const auto &plan : before.plans)
                        costs.push_back(plan.schedule.total());
                }
                for (size_t i = 0; i < world.ledger.plans.size(); ++i) {
                    const auto &plan = world.ledger.plans[i];
                    RC_ASSERT((plan.schedule.total() == costs[i]));
                    for (const auto &instalment : plan.schedule.instalments) {
                        RC_ASSERT(!instalment.paid.isNegative());
                        RC_ASSERT((instalment.paid <= instalment.cost));
                        RC_ASSERT((instalment.paid == linesPointingAt(world.ledger, plan.sale, instalment.number)));
                    }
                }
            });
        }));
    }
    void everyScheduleAddsUpToItsCost()
    {
        QVERIFY(rc::check([] {
            const qint64 cost = *rc::gen::inRange<qint64>(1, Money::maximum);
            const qint64 down = *rc::gen::inRange<qint64>(0, cost);
            const qint64 financed = cost - down;
            const qint64 count = *rc::gen::inRange<qint64>(1, std::min<qint64>(financed, 60) + 1);
            const qint64 least = (financed + maximumInstalments - 1) / maximumInstalments;
            const qint64 each = *rc::gen::inRange<qint64>(least, financed + 1);
            const InstalmentScheme scheme = *rc::gen::arbitrary<bool>() ? InstalmentScheme(InstalmentCount{count})
                                                                        : InstalmentScheme(InstalmentCost{Money(each)});
            const QDate sold = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 2000));
            const auto period = *rc::gen::element(Period::Weekly, Period::Monthly);
            const auto schedule = makeSchedule({Money(cost), Money(down), scheme, period, sold, std::nullopt});

            RC_ASSERT(schedule.has_value());
            RC_ASSERT((schedule->total() == Money(cost)));
            QDate previous = sold;
            for (const auto &instalment : schedule->instalments) {
                RC_ASSERT(instalment.cost.isPositive());
                RC_ASSERT((instalment.number == 0 ? instalment.due == sold : instalment.due > previous));
                previous = instalment.due;
            }
        }));
    }
    void aChangedPlanAddsUpToItsNewTotalAndKeepsWhatIsPaid()
    {
        QVERIFY(rc::check([] {
            World world;
            world.ledger.sellDevice(u"SHS"_s, randomTerms(world.today));
            auto &schedule = world.ledger.plans.front().schedule;
            const Money first(*rc::gen::inRange<qint64>(1, schedule.total().minorUnits() + 1));
            world.ledger.pay(u"1"_s, u"SHS"_s, first, world.today);
            const Money total(*rc::gen::inRange<qint64>(schedule.paid().minorUnits(), 200'000));
            const bool recount = *rc::gen::arbitrary<bool>();
            const NewCount newCount{*rc::gen::inRange<qint64>(1, 20), Period::Monthly};

            const auto changed = replan(schedule, total, recount ? std::optional(newCount) : std::nullopt);
            if (!changed.has_value())
                return;
            RC_ASSERT((changed->total() == total));
            RC_ASSERT((changed->paid() == schedule.paid()));
            for (const auto &instalment : changed->instalments)
                RC_ASSERT((instalment.cost.isPositive() && instalment.paid <= instalment.cost));
        }));
    }

    // Invariant 3.
    void noLaterDebtIsPaidWhileAnEarlierOneIsOpen()
    {
        QVERIFY(rc::check([] {
            forEveryEvent(true, [](const World &world, const Ledger &before, const auto &booking) {
                if (!booking.has_value() || !booking->refusal.isEmpty())
                    return;
                const auto debts = debtsAfter(before, world.ledger, *booking);
                for (const auto &paid : debts) {
                    for (const auto &other : debts) {
                        const bool comesEarlier = std::tuple(other.step, other.due) < std::tuple(paid.step, paid.due);
                        RC_ASSERT(!(paid.wasPaid && comesEarlier && other.open.isPositive()));
                    }
                }
                const auto &lines = booking->result.lines;
                const bool reachedTheDevice = std::any_of(lines.begin(), lines.end(), [&](const AllocationLine &line) {
                    return !isDebtLine(line, booking->device);
                });
                const bool allPaid =
                    std::all_of(debts.begin(), debts.end(), [](const Debt &debt) { return debt.open.isZero(); });
                RC_ASSERT(!reachedTheDevice || allPaid);
            });
        }));
    }

    // Invariant 4.
    void aDayIsEarnedWhenItsShareOfTheInstalmentIsPaid()
    {
        QVERIFY(rc::check([] {
            World world;
            world.ledger.sellDevice(u"SHS"_s, randomTerms(world.today));
            auto &schedule = world.ledger.plans.front().schedule;
            qint64 expected = 0;
            for (auto &instalment : schedule.instalments) {
                instalment.paid = Money(*rc::gen::inRange<qint64>(0, instalment.cost.minorUnits() + 1));
                for (qint64 day = 1; instalment.number > 0 && day <= instalment.days; ++day)
                    expected += day * instalment.cost.minorUnits() <= instalment.paid.minorUnits() * instalment.days;
            }
            RC_ASSERT((entitlementDays(schedule) == expected));
        }));
    }
    void daysIssuedAreTheEntitlement()
    {
        QVERIFY(rc::check([] {
            forEveryEvent(false, [](const World &world, const Ledger &, const auto &booking) {
                for (const auto &plan : world.ledger.plans) {
                    const qint64 earned = entitlementDays(plan.schedule);
                    RC_ASSERT((plan.daysIssued <= earned));
                    const bool reached = booking.has_value() && booking->refusal.isEmpty() &&
                                         booking->device == plan.device &&
                                         !isDebtLine(booking->result.lines.back(), booking->device);
                    const bool isOpenPlan = !plan.schedule.isComplete() && plan.schedule.isDownPaymentPaid();
                    if (reached && isOpenPlan)
                        RC_ASSERT((plan.daysIssued == earned));
                    RC_ASSERT((!plan.schedule.isComplete() || !plan.device.has_value() || plan.unlockIssued));
                }
            });
        }));
    }
    void daysIssuedAreNeverBehindAfterAReversalAndTheNextPayment()
    {
        QVERIFY(rc::check([] {
            forEveryEvent(true, [](const World &world, const Ledger &before, const auto &booking) {
                if (!booking.has_value() || !booking->refusal.isEmpty())
                    return;
                for (size_t i = 0; i < before.plans.size(); ++i) {
                    const auto &old = before.plans[i];
                    const auto &plan = world.ledger.plans[i];
                    const qint64 earned = entitlementDays(plan.schedule);
                    RC_ASSERT((plan.daysIssued == old.daysIssued || plan.daysIssued == earned));
                    RC_ASSERT((plan.daysIssued >= old.daysIssued));
                }
            });
        }));
    }
    void aWholePlanSellsTheStoredDaysHoweverItIsPaid()
    {
        QVERIFY(rc::check([] {
            World world;
            auto terms = randomTerms(world.today);
            terms.minimum = SaleMinimum::Any;
            terms.initialDays = 0;
            world.ledger.sellDevice(u"SHS"_s, terms);
            const auto &plan = world.ledger.plans.front();
            qint64 storedDays = 0;
            for (const auto &instalment : plan.schedule.instalments)
                storedDays += instalment.days;
            qint64 issued = 0;
            while (plan.schedule.open() > Money(1)) {
                const Money part(*rc::gen::inRange<qint64>(1, std::max<qint64>(2, plan.schedule.total().minorUnits())));
                const auto amount = std::min(part, plan.schedule.open() - Money(1));
                const auto booking =
                    world.ledger.pay(QString::number(++world.nextReference), u"SHS"_s, amount, world.today);
                for (const auto &token : booking->result.tokens)
                    issued += token.days;
                RC_ASSERT((issued == entitlementDays(plan.schedule) || !plan.schedule.isDownPaymentPaid()));
            }
            const auto last = world.ledger.pay(u"last"_s, u"SHS"_s, Money(1), world.today);
            RC_ASSERT((last->result.tokens.size() == 1 && last->result.tokens.front().kind == TokenKind::Unlock));
            RC_ASSERT((entitlementDays(plan.schedule) == storedDays));
        }));
    }

    // Invariant 5.
    void energyAndCarryAccountForAllEnergyMoney()
    {
        QVERIFY(rc::check([] {
            forEveryEvent(true, [](const World &world, const Ledger &, const auto &) {
                for (const auto &meter : world.ledger.meters) {
                    const auto totals = energyOf(world.ledger, meter.id);
                    const Money worth(mulDivCeil(totals.wattHours, meter.state.pricePerKwh.minorUnits(), 1000));
                    const Money difference = totals.money - worth - meter.state.carry;
                    RC_ASSERT(!meter.state.carry.isNegative());
                    RC_ASSERT(!difference.isNegative());
                    RC_ASSERT((difference <= Money(totals.tokens)));
                }
            });
        }));
    }
    void splittingAPurchaseChangesTheEnergyByLessThanOneStep()
    {
        QVERIFY(rc::check([] {
            const Money price(*rc::gen::inRange<qint64>(1, 100'000));
            const qint64 resolution = *rc::gen::element<qint64>(1, 7, 100, 1'000);
            const auto parts = *rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(1, 1'000'000));
            Money carry;
            Money whole;
            qint64 wattHours = 0;
            for (const qint64 part : parts) {
                const auto vend = vendEnergy(carry + Money(part), price, resolution);
                RC_ASSERT((vend.wattHours % resolution == 0 && !vend.carry.isNegative()));
                carry = vend.carry;
                wattHours += vend.wattHours;
                whole += Money(part);
            }
            const qint64 atOnce = vendEnergy(whole, price, resolution).wattHours;
            // Each token may round up by one minor unit; that many minor units buy at most this much energy.
            const qint64 lostByRounding = mulDivCeil(static_cast<qint64>(parts.size()), 1000, price.minorUnits());
            RC_ASSERT((wattHours <= atOnce && atOnce - wattHours <= resolution + lostByRounding));
        }));
    }

    // Invariant 6; the store's part of it is tested with the services.
    void theSameListOfPaymentsAgainChangesNothing()
    {
        QVERIFY(rc::check([] {
            World world;
            fill(world);
            for (const auto &event : randomHistory(false))
                play(world, event);
            const Ledger before = world.ledger;

            for (const auto &booking : before.bookings) {
                const QString device =
                    world.devices[static_cast<int>(booking.amount.minorUnits() % world.devices.size())];
                RC_ASSERT(!world.ledger.pay(booking.reference, device, booking.amount, world.today).has_value());
            }

            RC_ASSERT((world.ledger.plans == before.plans && world.ledger.credit == before.credit));
            RC_ASSERT((world.ledger.bookings.size() == before.bookings.size()));
        }));
    }
    void anyOrderOfTheSameReferencesGivesOneBookingEach()
    {
        QVERIFY(rc::check([] {
            World world;
            fill(world);
            const auto references = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 8));
            for (const int reference : references)
                world.ledger.pay(QString::number(reference), world.devices[reference % world.devices.size()],
                                 Money(1'000 + reference), world.today);

            const std::set<int> distinct(references.begin(), references.end());
            RC_ASSERT((world.ledger.bookings.size() == distinct.size()));
            for (const auto &booking : world.ledger.bookings)
                RC_ASSERT((!booking.refusal.isEmpty() || sumOf(booking.result.lines) == booking.amount));
        }));
    }
    void theSamePictureGivesTheSameDistribution()
    {
        QVERIFY(rc::check([] {
            World world;
            fill(world);
            for (const auto &event : randomHistory())
                play(world, event);
            const auto picture = world.ledger.picture(
                world.ledger.device(world.devices[*rc::gen::inRange<qsizetype>(0, world.devices.size())]));
            const Money amount(*amounts());

            const auto once = distribute(amount, world.today, picture, PaymentOrigin::Channel);
            const auto again = distribute(amount, world.today, picture, PaymentOrigin::Channel);

            RC_ASSERT((once == again));
        }));
    }

    // Invariant 7.
    void accessChargesAreTheDueDatesPassed()
    {
        QVERIFY(rc::check([] {
            World world;
            fill(world);
            for (const auto &event : randomHistory())
                play(world, event);
            world.ledger.createCharges(world.today);

            qint64 expected = 0;
            for (const auto &meter : world.ledger.meters) {
                for (const auto &series : meter.series)
                    expected += dueDatesPassed(series, world.today);
            }
            RC_ASSERT((static_cast<qint64>(world.ledger.charges.size()) == expected));
        }));
    }
};

QTEST_APPLESS_MAIN(TestDomainLaws)
#include "test_domain_laws.moc"
