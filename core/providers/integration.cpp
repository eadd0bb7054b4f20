#include "core/providers/integration.h"

#include "core/providers/africastalking/africastalking_gateway.h"
#include "core/providers/calin/calin_issuer.h"
#include "core/providers/daly/daly_issuer.h"
#include "core/providers/daly/daly_switch.h"
#include "core/providers/manual/manual_issuer.h"
#include "core/providers/paystack/paystack_requester.h"
#include "core/providers/paystack/paystack_source.h"
#include "core/providers/sunking/sunking_issuer.h"
#include "core/providers/textbee/textbee_gateway.h"

#include <algorithm>

namespace {

SettingSpec setting(const QString &key, const QString &label, bool isRequired, const QString &defaultValue = {})
{
    return {key, label, false, isRequired, defaultValue};
}

SettingSpec secret(const QString &key, const QString &label)
{
    return {key, label, true, true, {}};
}

SettingSpec timeLimit()
{
    return setting(QStringLiteral("timeout"), QStringLiteral("Time limit of a call (seconds)"), false,
                   QStringLiteral("60"));
}

SettingSpec requestExpiry()
{
    return setting(QStringLiteral("request_expiry"), QStringLiteral("How long a payer may take to pay (seconds)"),
                   false, QStringLiteral("86400"));
}

std::vector<IntegrationKind> channelKinds()
{
    IntegrationKind paystack;
    paystack.kind = QStringLiteral("paystack");
    paystack.displayName = QStringLiteral("Paystack");
    paystack.canRefund = true;
    paystack.asksPayers = RequestNeeds{.phone = false, .email = true};
    paystack.defaultBaseUrl = QStringLiteral("https://api.paystack.co");
    paystack.settings = {
        secret(QStringLiteral("secret_key"), QStringLiteral("Secret key")),
        setting(QStringLiteral("serial_keys"), QStringLiteral("Metadata fields that hold the serial"), false,
                defaultPaystackSerialKeys()),
        setting(QStringLiteral("email"), QStringLiteral("E-mail for requests to customers without one"), false),
        setting(QStringLiteral("channels"),
                QStringLiteral("Ways of paying that a request offers (mobile_money, card, ...)"), false),
        requestExpiry(),
        timeLimit()};
    IntegrationKind csv;
    csv.kind = QStringLiteral("csv");
    csv.displayName = QStringLiteral("Statement file (CSV)");
    csv.needsNetwork = false;
    return {paystack, csv};
}

IntegrationKind calinKind()
{
    IntegrationKind kind;
    kind.kind = QStringLiteral("calin");
    kind.role = AccountRole::Manufacturer;
    kind.sellsStsTokens = true;
    kind.displayName = QStringLiteral("Calin (STS meters)");
    kind.devices = {DeviceKind::Meter};
    kind.stepWattHours = 100;
    // The maker's own default is plain http, which would carry the password and the tokens in clear; this program
    // speaks https only. An account names another address where the maker gives one.
    kind.defaultBaseUrl = QStringLiteral("https://api.calinhost.com/api");
    kind.settings = {setting(QStringLiteral("user_id"), QStringLiteral("User id"), true),
                     secret(QStringLiteral("password"), QStringLiteral("Password (API key)")), timeLimit()};
    return kind;
}

IntegrationKind sunKingKind()
{
    IntegrationKind kind;
    kind.kind = QStringLiteral("sunking");
    kind.role = AccountRole::Manufacturer;
    kind.displayName = QStringLiteral("Sun King");
    kind.devices = {DeviceKind::Shs};
    kind.defaultBaseUrl = QStringLiteral("https://assetcontrol.central.glpapps.com/v2");
    kind.settings = {
        setting(QStringLiteral("client_id"), QStringLiteral("Client id"), true),
        secret(QStringLiteral("client_secret"), QStringLiteral("Client secret")),
        setting(QStringLiteral("auth_url"), QStringLiteral("Login address"), false, SunKingIssuer::defaultAuthUrl()),
        timeLimit()};
    return kind;
}

IntegrationKind dalyKind()
{
    IntegrationKind kind;
    kind.kind = QStringLiteral("daly");
    kind.role = AccountRole::Manufacturer;
    kind.displayName = QStringLiteral("Daly BMS (e-bikes)");
    kind.devices = {DeviceKind::EBike};
    kind.worksByDate = true;
    kind.defaultBaseUrl = QStringLiteral("https://dev.iov18.com/api");
    kind.settings = {setting(QStringLiteral("username"), QStringLiteral("User name"), true),
                     secret(QStringLiteral("password"), QStringLiteral("Password")), timeLimit()};
    return kind;
}

IntegrationKind manualKind()
{
    IntegrationKind kind;
    kind.kind = QStringLiteral("manual");
    kind.role = AccountRole::Manufacturer;
    kind.displayName = QStringLiteral("By hand (a person types the maker's token)");
    kind.devices = {DeviceKind::Meter, DeviceKind::Shs, DeviceKind::EBike};
    kind.needsNetwork = false;
    return kind;
}

std::vector<IntegrationKind> gatewayKinds()
{
    IntegrationKind africasTalking;
    africasTalking.kind = QStringLiteral("africastalking");
    africasTalking.role = AccountRole::Gateway;
    africasTalking.displayName = QStringLiteral("Africa's Talking");
    africasTalking.defaultBaseUrl = QStringLiteral("https://api.africastalking.com/version1/messaging");
    africasTalking.settings = {setting(QStringLiteral("username"), QStringLiteral("User name"), true),
                               secret(QStringLiteral("api_key"), QStringLiteral("API key")),
                               setting(QStringLiteral("from"), QStringLiteral("Sender id"), false), timeLimit()};
    IntegrationKind textBee;
    textBee.kind = QStringLiteral("textbee");
    textBee.role = AccountRole::Gateway;
    textBee.displayName = QStringLiteral("TextBee (an Android phone)");
    textBee.defaultBaseUrl = QStringLiteral("https://api.textbee.dev/api/v1");
    textBee.settings = {setting(QStringLiteral("device_id"), QStringLiteral("Device id"), true),
                        secret(QStringLiteral("api_key"), QStringLiteral("API key")), timeLimit()};
    return {africasTalking, textBee};
}

/// The account with the kind's own address where it names none.
AccountConfig withDefaults(AccountConfig config, const IntegrationKind &kind)
{
    if (config.baseUrl.isEmpty())
        config.baseUrl = QUrl(kind.defaultBaseUrl);
    return config;
}

tl::unexpected<Error> notBuiltIn(const QString &kind)
{
    return notFound(QStringLiteral("unknown_kind"), QStringLiteral("kind"), kind, QStringLiteral("kind"));
}

} // namespace

