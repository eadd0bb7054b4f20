#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"

namespace {

Result<Answer> tokenDone(const Company &company, const Result<TokenView> &token)
{
    if (!token)
        return tl::make_unexpected(token.error());
    return Answer(wrapped("token", JsonViews(company).token(*token)));
}

using TokenAction = std::function<Result<TokenView>(TokenService &, const TokenId &, const Arguments &)>;

auto onToken(TokenAction action)
{
    return [action = std::move(action)](CommandContext &context, const Arguments &arguments) -> Result<Answer> {
        MPM_TRY(const Company company, context.company());
        MPM_TRY(const auto services, context.services());
        MPM_TRY(const auto id, idFromText<TokenId>(arguments.positional(0), QStringLiteral("token")));
        TokenService tokens(services);
        return tokenDone(company, action(tokens, id, arguments));
    };
}

Result<TokenView> resolveToken(TokenService &tokens, const TokenId &id, const Arguments &arguments)
{
    const bool issued = arguments.has(QStringLiteral("token"));
    if (issued == arguments.has(QStringLiteral("not-issued")))
        return usageError(QStringLiteral("Give --token TEXT as the maker shows it, or --not-issued."));
    return issued ? tokens.resolveIssued(id, arguments.text(QStringLiteral("token"))) : tokens.resolveNotIssued(id);
}

/// --state, one of `states`; empty when it is not given.
Result<QString> stateOption(const Arguments &arguments, std::initializer_list<const char *> states)
{
    const QString state = arguments.text(QStringLiteral("state"));
    QStringList words;
    for (const char *word : states)
        words += QString::fromLatin1(word);
    if (arguments.has(QStringLiteral("state")) && !words.contains(state))
        return invalid(QStringLiteral("invalid_state"),
                       QStringLiteral("The state is one of: %1.").arg(words.join(QStringLiteral(", "))),
                       QStringLiteral("state"));
    return state;
}

Result<Answer> listTokens(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    TokenFilter filter;
    MPM_TRY(filter.state, stateOption(arguments, {"queued", "requesting", "issued", "refused", "uncertain", "cancelled"}));
    MPM_TRY(const auto page, TokenService(services).list(filter, request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const TokenView &token) { return views.token(token); }));
}

Result<Answer> resendToken(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto id, idFromText<TokenId>(arguments.positional(0), QStringLiteral("token")));
    MPM_TRY(const auto messageId, TokenService(services).resend(id));
    MPM_TRY(const auto message, MessageService(services).read(messageId));
    return Answer(wrapped("message", JsonViews(company).message(message)));
}

Result<Answer> listMessages(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto request, pageRequest(arguments));
    MPM_TRY(const QString state,
            stateOption(arguments, {"queued", "sending", "sent", "delivered", "failed", "uncertain"}));
    MPM_TRY(const auto page, MessageService(services).list(state, request));
    const JsonViews views(company);
    return Answer(pageJson(page, [&](const MessageView &message) { return views.message(message); }));
}

using MessageAction = std::function<Result<MessageView>(MessageService &, const MessageId &, const Arguments &)>;

auto onMessage(MessageAction action)
{
    return [action = std::move(action)](CommandContext &context, const Arguments &arguments) -> Result<Answer> {
        MPM_TRY(const Company company, context.company());
        MPM_TRY(const auto services, context.services());
        MPM_TRY(const auto id, idFromText<MessageId>(arguments.positional(0), QStringLiteral("message")));
        MessageService messages(services);
        MPM_TRY(const auto message, action(messages, id, arguments));
        return Answer(wrapped("message", JsonViews(company).message(message)));
    };
}

Result<MessageView> resolveMessage(MessageService &messages, const MessageId &id, const Arguments &arguments)
{
    const bool sent = arguments.has(QStringLiteral("sent"));
    if (sent == arguments.has(QStringLiteral("not-sent")))
        return usageError(QStringLiteral("Give --sent or --not-sent."));
    return messages.resolve(id, sent);
}

Result<Answer> makeGrant(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    const QString serial = arguments.text(QStringLiteral("serial"));
    const QString reason = arguments.text(QStringLiteral("reason"));
    if (arguments.has(QStringLiteral("days")) == arguments.has(QStringLiteral("wh")))
        return usageError(QStringLiteral("Give --days N or --wh N."));
    GrantService grants(services);
    if (arguments.has(QStringLiteral("days"))) {
        MPM_TRY(const qint64 days, integerOption(arguments, QStringLiteral("days"), QStringLiteral("invalid_amount")));
        MPM_TRY(const auto grant, grants.grantDays(serial, days, reason));
        return Answer(wrapped("grant", JsonViews(company).grant(grant)));
    }
    MPM_TRY(const qint64 wattHours, integerOption(arguments, QStringLiteral("wh"), QStringLiteral("invalid_amount")));
    MPM_TRY(const auto grant, grants.grantEnergy(serial, wattHours, reason));
    return Answer(wrapped("grant", JsonViews(company).grant(grant)));
}

