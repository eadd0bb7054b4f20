#include "ui/words.h"

#include "ui/formats.h"
#include "ui/paper/report_words.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString translated(const char *text)
{
    return Words::tr(text);
}

} // namespace

QString deviceKindText(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Meter:
        return Words::tr("Meter");
    case DeviceKind::Shs:
        return Words::tr("Solar home system");
    case DeviceKind::EBike:
        return Words::tr("E-bike");
    }
    return {};
}

QString applianceTypeText(ApplianceType type)
{
    switch (type) {
    case ApplianceType::Shs:
        return Words::tr("Solar home system");
    case ApplianceType::EBike:
        return Words::tr("E-bike");
    case ApplianceType::Electronics:
        return Words::tr("Electronics");
    case ApplianceType::Other:
        return Words::tr("Other");
    }
    return {};
}

QString periodText(Period period)
{
    return period == Period::Weekly ? Words::tr("Weekly") : Words::tr("Monthly");
}

QString saleStateText(SaleState state)
{
    switch (state) {
    case SaleState::Open:
        return Words::tr("Open");
    case SaleState::Complete:
        return Words::tr("Paid off");
    case SaleState::Archived:
        return Words::tr("Archived");
    }
    return {};
}

Tone saleStateTone(SaleState state)
{
    switch (state) {
    case SaleState::Open:
        return Tone::Waiting;
    case SaleState::Complete:
        return Tone::Good;
    case SaleState::Archived:
        break;
    }
    return Tone::Neutral;
}

QString paymentStatusText(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Pending:
        return Words::tr("Announced");
    case PaymentStatus::Accepted:
        return Words::tr("Booked");
    case PaymentStatus::Refused:
        return Words::tr("Refused");
    case PaymentStatus::Failed:
        return Words::tr("Failed at the provider");
    case PaymentStatus::Reversed:
        return Words::tr("Reversed");
    case PaymentStatus::Duplicate:
        return Words::tr("Already known");
    case PaymentStatus::Conflict:
        return Words::tr("Contradicts an earlier one");
    }
    return {};
}

Tone paymentStatusTone(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Accepted:
        return Tone::Good;
    case PaymentStatus::Pending:
        return Tone::Waiting;
    case PaymentStatus::Refused:
    case PaymentStatus::Failed:
    case PaymentStatus::Conflict:
        return Tone::Bad;
    case PaymentStatus::Reversed:
    case PaymentStatus::Duplicate:
        break;
    }
    return Tone::Neutral;
}

QString paymentStateText(PaymentStatus status, const QString &unmatched)
{
    if (unmatched == u"open")
        return Words::tr("Unmatched");
    if (unmatched == u"refunded")
        return Words::tr("Refunded");
    if (unmatched == u"returned")
        return Words::tr("Returned by hand");
    return paymentStatusText(status);
}

Tone paymentStateTone(PaymentStatus status, const QString &unmatched)
{
    if (unmatched == u"refunded" || unmatched == u"returned")
        return Tone::Neutral;
    return paymentStatusTone(status);
}

QString providerText(const QString &provider)
{
    if (const char *name = providerName(provider))
        return Words::tr(name);
    return provider.isEmpty() ? provider : provider.left(1).toUpper() + provider.mid(1);
}

QString refundStateText(const QString &state)
{
    if (state == u"asked")
        return Words::tr("Asked for; waits for approval by another person");
    if (state == u"approved")
        return Words::tr("Approved; waits to be sent to the channel");
    if (state == u"pending")
        return Words::tr("Sent to the channel; waits for its answer");
    if (state == u"done")
        return Words::tr("The customer has the money back");
    if (state == u"failed")
        return Words::tr("The refund was not made");
    return state;
}

QString tokenStateText(const TokenView &token)
{
    if (token.waitsForPerson && token.state != u"issued")
        return Words::tr("Type the maker's token");
    if (token.state == u"queued")
        return token.attempts > 0 ? Words::tr("Waits for the next try") : Words::tr("Waiting");
    if (token.state == u"requesting")
        return Words::tr("Being asked for");
    if (token.state == u"issued")
        return Words::tr("Issued");
    if (token.state == u"refused")
        return Words::tr("Refused by the maker");
    if (token.state == u"uncertain")
        return Words::tr("Outcome not known");
    if (token.state == u"cancelled")
        return Words::tr("Cancelled");
    return token.state;
}

Tone tokenStateTone(const QString &state)
{
    if (state == u"issued")
        return Tone::Good;
    if (state == u"refused" || state == u"uncertain")
        return Tone::Bad;
    return state == u"cancelled" ? Tone::Neutral : Tone::Waiting;
}

