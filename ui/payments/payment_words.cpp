#include "ui/payments/payment_words.h"

#include "core/services/clock_state.h"
#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/words.h"

#include <QCoreApplication>

namespace {

struct PaymentWords
{
    Q_DECLARE_TR_FUNCTIONS(PaymentWords)
};

QString instalmentName(const AllocationView &line)
{
    if (line.instalment == 0)
        return PaymentWords::tr("the down payment");
    return PaymentWords::tr("instalment %1").arg(line.instalment.value_or(0));
}

bool isAfterWriteOff(const AllocationView &line)
{
    return line.type == AllocationType::Recovery && line.sale.has_value();
}

} // namespace

QString allocationSentence(const AllocationView &line, const Currency &currency)
{
    const QString amount = localMoney(line.amount, currency);
    const QString due = localDate(line.due.value_or(QDate()));
    if (line.isReversal || line.amount.isNegative())
        return PaymentWords::tr("%1 was taken back: %2.").arg(amount, allocationLabel(line));
    switch (line.type) {
    case AllocationType::Recovery:
        if (isAfterWriteOff(line))
            //: %1 is an amount, %2 the number of a sale
            return PaymentWords::tr("%1 came in for sale %2 after it was written off.").arg(amount, line.saleNumber);
        return PaymentWords::tr("%1 made good an earlier payment that was reversed.").arg(amount);
    case AllocationType::AccessRate:
        return PaymentWords::tr("%1 paid the access rate of meter %2 that fell due on %3.")
            .arg(amount, line.device, due);
    case AllocationType::ApplianceInstalment:
        //: %2 is "instalment 3" or "the down payment", %3 the appliance, %4 the due date
        return PaymentWords::tr("%1 paid %2 of %3, due on %4.").arg(amount, instalmentName(line), line.appliance, due);
    case AllocationType::DeviceInstalment:
        //: %2 is "instalment 3" or "the down payment", %3 the appliance, %4 its serial number, %5 the due date
        return PaymentWords::tr("%1 paid %2 of %3 %4, due on %5.")
            .arg(amount, instalmentName(line), line.appliance, line.device, due);
    case AllocationType::Energy:
        return PaymentWords::tr("%1 went into energy for meter %2.").arg(amount, line.device);
    case AllocationType::Service:
        return PaymentWords::tr("%1 went into days for %2.").arg(amount, line.device);
    case AllocationType::Credit:
        return PaymentWords::tr("%1 could not be used and is kept as the customer's credit.").arg(amount);
    }
    return {};
}

QString allocationLabel(const AllocationView &line)
{
    QStringList words{isAfterWriteOff(line) ? PaymentWords::tr("Recovery after a write-off")
                                            : allocationTypeText(line.type)};
    if (!line.appliance.isEmpty())
        words.append(line.appliance);
    if (line.instalment)
        words.append(*line.instalment == 0 ? PaymentWords::tr("down payment")
                                           : PaymentWords::tr("no. %1").arg(*line.instalment));
    else if (!line.device.isEmpty())
        words.append(line.device);
    return words.join(u' ');
}

QString clockSentence(Instant paid, Instant received)
{
    const auto ahead = clockDifference(received, paid);
    if (!ahead)
        return {};
    const QString length = durationText(std::abs(ahead->count()));
    return ahead->count() > 0
               ? PaymentWords::tr("It came here %1 after the provider's time.").arg(length)
               : PaymentWords::tr("It came here %1 before the provider's time: one of the two clocks is wrong.")
                     .arg(length);
}

QString matchSentence(const PaymentView &payment)
{
    const bool isTypedHere = payment.serialSource.isEmpty() || payment.serialSource == u"desk" ||
                             payment.serialSource == u"sale" || payment.serialSource == u"request";
    if (isTypedHere && payment.unmatched != u"matched")
        return {};
    if (payment.serialSource == u"correction")
        return PaymentWords::tr("A person moved it here from another device.");
    if (payment.unmatched == u"matched")
        return PaymentWords::tr("A person chose the device %1; the payer had named \u201c%2\u201d.")
            .arg(payment.serial, payment.namedSerial);
    return PaymentWords::tr("The payer named \u201c%1\u201d in the field \u201c%2\u201d.")
        .arg(payment.namedSerial, payment.serialSource);
}

QString refusalField(const PaymentView &payment)
{
    const bool isDevice = payment.reason.endsWith(u"serial") || payment.reason == u"unassigned_device";
    return isDevice ? QStringLiteral("serial") : QStringLiteral("amount");
}

QString refusalSentence(const PaymentView &payment)
{
    const QString reason = reasonText(payment.reason);
    return reason.isEmpty() ? payment.reason : reason;
}

