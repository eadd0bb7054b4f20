#include "app/sandbox/sunking_service.h"

#include "app/sandbox/json_members.h"

namespace {

SandboxAnswer no(int status, const QString &message)
{
    return refusal(
        JsonValue::object({{QStringLiteral("message"), message}, {QStringLiteral("details"), JsonValue::array()}}),
        status, message);
}

/// RFC 6749, section 5.2.
SandboxAnswer oauthError(int status, const QString &error, const QString &description)
{
    return refusal(
        JsonValue::object({{QStringLiteral("error"), error}, {QStringLiteral("error_description"), description}}),
        status, description);
}

/// What the command sells, in words; fails with the sentence why it cannot be understood.
Result<QString> readCommand(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"device", u"command", u"payload", u"time_unit"}));
    MPM_CHECK(requiredText(body, QStringLiteral("device")));
    MPM_TRY(const auto command, requiredText(body, QStringLiteral("command")));
    if (command == QLatin1String("unlock")) {
        MPM_CHECK(checkMembers(body, {u"device", u"command"}));
        return QStringLiteral("unlock");
    }
    if (command != QLatin1String("add_credit"))
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"command\" must be add_credit or unlock"),
                       QStringLiteral("command"));
    MPM_TRY(const qint64 days, requiredNumber(body, QStringLiteral("payload"), 1, 100'000));
    MPM_TRY(const auto unit, requiredText(body, QStringLiteral("time_unit")));
    if (unit != QLatin1String("day"))
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"time_unit\" must be day"),
                       QStringLiteral("time_unit"));
    return QStringLiteral("%1 days").arg(days);
}

/// Five groups of three digits, as on the keypad.
QString keypadToken(SandboxRandom &random)
{
    QStringList groups;
    for (int i = 0; i < 5; ++i)
        groups << random.digits(3);
    return groups.join(u' ');
}

} // namespace

QString SunKingService::callOf(const SandboxRequest &request, const std::vector<QString> &parts) const
{
    const bool isPost = request.method == "POST";
    if (isPost && parts.size() == 1 && parts[0] == QLatin1String("auth"))
        return QStringLiteral("login");
    if (parts.size() < 2 || parts[0] != QLatin1String("v2"))
        return {};
    if (isPost && parts.size() == 2 && parts[1] == QLatin1String("token"))
        return QStringLiteral("sell");
    if (!isPost && parts.size() == 3 && parts[1] == QLatin1String("device_details"))
        return QStringLiteral("lookup");
    return {};
}

SandboxAnswer SunKingService::serve(const QString &call, const SandboxRequest &request,
                                    const std::vector<QString> &parts, const std::optional<Fault> &fault)
{
    if (call == QLatin1String("login"))
        return login(request);
    if (!hasBearer(m_state, name(), request))
        return no(401, QStringLiteral("The access token is missing, wrong or expired"));
    return call == QLatin1String("sell") ? sell(request, fault) : lookUp(parts.back());
}

SandboxAnswer SunKingService::login(const SandboxRequest &request)
{
    const auto form = formBody(request, {u"grant_type", u"client_id", u"client_secret", u"scope"});
    if (!form.has_value())
        return oauthError(400, QStringLiteral("invalid_request"), form.error().detail);
    if (valueOf(*form, u"grant_type") != QLatin1String("client_credentials"))
        return oauthError(400, QStringLiteral("unsupported_grant_type"),
                          QStringLiteral("grant_type must be client_credentials"));
    if (valueOf(*form, u"scope") != QLatin1String("roles"))
        return oauthError(400, QStringLiteral("invalid_scope"), QStringLiteral("scope must be roles"));
    if (valueOf(*form, u"client_id") != QLatin1String("practice") ||
        valueOf(*form, u"client_secret") != QLatin1String("practice"))
        return oauthError(401, QStringLiteral("invalid_client"),
                          QStringLiteral("Invalid client or invalid client credentials"));
    return jsonAnswer(JsonValue::object({{QStringLiteral("access_token"), issueBearer(m_state, name())},
                                         {QStringLiteral("expires_in"), JsonValue(m_state.bearerSeconds)},
                                         {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                         {QStringLiteral("scope"), QStringLiteral("roles")}}));
}

SandboxAnswer SunKingService::sell(const SandboxRequest &request, const std::optional<Fault> &fault)
{
    const auto body = jsonBody(request);
    if (!body.has_value())
        return no(400, body.error().detail);
    const auto what = readCommand(*body);
    if (!what.has_value())
        return no(400, what.error().detail);
    const QString serial = (*body)[u"device"].toText();
    if (!m_state.device(name(), serial))
        return no(404, QStringLiteral("Device not found"));
    const QString token = keypadToken(m_state.random);
    m_state.sales.push_back({name(), serial, *what, token, m_state.now()});
    if (isFault(fault, Fault::Kind::NoToken))
        return jsonAnswer(JsonValue::object({{QStringLiteral("device"), serial}}));
    return jsonAnswer(JsonValue::object(
        {{QStringLiteral("token"),
          isFault(fault, Fault::Kind::TokenWithSpaces) ? QStringLiteral("  %1 ").arg(token) : token}}));
}

SandboxAnswer SunKingService::lookUp(const QString &serial)
{
    if (!m_state.device(name(), serial))
        return no(404, QStringLiteral("Device not found"));
    const auto device = JsonValue::object({{QStringLiteral("code"), serial},
                                           {QStringLiteral("name"), QStringLiteral("Home 400X")},
                                           {QStringLiteral("is_paygo"), JsonValue(true)},
                                           {QStringLiteral("is_gsm"), JsonValue(false)},
                                           {QStringLiteral("version"), QStringLiteral("2")}});
    return jsonAnswer(JsonValue::object({{QStringLiteral("device"), device}}));
}