QString toWord(AccountRole role)
{
    switch (role) {
    case AccountRole::Channel:
        return QStringLiteral("channel");
    case AccountRole::Manufacturer:
        return QStringLiteral("manufacturer");
    case AccountRole::Gateway:
        break;
    }
    return QStringLiteral("sms");
}

Result<AccountRole> accountRoleFromWord(const QString &word)
{
    for (const auto role : {AccountRole::Channel, AccountRole::Manufacturer, AccountRole::Gateway}) {
        if (word == toWord(role))
            return role;
    }
    return notFound(QStringLiteral("unknown_role"), QStringLiteral("account role"), word, QStringLiteral("role"));
}

IntegrationRegistry::IntegrationRegistry() : m_kinds(channelKinds())
{
    for (const auto &kind : {calinKind(), sunKingKind(), dalyKind(), manualKind()})
        m_kinds.push_back(kind);
    for (auto &kind : gatewayKinds())
        m_kinds.push_back(std::move(kind));
}

std::vector<IntegrationKind> IntegrationRegistry::kinds(AccountRole role) const
{
    std::vector<IntegrationKind> found;
    std::copy_if(m_kinds.begin(), m_kinds.end(), std::back_inserter(found),
                 [role](const IntegrationKind &kind) { return kind.role == role; });
    return found;
}

Result<IntegrationKind> IntegrationRegistry::find(AccountRole role, const QString &kind) const
{
    for (const auto &known : m_kinds) {
        if (known.role == role && known.kind == kind)
            return known;
    }
    return notBuiltIn(kind);
}

Result<std::unique_ptr<TokenIssuer>> IntegrationRegistry::makeIssuer(const QString &kind, const AccountConfig &config,
                                                                     HttpClient &http, const Clock &clock) const
{
    MPM_TRY(const auto known, find(AccountRole::Manufacturer, kind));
    const AccountConfig account = withDefaults(config, known);
    if (kind == QLatin1String("calin"))
        return CalinIssuer::make(account, http, clock);
    if (kind == QLatin1String("sunking"))
        return SunKingIssuer::make(account, http, clock);
    if (kind == QLatin1String("manual"))
        return std::unique_ptr<TokenIssuer>(std::make_unique<ManualIssuer>());
    if (kind != QLatin1String("daly"))
        return notBuiltIn(kind);
    MPM_TRY(auto client, DalyClient::make(account, http, clock));
    return std::unique_ptr<TokenIssuer>(std::make_unique<DalyIssuer>(std::move(client)));
}

Result<std::unique_ptr<DeviceSwitch>> IntegrationRegistry::makeSwitch(const QString &kind, const AccountConfig &config,
                                                                      HttpClient &http, const Clock &clock) const
{
    MPM_TRY(const auto known, find(AccountRole::Manufacturer, kind));
    if (kind != QLatin1String("daly"))
        return std::unique_ptr<DeviceSwitch>();
    MPM_TRY(auto client, DalyClient::make(withDefaults(config, known), http, clock));
    return std::unique_ptr<DeviceSwitch>(std::make_unique<DalySwitch>(std::move(client)));
}

Result<std::unique_ptr<PaymentSource>> IntegrationRegistry::makeSource(const QString &kind, const AccountConfig &config,
                                                                       HttpClient &http, const Clock &clock) const
{
    MPM_TRY(const auto known, find(AccountRole::Channel, kind));
    if (kind != QLatin1String("paystack"))
        return std::unique_ptr<PaymentSource>();
    return PaystackSource::make(withDefaults(config, known), http, clock);
}

Result<std::unique_ptr<PaymentRequester>> IntegrationRegistry::makeRequester(const QString &kind,
                                                                             const AccountConfig &config,
                                                                             HttpClient &http, const Clock &clock) const
{
    MPM_TRY(const auto known, find(AccountRole::Channel, kind));
    if (kind != QLatin1String("paystack"))
        return std::unique_ptr<PaymentRequester>();
    return PaystackRequester::make(withDefaults(config, known), http, clock);
}

Result<std::unique_ptr<MessageGateway>> IntegrationRegistry::makeGateway(const QString &kind,
                                                                         const AccountConfig &config, HttpClient &http,
                                                                         const Clock &clock) const
{
    MPM_TRY(const auto known, find(AccountRole::Gateway, kind));
    const AccountConfig account = withDefaults(config, known);
    if (kind == QLatin1String("africastalking"))
        return AfricasTalkingGateway::make(account, http, clock);
    if (kind == QLatin1String("textbee"))
        return TextBeeGateway::make(account, http, clock);
    return notBuiltIn(kind);
}
