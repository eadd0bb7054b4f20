#include "app/sandbox/daly_service.h"

#include "app/sandbox/json_members.h"

namespace {

JsonValue envelope(int status, const QString &msg, const JsonValue &response)
{
    return JsonValue::object({{QStringLiteral("status"), JsonValue(status)},
                              {QStringLiteral("success"), JsonValue(status == 200)},
                              {QStringLiteral("msg"), msg},
                              {QStringLiteral("msgDev"), JsonValue()},
                              {QStringLiteral("response"), response}});
}

SandboxAnswer yes(const JsonValue &response)
{
    return jsonAnswer(envelope(200, QStringLiteral("OK"), response));
}

/// A failure stands inside the envelope, under HTTP 200.
SandboxAnswer no(int status, const QString &msg)
{
    return refusal(envelope(status, msg, JsonValue(false)), 200, msg);
}

struct Switching
{
    QString serial;
    bool on = false;
};

Result<Switching> readSwitching(const JsonValue &body)
{
    const auto command = QStringLiteral("8500_004");
    MPM_CHECK(checkMembers(body, {u"cmdKey", u"data"}));
    MPM_TRY(const auto outer, requiredText(body, QStringLiteral("cmdKey")));
    const JsonValue &data = body[u"data"];
    MPM_CHECK(checkMembers(data, {u"CmdKey", u"Code", u"ACC"}));
    MPM_TRY(const auto inner, requiredText(data, QStringLiteral("CmdKey")));
    MPM_TRY(const auto serial, requiredText(data, QStringLiteral("Code")));
    MPM_TRY(const qint64 acc, requiredNumber(data, QStringLiteral("ACC"), 0, 1));
    if (outer != command || inner != command)
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"cmdKey\" and \"CmdKey\" must be 8500_004"),
                       QStringLiteral("cmdKey"));
    return Switching{serial, acc == 1};
}

JsonValue stateOf(const SandboxDevice &device, Instant now)
{
    return JsonValue::object(
        {{QStringLiteral("Code"), device.serial},
         {QStringLiteral("ReceiveTime"), isoUtc(now)},
         {QStringLiteral("Lat"), JsonValue::number("-6.792354")},
         {QStringLiteral("Lng"), JsonValue::number("39.208328")},
         {QStringLiteral("Speed"), JsonValue::number(device.speed.toLatin1())},
         {QStringLiteral("Mileage"), JsonValue::number("1204.7")},
         {QStringLiteral("Status"), device.isOn ? QStringLiteral("ACCON,GPS") : QStringLiteral("ACCOFF,GPS")},
         {QStringLiteral("SOH"), JsonValue(97)},
         {QStringLiteral("BatteryLevel"), JsonValue(64)},
         {QStringLiteral("BatteryVoltage"), JsonValue::number("51.8")}});
}

} // namespace

QString DalyService::callOf(const SandboxRequest &request, const std::vector<QString> &parts) const
{
    if (request.method != "POST" || parts.size() != 2)
        return {};
    const QString path = parts[0] + u'/' + parts[1];
    if (path == QLatin1String("Login/Authenticate"))
        return QStringLiteral("login");
    if (path == QLatin1String("Monitor/Send"))
        return QStringLiteral("switch");
    return path == QLatin1String("Monitor/Refresh") ? QStringLiteral("refresh") : QString();
}

SandboxAnswer DalyService::serve(const QString &call, const SandboxRequest &request, const std::vector<QString> &,
                                 const std::optional<Fault> &)
{
    if (call == QLatin1String("login"))
        return login(request);
    if (!hasBearer(m_state, name(), request)) {
        const QString msg = QStringLiteral("The access token is missing, wrong or expired");
        return refusal(envelope(401, msg, JsonValue(false)), 401, msg);
    }
    return call == QLatin1String("switch") ? switchRelay(request) : refresh(request);
}

SandboxAnswer DalyService::login(const SandboxRequest &request)
{
    const auto query = checkedQuery(request, {u"Username", u"Password"});
    if (!query.has_value())
        return no(400, query.error().detail);
    if (!request.body.isEmpty())
        return no(400, QStringLiteral("The body of the login must be empty; Username and Password stand in the query"));
    if (valueOf(*query, u"Username") != QLatin1String("practice") ||
        valueOf(*query, u"Password") != QLatin1String("practice"))
        return no(401, QStringLiteral("Wrong Username or Password"));
    return yes(JsonValue::object({{QStringLiteral("token"), issueBearer(m_state, name())},
                                  {QStringLiteral("expires_in"), JsonValue(m_state.bearerSeconds)}}));
}

SandboxAnswer DalyService::switchRelay(const SandboxRequest &request)
{
    const auto body = jsonBody(request);
    if (!body.has_value())
        return no(400, body.error().detail);
    const auto switching = readSwitching(*body);
    if (!switching.has_value())
        return no(400, switching.error().detail);
    SandboxDevice *device = m_state.device(name(), switching->serial);
    if (!device)
        return no(404, QStringLiteral("Device not found"));
    device->isOn = switching->on;
    m_state.sales.push_back(
        {name(), switching->serial, switching->on ? QStringLiteral("on") : QStringLiteral("off"), {}, m_state.now()});
    const auto data = JsonValue::object({{QStringLiteral("Code"), switching->serial}});
    return yes(JsonValue::object({{QStringLiteral("Data"), data}}));
}

SandboxAnswer DalyService::refresh(const SandboxRequest &request)
{
    const auto body = jsonBody(request);
    if (!body.has_value())
        return no(400, body.error().detail);
    const auto members = checkMembers(*body, {u"codes"});
    if (!members.has_value() || !(*body)[u"codes"].isArray())
        return no(400,
                  members.has_value() ? QStringLiteral("\"codes\" must be a list of serials") : members.error().detail);
    auto rows = JsonValue::array();
    for (const JsonValue &code : (*body)[u"codes"].items()) {
        if (!code.isString())
            return no(400, QStringLiteral("\"codes\" must be a list of strings"));
        if (const SandboxDevice *device = m_state.device(name(), code.toText()))
            rows.append(stateOf(*device, m_state.now()));
    }
    return yes(JsonValue::object({{QStringLiteral("Data"), rows}}));
}
