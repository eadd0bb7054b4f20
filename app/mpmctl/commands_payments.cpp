#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/payment_request_service.h"

namespace {

Answer paymentAnswer(const Company &company, const PaymentView &payment)
{
    return Answer(wrapped("payment", JsonViews(company).payment(payment)), refusalOf(payment));
}

/// After match, reverse, refund ...: the document of a thing done, whatever its status.
Result<Answer> paymentDone(const Company &company, const Result<PaymentView> &payment)
{
    if (!payment)
        return tl::make_unexpected(payment.error());
    return Answer(wrapped("payment", JsonViews(company).payment(*payment)));
}

Result<Answer> addPayment(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    if (arguments.has(QStringLiteral("serial")) == arguments.has(QStringLiteral("sale")))
        return usageError(QStringLiteral("Give --serial S, or --sale ID for cash for one sale."));
    if (arguments.has(QStringLiteral("recovery")) && !arguments.has(QStringLiteral("sale")))
        return usageError(QStringLiteral("--recovery is about a sale that was written off: name it with --sale ID."));
    DeskPayment payment;
    payment.serial = arguments.text(QStringLiteral("serial"));
    if (arguments.has(QStringLiteral("sale"))) {
        MPM_TRY(const auto sale, SaleService(services).find(arguments.text(QStringLiteral("sale"))));
        payment.sale = sale.id;
        payment.isRecovery = arguments.has(QStringLiteral("recovery"));
    }
    payment.amountText = arguments.text(QStringLiteral("amount"));
    MPM_TRY(payment.at, optionalInstant(arguments, QStringLiteral("at"), company.zone));
    MPM_TRY(payment.date, optionalDate(arguments, QStringLiteral("date")));
    payment.provider = arguments.text(QStringLiteral("provider"), payment.provider);
    payment.reference = arguments.text(QStringLiteral("reference"));
    payment.sender = arguments.text(QStringLiteral("sender"));
    MPM_TRY(const auto added, PaymentService(services).addAtDesk(payment));
    return paymentAnswer(company, added);
}

Result<Answer> showPayment(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    return paymentDone(company, PaymentService(services).find(arguments.positional(0)));
}

/// Stores the request; the worker sends it. Whatever a real payment would be refused for is refused before anybody is
/// asked.
Result<Answer> requestPayment(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto channel, AccountService(services, context.registry(), context.secrets())
                                    .find(AccountRole::Channel, arguments.text(QStringLiteral("channel"))));
    const PaymentRequestInput input{arguments.text(QStringLiteral("serial")), arguments.text(QStringLiteral("amount")),
                                    arguments.text(QStringLiteral("phone"))};
    return paymentDone(company, PaymentRequestService(services, context.registry()).ask(channel, input));
}

/// Duplicates and conflicts are answers to what came again: no payment is stored with them, so their list is empty.
Result<std::optional<PaymentStatus>> statusOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("status")))
        return std::nullopt;
    for (const auto status :
         {PaymentStatus::Pending, PaymentStatus::Accepted, PaymentStatus::Refused, PaymentStatus::Failed,
          PaymentStatus::Reversed, PaymentStatus::Duplicate, PaymentStatus::Conflict}) {
        if (toWord(status) == arguments.text(QStringLiteral("status")))
            return status;
    }
    return invalid(QStringLiteral("invalid_state"),
                   QStringLiteral("The status is pending, accepted, refused, failed, reversed, duplicate or conflict."),
                   QStringLiteral("status"));
}

Result<Answer> listPayments(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    PaymentFilter filter;
    MPM_TRY(filter.status, statusOption(arguments));
    MPM_TRY(filter.from, optionalDate(arguments, QStringLiteral("from")));
    MPM_TRY(filter.to, optionalDate(arguments, QStringLiteral("to")));
    filter.unmatchedOnly = arguments.has(QStringLiteral("unmatched"));
    filter.channel = arguments.text(QStringLiteral("channel"));
    filter.serial = arguments.text(QStringLiteral("serial"));
    MPM_TRY(const auto page, PaymentService(services).list(filter, request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const PaymentRow &row) { return views.paymentRow(row); }));
}

using PaymentAction = std::function<Result<PaymentView>(PaymentService &, const PaymentId &, const Arguments &)>;

