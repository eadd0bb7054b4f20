#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/paper_output.h"

namespace {

Result<Answer> paperAnswer(CommandContext &context, const Arguments &arguments, const PaperJob &job)
{
    MPM_TRY(auto written, writePaper(context, arguments, job));
    return Answer(wrapped("paper", std::move(written)));
}

Result<Answer> paymentReceipt(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto payment, PaymentService(services).find(arguments.positional(0)));
    MPM_TRY(const QString language, languageOf(services, payment.customerId));
    return paperAnswer(context, arguments,
                       {QStringLiteral("receipt"), QStringLiteral("Receipt %1").arg(payment.receiptNumber),
                        arguments.positional(1), language,
                        [&payment](const PaperOffice &office) { return receiptPaper(office, payment); }});
}

Result<Answer> tokenSlip(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto id, idFromText<TokenId>(arguments.positional(0), QStringLiteral("token")));
    MPM_TRY(const auto token, TokenService(services).read(id));
    if (!hasTokenSlip(token))
        return refused(QStringLiteral("no_token"),
                       QStringLiteral("There is no token to print: it is %1.").arg(token.state));
    MPM_TRY(const QString language, languageOf(services, token.customerId));
    return paperAnswer(context, arguments,
                       {QStringLiteral("token"), QStringLiteral("Token for %1").arg(token.device),
                        arguments.positional(1), language,
                        [&token](const PaperOffice &office) { return tokenPaper(office, token); }});
}

Result<Answer> salePlan(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto sale, SaleService(services).find(arguments.positional(0)));
    MPM_TRY(const QString language, languageOf(services, sale.customerId));
    return paperAnswer(context, arguments,
                       {QStringLiteral("plan"), QStringLiteral("Instalment plan %1").arg(sale.number),
                        arguments.positional(1), language,
                        [&sale](const PaperOffice &office) { return planPaper(office, sale); }});
}

Result<Answer> customerStatement(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto customer, CustomerService(services).find(arguments.positional(0)));
    const QDate today = company.dateOf(context.clock().now());
    const DateRange usual = lastTwelveMonths(today);
    MPM_TRY(const auto from, optionalDate(arguments, QStringLiteral("from")));
    MPM_TRY(const auto to, optionalDate(arguments, QStringLiteral("to")));
    MPM_TRY(const auto statement,
            readCustomerStatement(services, customer.id, {from.value_or(usual.from), to.value_or(usual.to)}, today));
    return paperAnswer(context, arguments,
                       {QStringLiteral("statement"), QStringLiteral("Statement of account %1").arg(customer.number),
                        arguments.positional(1), customer.language,
                        [&statement](const PaperOffice &office) { return statementPaper(office, statement); }});
}

} // namespace

void addPaperCommands(Commands &commands)
{
    auto statementOptions = paperOptions();
    statementOptions.insert(statementOptions.begin(), {value("from", "DATE"), value("to", "DATE")});
    commands.insert(
        commands.end(),
        {{QStringLiteral("payment receipt"), QStringLiteral("PAYMENT FILE"), paperOptions(),
          QStringLiteral("Write the receipt of a payment as PDF, for a sheet or a roll, in the customer's language."),
          QStringLiteral("mpmctl payment receipt INV000001 receipt.pdf --paper 80 --language fr"), paymentReceipt},
         {QStringLiteral("token slip"), QStringLiteral("TOKEN FILE"), paperOptions(),
          QStringLiteral("Write the slip of an issued token as PDF, its digits large."),
          QStringLiteral("mpmctl token slip 0190e2d4-4e1f-7c3a-9b1e-2f6d8a5c7b10 slip.pdf --paper 58"), tokenSlip},
         {QStringLiteral("sale plan"), QStringLiteral("SALE FILE"), paperOptions(),
          QStringLiteral("Write the instalment plan of a sale as PDF."),
          QStringLiteral("mpmctl sale plan S-000001 plan.pdf"), salePlan},
         {QStringLiteral("customer statement"), QStringLiteral("CUSTOMER FILE"), statementOptions,
          QStringLiteral("Write a customer's statement of account as PDF: what is owed today, and the payments of the "
                         "period (the last twelve months)."),
          QStringLiteral("mpmctl customer statement A-000001 statement.pdf --from 2026-01-01 --to 2026-03-31"),
          customerStatement}});
}
