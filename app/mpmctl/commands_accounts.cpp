#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "app/mpmctl/passphrase.h"
#include "app/mpmctl/provider_wait.h"
#include "core/providers/qt_http_client.h"

namespace {

/// The three sorts of accounts have the same commands under three words.
struct Sort
{
    const char *word;
    AccountRole role;
    const char *what;
    const char *example;
};
constexpr Sort sorts[] = {
    {"manufacturer", AccountRole::Manufacturer, "a manufacturer's cloud",
     "Calin --kind calin --set user_id=DEMO01 --secret-env password=CALIN_PASSWORD"},
    {"channel", AccountRole::Channel, "a payment channel",
     "Paystack --kind paystack --secret-env secret_key=PAYSTACK_KEY"},
    {"sms", AccountRole::Gateway, "a message gateway",
     "AT --kind africastalking --set username=jua --secret-env api_key=AT_KEY"},
};

const std::vector<OptionSpec> accountOptions{value("base-url", "URL"), many("set", "KEY=VALUE"),
                                             many("secret-stdin", "KEY"), many("secret-env", "KEY=VARIABLE"),
                                             flag("allow-insecure-loopback")};

Result<std::pair<QString, QString>> keyAndValue(const QString &text, const QString &option)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1)
        return usageError(QStringLiteral("Option --%1 is written KEY=VALUE.").arg(option));
    return std::pair(text.left(equals), text.mid(equals + 1));
}

Result<AccountInput> accountInput(const Arguments &arguments, AccountRole role)
{
    AccountInput input;
    input.role = role;
    input.name = arguments.positional(0);
    input.kind = arguments.text(QStringLiteral("kind"));
    input.baseUrl = arguments.text(QStringLiteral("base-url"));
    input.allowInsecureLoopback = arguments.has(QStringLiteral("allow-insecure-loopback"));
    for (const QString &text : arguments.texts(QStringLiteral("set"))) {
        MPM_TRY(const auto setting, keyAndValue(text, QStringLiteral("set")));
        input.settings.insert(setting.first, setting.second);
    }
    for (const QString &text : arguments.texts(QStringLiteral("secret-env"))) {
        MPM_TRY(const auto secret, keyAndValue(text, QStringLiteral("secret-env")));
        const QString content = qEnvironmentVariable(secret.second.toUtf8().constData());
        if (content.isEmpty())
            return invalid(QStringLiteral("required"),
                           QStringLiteral("The environment variable %1 is empty.").arg(secret.second), secret.first);
        input.secrets.insert(secret.first, SecretString(content));
    }
    for (const QString &key : arguments.texts(QStringLiteral("secret-stdin"))) {
        const auto secret = withField(readSecretLine(key + QStringLiteral(": ")), QStringLiteral("passphrase"), key);
        if (!secret)
            return tl::make_unexpected(secret.error());
        input.secrets.insert(key, *secret);
    }
    return input;
}

Result<AccountService> accountService(CommandContext &context)
{
    MPM_TRY(const auto services, context.services());
    return AccountService(services, context.registry(), context.secrets());
}

Result<Answer> listKinds(CommandContext &context, AccountRole role)
{
    return Answer(listJson(context.registry().kinds(role), [](const IntegrationKind &kind) { return toJson(kind); }));
}

Result<Answer> addAccount(CommandContext &context, const Arguments &arguments, const Sort &sort)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(auto service, accountService(context));
    MPM_TRY(const auto input, accountInput(arguments, sort.role));
    MPM_TRY(const auto account, service.add(input));
    return Answer(wrapped(sort.word, JsonViews(company).account(account)));
}

Result<Answer> editAccount(CommandContext &context, const Arguments &arguments, const Sort &sort)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(auto service, accountService(context));
    MPM_TRY(const auto present, service.find(sort.role, arguments.positional(0)));
    MPM_TRY(auto input, accountInput(arguments, sort.role));
    input.name = arguments.text(QStringLiteral("name"), present.name);
    input.kind = present.kind;
    input.baseUrl = arguments.text(QStringLiteral("base-url"), present.baseUrl);
    input.allowInsecureLoopback = input.allowInsecureLoopback || present.allowInsecureLoopback;
    MPM_TRY(const auto account, service.edit(present.id, input));
    return Answer(wrapped(sort.word, JsonViews(company).account(account)));
}

Result<Answer> listAccounts(CommandContext &context, const Sort &sort)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(auto service, accountService(context));
    MPM_TRY(const auto accounts, service.list(sort.role));
    const JsonViews views(company);
    return Answer(listJson(accounts, [&](const AccountView &account) { return views.account(account); }));
}

Result<Answer> removeAccount(CommandContext &context, const Arguments &arguments, const Sort &sort)
{
    MPM_TRY(auto service, accountService(context));
    MPM_TRY(const auto account, service.find(sort.role, arguments.positional(0)));
    MPM_CHECK(service.remove(account.id));
    return Answer(wrapped("removed", JsonValue(account.name)));
}