/// The commands that act on one payment that is named by id, reference or receipt number.
auto onPayment(PaymentAction action)
{
    return [action = std::move(action)](CommandContext &context, const Arguments &arguments) -> Result<Answer> {
        MPM_TRY(const Company company, context.company());
        MPM_TRY(const auto services, context.services());
        PaymentService payments(services);
        MPM_TRY(const auto payment, payments.find(arguments.positional(0)));
        return paymentDone(company, action(payments, payment.id, arguments));
    };
}

Result<PaymentView> resolveRefund(PaymentService &payments, const PaymentId &id, const Arguments &arguments)
{
    const bool wasDone = arguments.has(QStringLiteral("done"));
    if (wasDone == arguments.has(QStringLiteral("not-done")))
        return usageError(QStringLiteral("Give --done, or --not-done, as the channel's own portal shows it."));
    return payments.resolveRefund(id, wasDone, arguments.text(QStringLiteral("note")));
}

} // namespace

void addPaymentCommands(Commands &commands)
{
    std::vector<OptionSpec> listOptions = pageOptions();
    listOptions.insert(listOptions.begin(), {value("status", "STATUS"), flag("unmatched"), value("from", "DATE"),
                                             value("to", "DATE"), value("channel", "NAME"), value("serial", "S")});
    const QString id = QStringLiteral("PAYMENT");
    const auto text = [](const Arguments &arguments, const char *option) {
        return arguments.text(QString::fromLatin1(option));
    };
    commands.insert(
        commands.end(),
        {{QStringLiteral("payment add"),
          {},
          {value("serial", "S"), value("sale", "ID"), required("amount", "A"), value("at", "INSTANT"),
           value("date", "DATE"), value("provider", "NAME"), value("reference", "R"), value("sender", "P"),
           flag("recovery")},
          QStringLiteral(
              "Take money at the desk, on a device serial number or for one sale. --recovery: on a sale that was "
              "written off."),
          QStringLiteral("mpmctl payment add --serial MTR-1 --amount 50.00"),
          addPayment},
         {QStringLiteral("payment show"),
          id,
          {},
          QStringLiteral("Show a payment by id, reference or receipt number."),
          QStringLiteral("mpmctl payment show INV000001"),
          showPayment},
         {QStringLiteral("payment list"),
          {},
          listOptions,
          QStringLiteral("List payments, newest first."),
          QStringLiteral("mpmctl payment list --unmatched --from 2026-03-01"),
          listPayments},
         {QStringLiteral("payment request"),
          {},
          {required("serial", "S"), required("amount", "A"), required("channel", "NAME"), value("phone", "P")},
          QStringLiteral(
              "Ask the customer's phone for the money, where the channel can (channel kinds says which). It is "
              "kept and sent by the worker; payment show tells how far it is and where to pay."),
          QStringLiteral("mpmctl payment request --serial MTR-1 --amount 50.00 --channel Paystack"),
          requestPayment},
         {QStringLiteral("payment refund"),
          id,
          {required("reason", "TEXT")},
          QStringLiteral("Ask for the refund of an unmatched payment."),
          QStringLiteral("mpmctl payment refund INV000002 --reason \"unknown serial\""),
          onPayment([text](PaymentService &p, const PaymentId &i, const Arguments &a) {
              return p.askRefund(i, text(a, "reason"));
          })},
         {QStringLiteral("payment refund-approve"),
          id,
          {},
          QStringLiteral("Confirm a refund that was asked for; the worker then requests it."),
          QStringLiteral("mpmctl payment refund-approve INV000002"),
          onPayment([](PaymentService &p, const PaymentId &i, const Arguments &) { return p.approveRefund(i); })},
         {QStringLiteral("payment refund-resolve"),
          id,
          {flag("done"), flag("not-done"), required("note", "TEXT")},
          QStringLiteral(
              "Say what became of a refund of which the channel tells nothing, or take back one that was not "
              "sent yet."),
          QStringLiteral("mpmctl payment refund-resolve INV000002 --not-done --note \"the portal shows no refund\""),
          onPayment(resolveRefund)},
         {QStringLiteral("payment returned"),
          id,
          {required("note", "TEXT")},
          QStringLiteral("Record that unmatched money was given back by hand."),
          QStringLiteral("mpmctl payment returned INV000002 --note \"cash, signed by A. Juma\""),
          onPayment([text](PaymentService &p, const PaymentId &i, const Arguments &a) {
              return p.returnedByHand(i, text(a, "note"));
          })}});
}