Result<Answer> checkLedger(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto problems, LedgerService(services).checkLedger());
    return Answer(wrapped("ledger", toJson(problems)), refusalOf(problems));
}

Result<Answer> trialBalance(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto date, optionalDate(arguments, QStringLiteral("date")));
    MPM_TRY(const auto rows, LedgerService(services).trialBalance(date));
    return Answer(JsonViews(company).trialBalance(rows));
}

} // namespace

void addTokenCommands(Commands &commands)
{
    std::vector<OptionSpec> listOptions = pageOptions();
    listOptions.insert(listOptions.begin(), value("state", "STATE"));
    const QString token = QStringLiteral("TOKEN");
    const QString message = QStringLiteral("MESSAGE");
    commands.insert(commands.end(),
                    {{QStringLiteral("token list"),
                      {},
                      listOptions,
                      QStringLiteral("List tokens, newest first."),
                      QStringLiteral("mpmctl token list --state uncertain"),
                      listTokens},
                     {QStringLiteral("token show"),
                      token,
                      {},
                      QStringLiteral("Show a token."),
                      QStringLiteral("mpmctl token show ID"),
                      onToken([](TokenService &t, const TokenId &id, const Arguments &) { return t.read(id); })},
                     {QStringLiteral("token retry"),
                      token,
                      {},
                      QStringLiteral("Ask again for a refused or waiting token, now."),
                      QStringLiteral("mpmctl token retry ID"),
                      onToken([](TokenService &t, const TokenId &id, const Arguments &) { return t.retry(id); })},
                     {QStringLiteral("token resolve"),
                      token,
                      {value("token", "TEXT"), flag("not-issued")},
                      QStringLiteral("Say what became of an uncertain request, or type the maker's token."),
                      QStringLiteral("mpmctl token resolve ID --token 48720319465528107634"),
                      onToken(resolveToken)},
                     {QStringLiteral("token resend"),
                      token,
                      {},
                      QStringLiteral("Send the same token by message once more."),
                      QStringLiteral("mpmctl token resend ID"),
                      resendToken},
                     {QStringLiteral("message list"),
                      {},
                      listOptions,
                      QStringLiteral("List messages, newest first."),
                      QStringLiteral("mpmctl message list --state failed"),
                      listMessages},
                     {QStringLiteral("message show"),
                      message,
                      {},
                      QStringLiteral("Show a message."),
                      QStringLiteral("mpmctl message show ID"),
                      onMessage([](MessageService &m, const MessageId &id, const Arguments &) { return m.read(id); })},
                     {QStringLiteral("message retry"),
                      message,
                      {},
                      QStringLiteral("Send a failed message again."),
                      QStringLiteral("mpmctl message retry ID"),
                      onMessage([](MessageService &m, const MessageId &id, const Arguments &) { return m.retry(id); })},
                     {QStringLiteral("message resend"),
                      message,
                      {},
                      QStringLiteral("Send the same words once more, to the number that the customer has now."),
                      QStringLiteral("mpmctl message resend ID"),
                      onMessage([](MessageService &m, const MessageId &id, const Arguments &) -> Result<MessageView> {
                          MPM_TRY(const auto sent, m.resend(id));
                          return m.read(sent);
                      })},
                     {QStringLiteral("message resolve"),
                      message,
                      {flag("sent"), flag("not-sent")},
                      QStringLiteral("Say whether an uncertain message arrived."),
                      QStringLiteral("mpmctl message resolve ID --not-sent"),
                      onMessage(resolveMessage)},
                     {QStringLiteral("grant"),
                      {},
                      {required("serial", "S"), value("days", "N"), value("wh", "N"), required("reason", "TEXT")},
                      QStringLiteral("Give days or energy free of charge."),
                      QStringLiteral("mpmctl grant --serial MTR-1 --wh 1000 --reason \"meter was replaced\""),
                      makeGrant},
                     {QStringLiteral("ledger check"),
                      {},
                      {},
                      QStringLiteral("Check the journal against the payments."),
                      QStringLiteral("mpmctl ledger check"),
                      checkLedger},
                     {QStringLiteral("ledger trial-balance"),
                      {},
                      {value("date", "DATE")},
                      QStringLiteral("The balance of every account of the journal."),
                      QStringLiteral("mpmctl ledger trial-balance --date 2026-03-31"),
                      trialBalance}});
}
