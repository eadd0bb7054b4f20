#include "app/sandbox/africastalking_service.h"

#include <QRegularExpression>

namespace {

constexpr int inboxPage = 10;

/// The service's own errors are plain text.
SandboxAnswer no(int status, const QString &message)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = message.toUtf8();
    answer.problem = message;
    return answer;
}

bool isPhone(const QString &number)
{
    static const QRegularExpression e164(QStringLiteral("\\A\\+[1-9][0-9]{7,14}\\z"));
    return e164.match(number).hasMatch();
}

QString wordOf(int code)
{
    switch (code) {
    case 100:
        return QStringLiteral("Processed");
    case 101:
        return QStringLiteral("Success");
    case 102:
        return QStringLiteral("Queued");
    case 403:
        return QStringLiteral("InvalidPhoneNumber");
    case 405:
        return QStringLiteral("InsufficientBalance");
    case 406:
        return QStringLiteral("UserInBlacklist");
    default:
        return QStringLiteral("Code%1").arg(code);
    }
}

JsonValue wrapped(const QString &name, const JsonValue &value, const QString &message = {})
{
    auto data = JsonValue::object();
    if (!message.isEmpty())
        data.insert(QStringLiteral("Message"), message);
    data.insert(name, value);
    return JsonValue::object({{QStringLiteral("SMSMessageData"), data}});
}

} // namespace

QString AfricasTalkingService::callOf(const SandboxRequest &request, const std::vector<QString> &parts) const
{
    if (parts.size() != 2 || parts[0] != QLatin1String("version1") || parts[1] != QLatin1String("messaging"))
        return {};
    return request.method == "POST" ? QStringLiteral("send") : QStringLiteral("inbox");
}

SandboxAnswer AfricasTalkingService::serve(const QString &call, const SandboxRequest &request,
                                           const std::vector<QString> &, const std::optional<Fault> &fault)
{
    if (request.header("apiKey") != "practice")
        return no(401, QStringLiteral("The supplied authentication is invalid"));
    if (!request.header("Accept").toLower().contains("application/json"))
        return no(406, QStringLiteral("Accept must be application/json: the default answer is XML"));
    return call == QLatin1String("send") ? send(request, fault) : inbox(request);
}

SandboxAnswer AfricasTalkingService::send(const SandboxRequest &request, const std::optional<Fault> &fault)
{
    const auto form = formBody(request, {u"username", u"to", u"message", u"from", u"bulkSMSMode", u"enqueue",
                                         u"keyword", u"linkId", u"retryDurationInHours"});
    if (!form.has_value())
        return no(400, form.error().detail);
    if (valueOf(*form, u"username") != QLatin1String("sandbox"))
        return no(401, QStringLiteral("The supplied authentication is invalid"));
    const QString text = valueOf(*form, u"message");
    const QStringList numbers = valueOf(*form, u"to").split(u',', Qt::SkipEmptyParts);
    if (numbers.isEmpty() || text.isEmpty())
        return no(400, QStringLiteral("Request is missing required form field \"%1\"")
                           .arg(numbers.isEmpty() ? QLatin1String("to") : QLatin1String("message")));
    auto recipients = JsonValue::array();
    int count = 0;
    for (const QString &number : numbers) {
        const JsonValue recipient = sendTo(number, text, fault);
        count += recipient[u"statusCode"].toInteger().value_or(0) < 200 ? 1 : 0;
        recipients.append(recipient);
    }
    const QString message = QStringLiteral("Sent to %1/%2 Total Cost: KES 0.8000").arg(count).arg(numbers.size());
    return jsonAnswer(wrapped(QStringLiteral("Recipients"), recipients, message), 201);
}

JsonValue AfricasTalkingService::sendTo(const QString &number, const QString &text, const std::optional<Fault> &fault)
{
    int code = isPhone(number) ? 101 : 403;
    if (isFault(fault, Fault::Kind::Recipient))
        code = fault->code;
    const bool isTaken = code < 200;
    const QString id = isTaken ? QStringLiteral("ATXid_") + m_state.random.letters(20) : QStringLiteral("None");
    if (isTaken)
        m_state.messages.push_back({name(), number, text, id, QStringLiteral("sent"), m_state.now(), 0});
    return JsonValue::object({{QStringLiteral("statusCode"), JsonValue(code)},
                              {QStringLiteral("number"), number},
                              {QStringLiteral("status"), wordOf(code)},
                              {QStringLiteral("cost"), isTaken ? QStringLiteral("KES 0.8000") : QStringLiteral("0")},
                              {QStringLiteral("messageId"), id}});
}

SandboxAnswer AfricasTalkingService::inbox(const SandboxRequest &request)
{
    const auto query = checkedQuery(request, {u"username", u"lastReceivedId"});
    if (!query.has_value())
        return no(400, query.error().detail);
    if (valueOf(*query, u"username") != QLatin1String("sandbox"))
        return no(401, QStringLiteral("The supplied authentication is invalid"));
    bool isNumber = false;
    const qint64 last = valueOf(*query, u"lastReceivedId").toLongLong(&isNumber);
    if (!isNumber || last < 0)
        return no(400, QStringLiteral("\"lastReceivedId\" must be a whole number, 0 for the first question"));
    auto messages = JsonValue::array();
    for (const InboxMessage &message : m_state.inbox) {
        if (message.service != name() || message.number <= last || messages.items().size() >= inboxPage)
            continue;
        messages.append(JsonValue::object({{QStringLiteral("id"), JsonValue(message.number)},
                                           {QStringLiteral("text"), message.text},
                                           {QStringLiteral("to"), QStringLiteral("28901")},
                                           {QStringLiteral("from"), message.sender},
                                           {QStringLiteral("date"), isoUtc(message.at)},
                                           {QStringLiteral("linkId"), message.id}}));
    }
    return jsonAnswer(wrapped(QStringLiteral("Messages"), messages));
}
