#include "ui/devices/device_event_words.h"

#include "ui/formats.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace {

struct DeviceEventWords
{
    Q_DECLARE_TR_FUNCTIONS(DeviceEventWords)
};

QString replacedText(const DeviceEventView &event)
{
    switch (event.reason) {
    case DeviceReason::Broken:
        //: %1 and %2 are serial numbers
        return DeviceEventWords::tr("%1 was broken and replaced by %2").arg(event.serial, event.replacement);
    case DeviceReason::Lost:
        return DeviceEventWords::tr("%1 was lost and replaced by %2").arg(event.serial, event.replacement);
    case DeviceReason::Stolen:
        return DeviceEventWords::tr("%1 was stolen and replaced by %2").arg(event.serial, event.replacement);
    default:
        return DeviceEventWords::tr("%1 was replaced by %2").arg(event.serial, event.replacement);
    }
}

/// Collects the sentences of one result.
class Sentences
{
public:
    Sentences(const DeviceEventResult &result, const Currency &currency) : m_result(result), m_currency(currency) {}

    QStringList take()
    {
        addDevices();
        addPlan();
        addDays();
        addMeter();
        addTokens();
        return m_sentences;
    }

private:
    void add(const QString &sentence) { m_sentences.append(sentence); }
    [[nodiscard]] QString money(Money amount) const { return localMoney(amount, m_currency); }
    [[nodiscard]] bool isMeter() const { return m_result.before.kind == DeviceKind::Meter; }

    void addDevices()
    {
        const auto &event = m_result.event;
        if (m_result.isRegistered)
            //: %1 is a serial number, %2 the manufacturer
            add(DeviceEventWords::tr("%1 is registered as a new device of %2.")
                    .arg(event.replacement, m_result.replacement->manufacturer));
        if (m_result.replacement)
            //: %1 and %2 are serial numbers, %3 a customer
            add(DeviceEventWords::tr("%1 takes the place of %2 for %3. Both numbers stay in the history.")
                    .arg(event.replacement, event.serial, event.customerName));
        if (event.kind == u"found")
            add(DeviceEventWords::tr("%1 is in stock again.").arg(event.serial));
        else if (m_result.after.isRetired)
            add(DeviceEventWords::tr("%1 is retired: it takes no payments, and its serial number stays taken.")
                    .arg(event.serial));
        else
            add(DeviceEventWords::tr("%1 goes back into stock.").arg(event.serial));
        if (m_result.after.needsReset && !m_result.after.isRetired)
            add(DeviceEventWords::tr("It must be reset before it is given out again."));
        if (!event.customerName.isEmpty())
            add(DeviceEventWords::tr("Money that still comes for %1 waits under unmatched until a person books it.")
                    .arg(event.serial));
    }

    void addPlan()
    {
        if (!m_result.plan)
            return;
        const auto &before = m_result.plan->before;
        const auto &after = m_result.plan->after;
        if (m_result.writtenOff.isPositive())
            //: %1 is the number of a sale, %2 an amount
            add(DeviceEventWords::tr(
                    "The plan of sale %1 ends. What was paid stays paid; %2 that are left to pay are written "
                    "off with this date, and money that comes later is booked as a recovery.")
                    .arg(before.number, money(m_result.writtenOff)));
        else if (before.state == SaleState::Open && after.state == SaleState::Archived)
            add(DeviceEventWords::tr("Sale %1 ends.").arg(before.number));
        else if (m_result.replacement)
            add(DeviceEventWords::tr(
                    "Sale %1 goes on with the new device: all instalments and everything paid stay as they "
                    "are.")
                    .arg(before.number));
        else if (before.state == SaleState::Open)
            add(DeviceEventWords::tr(
                    "The customer goes on paying for sale %1, without a device. Days that are paid for wait "
                    "for a replacement.")
                    .arg(before.number));
    }

    void addDays()
    {
        if (isMeter() || !m_result.plan)
            return;
        const int unused = static_cast<int>(m_result.event.unusedDays);
        if (unused == 0)
            return;
        if (m_result.event.daysMoved > 0)
            add(DeviceEventWords::tr("%n day(s) were paid for and not used up: the new device gives them.", nullptr,
                                     unused));
        else if (m_result.after.isRetired)
            add(DeviceEventWords::tr(
                "%n day(s) were paid for and not used up. The device that is gone may still give them to "
                "somebody, so they are not given again; grant days if the company bears this.",
                nullptr, unused));
        else
            add(DeviceEventWords::tr("%n day(s) were paid for and not used up; they end with the plan.", nullptr,
                                     unused));
    }

    void addMeter()
    {
        if (!isMeter())
            return;
        if (m_result.replacement)
            add(DeviceEventWords::tr(
                "Energy on the old meter does not move by itself: read its display and grant what is "
                "left on it."));
        if (m_result.carryMoved.isPositive())
            add(DeviceEventWords::tr("%1 that wait for the next token move to the new meter.")
                    .arg(money(m_result.carryMoved)));
        if (m_result.carryToCredit.isPositive())
            add(DeviceEventWords::tr("%1 that wait for the next token become the customer's credit.")
                    .arg(money(m_result.carryToCredit)));
        if (m_result.staysOwed.isPositive())
            add(DeviceEventWords::tr("The customer still owes %1 of access rates of the old meter.")
                    .arg(money(m_result.staysOwed)));
        if (m_result.nextAccessDue)
            add(DeviceEventWords::tr("The access rate goes on as before; it is due next on %1.")
                    .arg(localDate(*m_result.nextAccessDue)));
    }

