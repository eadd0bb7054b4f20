#include "app/sandbox/textbee_service.h"

#include "app/sandbox/json_members.h"

#include <algorithm>

namespace {

SandboxAnswer no(int status, const QString &error)
{
    return refusal(JsonValue::object({{QStringLiteral("success"), JsonValue(false)}, {QStringLiteral("error"), error}}),
                   status, error);
}

Outcome checkMessage(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"recipients", u"message", u"simSubscriptionId", u"scheduledAt"}));
    MPM_CHECK(requiredText(body, QStringLiteral("message")));
    MPM_CHECK(optionalText(body, QStringLiteral("scheduledAt")));
    const auto &recipients = body[u"recipients"].items();
    if (recipients.empty() ||
        !std::all_of(recipients.begin(), recipients.end(), [](const auto &number) { return number.isString(); }))
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("\"recipients\" must be a list of phone numbers (strings)"),
                       QStringLiteral("recipients"));
    return {};
}

} // namespace

QString TextBeeService::callOf(const SandboxRequest &request, const std::vector<QString> &parts) const
{
    // api / v1 / gateway / devices / {device} / ...
    if (parts.size() < 6 || parts[0] != QLatin1String("api") || parts[1] != QLatin1String("v1") ||
        parts[2] != QLatin1String("gateway") || parts[3] != QLatin1String("devices"))
        return {};
    const bool isPost = request.method == "POST";
    if (isPost && parts.size() == 6 && parts[5] == QLatin1String("send-sms"))
        return QStringLiteral("send");
    if (!isPost && parts.size() == 7 && parts[5] == QLatin1String("sms-batch"))
        return QStringLiteral("delivery");
    return !isPost && parts.size() == 6 && parts[5] == QLatin1String("get-received-sms") ? QStringLiteral("inbox")
                                                                                         : QString();
}

SandboxAnswer TextBeeService::serve(const QString &call, const SandboxRequest &request,
                                    const std::vector<QString> &parts, const std::optional<Fault> &fault)
{
    if (request.header("x-api-key") != "practice")
        return refusal(JsonValue::object({{QStringLiteral("error"), QStringLiteral("Unauthorized")}}), 401,
                       QStringLiteral("wrong x-api-key"));
    if (parts[4] != QLatin1String("practice"))
        return no(400, QStringLiteral("Device does not exist or is not enabled"));
    if (isFault(fault, Fault::Kind::Quota))
        return no(400, QStringLiteral("You have reached your daily limit of 50 messages"));
    if (call == QLatin1String("send"))
        return send(request);
    return call == QLatin1String("delivery") ? batch(parts.back()) : inbox(request);
}

SandboxAnswer TextBeeService::send(const SandboxRequest &request)
{
    const auto body = jsonBody(request);
    if (!body.has_value())
        return no(400, body.error().detail);
    if (const auto check = checkMessage(*body); !check.has_value())
        return no(400, check.error().detail);
    const QString id = QStringLiteral("66aa") + m_state.random.digits(20);
    const auto &recipients = (*body)[u"recipients"].items();
    for (const JsonValue &number : recipients)
        m_state.messages.push_back(
            {name(), number.toText(), (*body)[u"message"].toText(), id, QStringLiteral("pending"), m_state.now(), 0});
    const auto data =
        JsonValue::object({{QStringLiteral("success"), JsonValue(true)},
                           {QStringLiteral("message"), QStringLiteral("SMS added to queue for processing")},
                           {QStringLiteral("smsBatchId"), id},
                           {QStringLiteral("recipientCount"), JsonValue(static_cast<qint64>(recipients.size()))}});
    return jsonAnswer(JsonValue::object({{QStringLiteral("data"), data}}), 201);
}

/// Each question finds the messages one step further.
SandboxAnswer TextBeeService::batch(const QString &id)
{
    static const QStringList steps = {QStringLiteral("pending"), QStringLiteral("dispatched"), QStringLiteral("sent"),
                                      QStringLiteral("delivered")};
    auto messages = JsonValue::array();
    QString status;
    for (SandboxMessage &message : m_state.messages) {
        if (message.service != name() || message.id != id)
            continue;
        if (message.status != QLatin1String("failed"))
            message.status = steps[std::min<qsizetype>(message.questions++, steps.size() - 1)];
        status = message.status;
        messages.append(JsonValue::object({{QStringLiteral("_id"), id + QStringLiteral("01")},
                                           {QStringLiteral("recipient"), message.to},
                                           {QStringLiteral("message"), message.text},
                                           {QStringLiteral("status"), status},
                                           {QStringLiteral("sentAt"), isoUtc(message.at)}}));
    }
    if (messages.items().empty())
        return no(404, QStringLiteral("SMS batch not found"));
    const auto batch = JsonValue::object({{QStringLiteral("_id"), id}, {QStringLiteral("status"), status}});
    return jsonAnswer(JsonValue::object({{QStringLiteral("batch"), batch}, {QStringLiteral("messages"), messages}}));
}

SandboxAnswer TextBeeService::inbox(const SandboxRequest &request)
{
    const FieldList query = request.query(); // unknown fields such as receivedAfter are ignored, as the server does
    const auto page = numberField(query, QStringLiteral("page"), 1, 1, 1'000'000);
    const auto limit = numberField(query, QStringLiteral("limit"), 50, 1, 100);
    if (!page.has_value() || !limit.has_value())
        return no(400, page.has_value() ? limit.error().detail : page.error().detail);
    std::vector<InboxMessage> rows;
    std::copy_if(m_state.inbox.rbegin(), m_state.inbox.rend(), std::back_inserter(rows),
                 [this](const auto &row) { return row.service == name(); });
    auto data = JsonValue::array();
    const auto begin = static_cast<size_t>(*page - 1) * static_cast<size_t>(*limit);
    for (size_t i = begin; i < rows.size() && i < begin + static_cast<size_t>(*limit); ++i)
        data.append(JsonValue::object({{QStringLiteral("_id"), rows[i].id},
                                       {QStringLiteral("sender"), rows[i].sender},
                                       {QStringLiteral("message"), rows[i].text},
                                       {QStringLiteral("receivedAt"), isoUtc(rows[i].at)},
                                       {QStringLiteral("createdAt"), isoUtc(m_state.now())}}));
    const auto total = static_cast<qint64>(rows.size());
    const auto meta = JsonValue::object({{QStringLiteral("page"), JsonValue(*page)},
                                         {QStringLiteral("limit"), JsonValue(*limit)},
                                         {QStringLiteral("total"), JsonValue(total)},
                                         {QStringLiteral("totalPages"), JsonValue((total + *limit - 1) / *limit)}});
    return jsonAnswer(JsonValue::object({{QStringLiteral("data"), data}, {QStringLiteral("meta"), meta}}));
}