bool isUnpaidRequest(const PaymentView &payment)
{
    return payment.request && (payment.status == PaymentStatus::Pending || payment.status == PaymentStatus::Failed);
}

QString outcomeSentence(const PaymentView &payment)
{
    const QString why = refusalSentence(payment);
    if (isUnpaidRequest(payment))
        return {};
    if (payment.unmatched == u"open" && payment.refund && payment.refund->isUnderWay())
        return PaymentWords::tr(
            "The company holds this money, but it is booked nowhere. A refund of it is under way: it "
            "can be booked on a device only when the refund was not made.");
    if (payment.unmatched == u"open")
        return PaymentWords::
            tr("The company holds this money, but it is booked nowhere. %1 Choose the device, or give the money back.")
                .arg(why);
    if (payment.unmatched == u"refunded")
        return PaymentWords::tr("The money went back to the payer through the channel.");
    if (payment.unmatched == u"returned")
        return PaymentWords::tr("The money was returned by hand: %1").arg(payment.resolutionNote);
    switch (payment.status) {
    case PaymentStatus::Pending:
        return PaymentWords::tr("The provider announced this payment; the money is not confirmed yet.");
    case PaymentStatus::Failed:
        return payment.reason == u"reversed_by_provider"
                   ? PaymentWords::tr("The provider took this payment back before it could be booked. Nothing was "
                                      "booked, and the payer has the money.")
                   : PaymentWords::tr("The provider says that this payment failed. Nothing was booked.");
    case PaymentStatus::Reversed:
        return payment.correctedBy
                   ? PaymentWords::tr("This payment stood on the wrong device. The money is booked on %1 now: %2")
                         .arg(payment.correctedBy->serial, payment.reversalReason)
                   : PaymentWords::tr("This payment was reversed: %1").arg(payment.reversalReason);
    case PaymentStatus::Conflict:
        return PaymentWords::tr(
            "A payment with the same reference but another amount or device was here before. Nothing was booked.");
    case PaymentStatus::Refused:
        return PaymentWords::tr("Nothing was booked. %1").arg(why);
    case PaymentStatus::Accepted:
    case PaymentStatus::Duplicate:
        break;
    }
    return {};
}

QString bookingPlanText(const PaymentView &planned, const Currency &currency)
{
    QStringList lines;
    for (const auto &line : planned.allocations)
        lines.append(QStringLiteral("\u2022 %1: %2").arg(allocationLabel(line), localMoney(line.amount, currency)));
    for (const auto &token : planned.tokens)
        lines.append(QStringLiteral("\u2022 ") +
                     PaymentWords::tr("Token for %1: %2").arg(token.device, tokenValueText(token)));
    if (planned.tokens.empty())
        lines.append(tokenReasonSentence(planned));
    return lines.join(u'\n');
}

QString tokenReasonSentence(const PaymentView &payment)
{
    if (payment.unmatched == u"open" && payment.refund && payment.refund->isUnderWay())
        return PaymentWords::tr(
            "The company holds this money, but it is booked nowhere. A refund of it is under way: it "
            "can be booked on a device only when the refund was not made.");
    if (payment.unmatched == u"open")
        return PaymentWords::tr("No token yet: it is not known which device the money is for.");
    if (payment.unmatched == u"refunded" || payment.unmatched == u"returned")
        return PaymentWords::tr("No token: the money went back to the payer.");
    switch (payment.status) {
    case PaymentStatus::Pending:
        return PaymentWords::tr("No token yet: the provider has not confirmed the money.");
    case PaymentStatus::Failed:
        return PaymentWords::tr("No token: the money never came.");
    case PaymentStatus::Refused:
    case PaymentStatus::Conflict:
        return PaymentWords::tr("No token: nothing was booked.");
    case PaymentStatus::Reversed:
        return payment.tokens.empty()
                   ? PaymentWords::tr("No token: the payment made none before it was reversed.")
                   : PaymentWords::tr("The payment was reversed. A token that was not asked for yet is cancelled; one "
                                      "that was handed out stays valid.");
    case PaymentStatus::Accepted:
    case PaymentStatus::Duplicate:
        break;
    }
    const QString none = noTokenText(payment.noTokenReason);
    if (!none.isEmpty())
        return none;
    if (payment.tokens.empty())
        return PaymentWords::tr("No token: the money paid for an appliance that needs none.");
    return PaymentWords::tr("%n token(s): the money bought something for the device itself.", nullptr,
                            static_cast<int>(payment.tokens.size()));
}

QString messageKindText(const QString &kind)
{
    if (kind == u"token")
        return PaymentWords::tr("Token");
    if (kind == u"payment")
        return PaymentWords::tr("Payment without a token");
    return kind;
}