Result<Answer> enableAccount(CommandContext &context, const Arguments &arguments, const Sort &sort, bool enabled)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(auto service, accountService(context));
    MPM_TRY(const auto account, service.find(sort.role, arguments.positional(0)));
    MPM_CHECK(service.setEnabled(account.id, enabled));
    MPM_TRY(const auto changed, service.find(sort.role, arguments.positional(0)));
    return Answer(wrapped(sort.word, JsonViews(company).account(changed)));
}

template <typename Provider>
Result<QString> waitForTest(Provider &provider)
{
    return waitForAnswer<QString>([&provider](auto done) { provider.test(std::move(done)); });
}

Result<QString> runTest(CommandContext &context, const AccountView &account, const AccountConfig &config)
{
    QtHttpClient http;
    switch (account.role) {
    case AccountRole::Manufacturer: {
        MPM_TRY(const auto issuer, context.registry().makeIssuer(account.kind, config, http, context.clock()));
        return waitForTest(*issuer);
    }
    case AccountRole::Gateway: {
        MPM_TRY(const auto gateway, context.registry().makeGateway(account.kind, config, http, context.clock()));
        return waitForTest(*gateway);
    }
    case AccountRole::Channel:
        break;
    }
    MPM_TRY(const auto source, context.registry().makeSource(account.kind, config, http, context.clock()));
    if (!source)
        return QStringLiteral("Nothing to test: statements of this channel are imported from files.");
    return waitForTest(*source);
}

Result<Answer> testAccount(CommandContext &context, const Arguments &arguments, const Sort &sort)
{
    MPM_TRY(auto service, accountService(context));
    MPM_TRY(const auto account, service.find(sort.role, arguments.positional(0)));
    MPM_TRY(const auto config, service.load(account));
    MPM_TRY(const QString text, runTest(context, account, config));
    return Answer(wrapped("test", JsonValue::object({{QStringLiteral("name"), account.name},
                                                     {QStringLiteral("ok"), JsonValue(true)},
                                                     {QStringLiteral("message"), text}})));
}

void addSort(Commands &commands, const Sort &sort)
{
    const QString word = QString::fromLatin1(sort.word);
    const QString what = QString::fromLatin1(sort.what);
    const QString name = QStringLiteral("NAME");
    auto addOptions = accountOptions;
    addOptions.insert(addOptions.begin(), required("kind", "KIND"));
    auto editOptions = accountOptions;
    editOptions.push_back(value("name", "NAME"));
    using Context = CommandContext;
    commands.insert(commands.end(),
                    {{word + QStringLiteral(" kinds"),
                      {},
                      {},
                      QStringLiteral("Every integration built in for %1, with its settings.").arg(what),
                      QStringLiteral("mpmctl %1 kinds").arg(word),
                      [&sort](Context &c, const Arguments &) { return listKinds(c, sort.role); }},
                     {word + QStringLiteral(" add"), name, addOptions, QStringLiteral("Add %1.").arg(what),
                      QStringLiteral("mpmctl %1 add %2").arg(word, QString::fromLatin1(sort.example)),
                      [&sort](Context &c, const Arguments &a) { return addAccount(c, a, sort); }},
                     {word + QStringLiteral(" edit"), name, editOptions,
                      QStringLiteral("Change settings or secrets; what is not named stays."),
                      QStringLiteral("mpmctl %1 edit NAME --set interval=120").arg(word),
                      [&sort](Context &c, const Arguments &a) { return editAccount(c, a, sort); }},
                     {word + QStringLiteral(" list"),
                      {},
                      {},
                      QStringLiteral("List them with the state of the worker's dealings."),
                      QStringLiteral("mpmctl %1 list").arg(word),
                      [&sort](Context &c, const Arguments &) { return listAccounts(c, sort); }},
                     {word + QStringLiteral(" test"),
                      name,
                      {},
                      QStringLiteral("One harmless authenticated call; says what came back."),
                      QStringLiteral("mpmctl %1 test NAME").arg(word),
                      [&sort](Context &c, const Arguments &a) { return testAccount(c, a, sort); }},
                     {word + QStringLiteral(" enable"),
                      name,
                      {},
                      QStringLiteral("Let the worker use it again."),
                      QStringLiteral("mpmctl %1 enable NAME").arg(word),
                      [&sort](Context &c, const Arguments &a) { return enableAccount(c, a, sort, true); }},
                     {word + QStringLiteral(" disable"),
                      name,
                      {},
                      QStringLiteral("Keep the worker from using it."),
                      QStringLiteral("mpmctl %1 disable NAME").arg(word),
                      [&sort](Context &c, const Arguments &a) { return enableAccount(c, a, sort, false); }},
                     {word + QStringLiteral(" remove"),
                      name,
                      {},
                      QStringLiteral("Remove one that nothing uses."),
                      QStringLiteral("mpmctl %1 remove NAME").arg(word),
                      [&sort](Context &c, const Arguments &a) { return removeAccount(c, a, sort); }}});
}

} // namespace

void addAccountCommands(Commands &commands)
{
    for (const Sort &sort : sorts)
        addSort(commands, sort);
}