QString tokenValueText(const TokenView &token)
{
    switch (token.kind) {
    case TokenKind::Energy:
        return localEnergy(token.wattHours);
    case TokenKind::Days:
        return Words::tr("%n day(s)", nullptr, static_cast<int>(token.days));
    case TokenKind::Unlock:
        return Words::tr("Unlock for good");
    case TokenKind::Command:
        return token.command == u"reset" ? Words::tr("Reset") : token.command;
    }
    return {};
}

QString noTokenText(const QString &word)
{
    struct Line
    {
        NoTokenReason reason;
        const char *text;
    };
    static constexpr Line lines[] = {
        {NoTokenReason::DebtsTookAll, QT_TRANSLATE_NOOP("Words", "No token: debts took the whole amount.")},
        {NoTokenReason::BelowOneStep,
         QT_TRANSLATE_NOOP("Words", "No token: the money does not fill the smallest step of the meter. It waits on the "
                                    "meter and raises the next token.")},
        {NoTokenReason::BelowOneDay,
         QT_TRANSLATE_NOOP("Words",
                           "No token yet: the payment does not complete a day. It counts towards the next one.")},
        {NoTokenReason::DownPaymentOpen,
         QT_TRANSLATE_NOOP("Words", "No token: the down payment is not paid in full yet.")},
        {NoTokenReason::DownPaymentOnly,
         QT_TRANSLATE_NOOP("Words", "No token yet: the down payment is complete. The days come with the instalments.")},
        {NoTokenReason::AlreadyUnlocked,
         QT_TRANSLATE_NOOP("Words", "No token: the device is already unlocked for good.")},
        {NoTokenReason::DaysAhead,
         QT_TRANSLATE_NOOP("Words", "No token: the device already has more days than are paid for.")},
        {NoTokenReason::NothingToBuy,
         QT_TRANSLATE_NOOP("Words", "No token: nothing can be bought for the device itself.")},
    };
    for (const auto &line : lines) {
        if (word == toWord(line.reason))
            return translated(line.text);
    }
    return {};
}

QString allocationTypeText(AllocationType type)
{
    switch (type) {
    case AllocationType::Recovery:
        return Words::tr("Recovery of a reversed payment");
    case AllocationType::ApplianceInstalment:
        return Words::tr("Appliance instalment");
    case AllocationType::AccessRate:
        return Words::tr("Access rate");
    case AllocationType::DeviceInstalment:
        return Words::tr("Device instalment");
    case AllocationType::Energy:
        return Words::tr("Energy");
    case AllocationType::Service:
        return Words::tr("Energy service");
    case AllocationType::Credit:
        return Words::tr("Credit of the customer");
    }
    return {};
}

QString clockText(const ClockState &clock)
{
    if (clock.behindEntries)
        //: %1 is a time: "25 minutes"
        return Words::tr(
                   "This computer's clock is %1 behind the newest entry of the company. Set it before you enter money.")
            .arg(durationText(clock.behindEntries->count()));
    if (!clock.aheadOfService)
        return {};
    const qint64 seconds = clock.aheadOfService->count();
    const QString sentence =
        seconds > 0
            //: %1 is a time, %2 the address of a service
            ? Words::tr("This computer's clock is %1 ahead of the clock of %2. Set it before you enter money.")
            : Words::tr("This computer's clock is %1 behind the clock of %2. Set it before you enter money.");
    return sentence.arg(durationText(std::abs(seconds)), clock.service);
}

QString durationText(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds >= 2 * day)
        return Words::tr("%n day(s)", nullptr, static_cast<int>(seconds / day));
    if (seconds >= 2 * hour)
        return Words::tr("%n hour(s)", nullptr, static_cast<int>(seconds / hour));
    if (seconds >= minute)
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(seconds / minute));
    return Words::tr("less than a minute");
}

QString accountRoleText(AccountRole role)
{
    switch (role) {
    case AccountRole::Channel:
        return Words::tr("Payment channel");
    case AccountRole::Manufacturer:
        return Words::tr("Manufacturer");
    case AccountRole::Gateway:
        return Words::tr("Message gateway");
    }
    return {};
}

QString messageStateText(const QString &state)
{
    if (state == u"queued")
        return Words::tr("Waiting");
    if (state == u"sending")
        return Words::tr("Being sent");
    if (state == u"sent")
        return Words::tr("Sent");
    if (state == u"delivered")
        return Words::tr("Delivered");
    if (state == u"failed")
        return Words::tr("Failed");
    if (state == u"uncertain")
        return Words::tr("Outcome not known");
    return state;
}

Tone messageStateTone(const QString &state)
{
    if (state == u"sent" || state == u"delivered")
        return Tone::Good;
    return state == u"failed" || state == u"uncertain" ? Tone::Bad : Tone::Waiting;
}