    void addTokens()
    {
        if (!m_result.moved.empty())
            add(DeviceEventWords::tr("%n token(s) nobody asked for yet are made for the new device.", nullptr,
                                     static_cast<int>(m_result.moved.size())));
        if (std::any_of(m_result.made.begin(), m_result.made.end(),
                        [](const TokenView &token) { return token.kind == TokenKind::Unlock; }))
            add(DeviceEventWords::tr("The new device is unlocked for good, as the old one was."));
        if (!m_result.cancelled.empty())
            add(DeviceEventWords::tr("%n token(s) nobody asked for yet are not made any more.", nullptr,
                                     static_cast<int>(m_result.cancelled.size())));
        if (!m_result.asked.empty())
            add(DeviceEventWords::tr(
                "%n token(s) were asked for already and fit the old device only: they wait for a person on "
                "Today.",
                nullptr, static_cast<int>(m_result.asked.size())));
    }

    const DeviceEventResult &m_result;
    Currency m_currency;
    QStringList m_sentences;
};

QString ownerText(const DeviceView &device)
{
    return device.customerId ? device.customerName : DeviceEventWords::tr("Nobody");
}

QString stateText(const DeviceView &device)
{
    if (device.isRetired)
        return DeviceEventWords::tr("Retired");
    return device.needsReset ? DeviceEventWords::tr("To be reset") : DeviceEventWords::tr("Ready");
}

void addTokenLines(const std::vector<TokenView> &tokens, const QString &before, const QString &after,
                   std::vector<EffectLine> &lines)
{
    for (const auto &token : tokens)
        //: %1 is what a token gives: "28 days"
        lines.push_back({DeviceEventWords::tr("Token: %1").arg(tokenValueText(token)), before, after});
}

} // namespace

QString deviceEventText(const DeviceEventView &event)
{
    if (event.kind == u"replaced")
        return replacedText(event);
    if (event.kind == u"found")
        return DeviceEventWords::tr("%1 was found again").arg(event.serial);
    switch (event.reason) {
    case DeviceReason::Returned:
        return DeviceEventWords::tr("%1 was given back").arg(event.serial);
    case DeviceReason::Repossessed:
        return DeviceEventWords::tr("%1 was repossessed").arg(event.serial);
    case DeviceReason::Stolen:
        return DeviceEventWords::tr("%1 was stolen").arg(event.serial);
    default:
        return DeviceEventWords::tr("%1 was lost").arg(event.serial);
    }
}

QString deviceActionText(DeviceAction action, DeviceReason reason)
{
    switch (action) {
    case DeviceAction::Replace:
        return reason == DeviceReason::Broken ? DeviceEventWords::tr("It is broken: another device takes its place")
               : reason == DeviceReason::Lost ? DeviceEventWords::tr("It was lost: another device takes its place")
               : reason == DeviceReason::Stolen
                   ? DeviceEventWords::tr("It was stolen: another device takes its place")
                   : DeviceEventWords::tr("Another device takes its place for another reason");
    case DeviceAction::TakeBack:
        return reason == DeviceReason::Returned ? DeviceEventWords::tr("The customer gives it back")
                                                : DeviceEventWords::tr("It is repossessed");
    case DeviceAction::ReportLost:
        return reason == DeviceReason::Lost ? DeviceEventWords::tr("It was lost, and nothing takes its place")
                                            : DeviceEventWords::tr("It was stolen, and nothing takes its place");
    case DeviceAction::Find:
        break;
    }
    return DeviceEventWords::tr("It was found again");
}

QStringList deviceEventSentences(const DeviceEventResult &result, const Currency &currency)
{
    return Sentences(result, currency).take();
}

std::vector<EffectLine> deviceEventLines(const DeviceEventResult &result, const Currency &currency)
{
    std::vector<EffectLine> lines;
    const auto &before = result.before;
    const auto &after = result.after;
    lines.push_back({DeviceEventWords::tr("%1 belongs to").arg(before.serial), ownerText(before), ownerText(after)});
    lines.push_back({DeviceEventWords::tr("%1 is").arg(before.serial), stateText(before), stateText(after)});
    if (result.replacement)
        lines.push_back({DeviceEventWords::tr("%1 belongs to").arg(result.replacement->serial),
                         DeviceEventWords::tr("Nobody"), ownerText(*result.replacement)});
    CustomerEffects effects;
    if (result.plan)
        effects.plans.push_back(*result.plan);
    for (const auto &line : effectLines(effects, currency))
        lines.push_back(line);
    if (result.writtenOff.isPositive())
        lines.push_back({DeviceEventWords::tr("Written off"), {}, localAmount(result.writtenOff, currency)});
    if (result.plan && before.kind != DeviceKind::Meter)
        lines.push_back({DeviceEventWords::tr("Days paid for and not used up"),
                         QLocale().toString(result.event.unusedDays), QLocale().toString(result.event.daysMoved)});
    const QString newSerial = result.event.replacement;
    addTokenLines(result.moved, before.serial, newSerial, lines);
    addTokenLines(result.made, {}, newSerial, lines);
    addTokenLines(result.cancelled, before.serial, DeviceEventWords::tr("cancelled"), lines);
    addTokenLines(result.asked, before.serial, before.serial, lines);
    std::erase_if(lines, [](const EffectLine &line) { return line.before == line.after && !line.before.isEmpty(); });
    return lines;
}
