#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/payment_json.h"

namespace {

/// What these commands work on: one payment that is named by id, reference or receipt number.
struct Subject
{
    Company company;
    PaymentService payments;
    PaymentId id;

    [[nodiscard]] JsonViews views() const { return JsonViews(company); }
};

Result<Subject> subjectOf(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    PaymentService payments(services);
    MPM_TRY(const auto payment, payments.find(arguments.positional(0)));
    return Subject{company, payments, payment.id};
}

/// --reason, which only a preview can do without.
Result<QString> reasonOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("reason")) && !arguments.has(QStringLiteral("preview")))
        return usageError(QStringLiteral("Give --reason TEXT, or --preview to see what would change."));
    return arguments.text(QStringLiteral("reason"));
}

Result<Answer> reversePayment(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto reason, reasonOption(arguments));
    MPM_TRY(const auto date, optionalDate(arguments, QStringLiteral("date")));
    MPM_TRY(auto subject, subjectOf(context, arguments));
    const auto used = arguments.has(QStringLiteral("accept-loss")) ? UsedGoods::AreWrittenOff : UsedGoods::AreOwed;
    if (arguments.has(QStringLiteral("preview"))) {
        MPM_TRY(const auto preview, subject.payments.previewReversal(subject.id, used));
        return Answer(wrapped("preview", toJson(subject.views(), preview)));
    }
    MPM_TRY(const auto payment, subject.payments.reverse(subject.id, reason, date, used));
    return Answer(wrapped("payment", subject.views().payment(payment)));
}

Result<Answer> correctPayment(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto reason, reasonOption(arguments));
    MPM_TRY(auto subject, subjectOf(context, arguments));
    const QString serial = arguments.text(QStringLiteral("serial"));
    if (arguments.has(QStringLiteral("preview"))) {
        MPM_TRY(const auto preview, subject.payments.previewCorrection(subject.id, serial));
        return Answer(wrapped("preview", toJson(subject.views(), preview)));
    }
    MPM_TRY(const auto correction, subject.payments.correct(subject.id, serial, reason));
    return Answer(wrapped("correction", toJson(subject.views(), correction)));
}

Result<Answer> matchPayment(CommandContext &context, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("serial")) == arguments.has(QStringLiteral("sale")))
        return usageError(QStringLiteral("Give --serial S, or --sale ID for money that was meant for one sale."));
    MPM_TRY(auto subject, subjectOf(context, arguments));
    const QString serial = arguments.text(QStringLiteral("serial"));
    const bool isPreview = arguments.has(QStringLiteral("preview"));
    if (serial.isEmpty()) {
        if (isPreview)
            return usageError(QStringLiteral("--preview shows a match with a device only."));
        MPM_TRY(const auto services, context.services());
        MPM_TRY(const auto sale, SaleService(services).find(arguments.text(QStringLiteral("sale"))));
        MPM_TRY(const auto booked, subject.payments.matchSale(subject.id, sale.id));
        return Answer(wrapped("payment", subject.views().payment(booked)));
    }
    MPM_TRY(const auto payment,
            isPreview ? subject.payments.previewMatch(subject.id, serial) : subject.payments.match(subject.id, serial));
    return Answer(wrapped(isPreview ? "preview" : "payment", subject.views().payment(payment)));
}

Result<Answer> tryRules(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto payments, optionalInteger(arguments, QStringLiteral("limit"), QStringLiteral("invalid_limit")));
    MPM_TRY(const auto trial, PaymentService(services).trySuggestions(
                                  static_cast<int>(std::clamp<qint64>(payments.value_or(200), 0, 100'000))));
    return Answer(wrapped("trial", toJson(trial)));
}

Result<Answer> suggestDevice(CommandContext &context, const Arguments &arguments)
{
    const bool isTrial = arguments.has(QStringLiteral("try"));
    if (isTrial != arguments.positional(0).isEmpty())
        return usageError(QStringLiteral("Name a payment, or give --try to try the rules on past payments."));
    if (isTrial)
        return tryRules(context, arguments);
    MPM_TRY(auto subject, subjectOf(context, arguments));
    MPM_TRY(const auto limit, optionalInteger(arguments, QStringLiteral("limit"), QStringLiteral("invalid_limit")));
    MPM_TRY(const auto suggestions,
            subject.payments.suggest(subject.id, static_cast<int>(std::clamp<qint64>(limit.value_or(8), 1, 50))));
    return Answer(listJson(suggestions, [](const DeviceSuggestion &suggestion) { return toJson(suggestion); }));
}

} // namespace

void addCorrectionCommands(Commands &commands)
{
    const QString payment = QStringLiteral("PAYMENT");
    commands.insert(
        commands.end(),
        {{QStringLiteral("payment reverse"),
          payment,
          {value("reason", "TEXT"), value("date", "DATE"), flag("preview"), flag("accept-loss")},
          QStringLiteral("Take a booked payment back; --accept-loss writes off what was already used."),
          QStringLiteral("mpmctl payment reverse INV000001 --reason \"cancelled by the provider\""),
          reversePayment},
         {QStringLiteral("payment correct"),
          payment,
          {required("serial", "S"), value("reason", "TEXT"), flag("preview")},
          QStringLiteral("Move a payment to the device it was meant for: reversed and booked again in one step."),
          QStringLiteral("mpmctl payment correct INV000001 --serial MTR-2 --reason \"payer named the wrong meter\""),
          correctPayment},
         {QStringLiteral("payment match"),
          payment,
          {value("serial", "S"), value("sale", "ID"), flag("preview")},
          QStringLiteral("Book an unmatched payment on a device, or for one sale, by hand."),
          QStringLiteral("mpmctl payment match INV000002 --serial MTR-1"),
          matchPayment},
         {QStringLiteral("payment suggest"),
          QStringLiteral("[PAYMENT]"),
          {flag("try"), value("limit", "N")},
          QStringLiteral("Devices that a payment may have been meant for; --try tries the rules on past payments."),
          QStringLiteral("mpmctl payment suggest INV000002"),
          suggestDevice}});
}
