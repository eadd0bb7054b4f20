#include "app/sandbox/sandbox.h"

#include "app/sandbox/africastalking_service.h"
#include "app/sandbox/calin_service.h"
#include "app/sandbox/daly_service.h"
#include "app/sandbox/paystack_service.h"
#include "app/sandbox/sunking_service.h"
#include "app/sandbox/textbee_service.h"

namespace {

using Kind = Fault::Kind;

const QByteArray htmlPage =
    "<!DOCTYPE html>\n<html><head><title>Error</title></head><body><h1>Something went wrong</h1></body></html>\n";

SandboxAnswer html(int status)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.contentType = "text/html; charset=utf-8";
    answer.body = htmlPage;
    return answer;
}

SandboxAnswer sayNo(int status, const QString &sentence)
{
    return refusal(JsonValue::object({{QStringLiteral("error"), sentence}}), status, sentence);
}

/// The answer of a fault that keeps the work from being done; empty for the other faults.
std::optional<SandboxAnswer> answerWithoutWork(const Fault &fault)
{
    SandboxAnswer answer;
    switch (fault.kind) {
    case Kind::LostBefore:
        answer.delivery = Delivery::Cut;
        return answer;
    case Kind::Status429:
        answer = sayNo(429, QStringLiteral("Too many requests"));
        answer.headers.emplace_back("Retry-After", QByteArray::number(fault.retryAfter));
        return answer;
    case Kind::Status500Html:
        return html(500);
    case Kind::ExpiredBearer:
        return sayNo(401, QStringLiteral("The access token has expired"));
    case Kind::Redirect:
        answer = html(302);
        answer.headers.emplace_back("Location", "http://127.0.0.2:9/elsewhere");
        return answer;
    default:
        return std::nullopt;
    }
}

/// What a fault makes of the answer after the work was done.
void spoil(SandboxAnswer &answer, const Fault &fault)
{
    switch (fault.kind) {
    case Kind::Delay:
        answer.delayMs = fault.delayMs;
        break;
    case Kind::LostAnswer:
        answer.delivery = Delivery::Cut;
        break;
    case Kind::OkHtml:
        answer = html(200);
        break;
    case Kind::Empty:
        answer.body.clear();
        break;
    case Kind::Truncated:
        answer.delivery = Delivery::Truncated;
        break;
    case Kind::Malformed:
        answer.body = "{\"status\": tru" + answer.body.left(20);
        break;
    case Kind::SlowDrip:
        answer.delivery = Delivery::Drip;
        break;
    default:
        break;
    }
}

} // namespace

Sandbox::Sandbox(const Clock &clock, quint64 seed)
    : m_state(clock, seed), m_control(m_state),
      m_listener([this](const SandboxRequest &request) { return serve(request); })
{
    m_services.push_back(std::make_unique<PaystackService>(m_state));
    m_services.push_back(std::make_unique<CalinService>(m_state));
    m_services.push_back(std::make_unique<SunKingService>(m_state));
    m_services.push_back(std::make_unique<DalyService>(m_state));
    m_services.push_back(std::make_unique<AfricasTalkingService>(m_state));
    m_services.push_back(std::make_unique<TextBeeService>(m_state));
}

Outcome Sandbox::listen(quint16 port)
{
    if (!m_listener.listen(port))
        return failure(ErrorCode::Environment, QStringLiteral("port_taken"),
                       QStringLiteral("Port %1 cannot be used: %2").arg(QString::number(port), m_listener.errorText()),
                       QStringLiteral("port"));
    return {};
}

QString Sandbox::url() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(m_listener.port());
}

SandboxAnswer Sandbox::serve(const SandboxRequest &request)
{
    std::vector<QString> parts = request.path();
    const QString first = parts.empty() ? QString() : parts.front();
    if (!parts.empty())
        parts.erase(parts.begin());
    if (first == QLatin1String("control"))
        return serveControl(request, parts);

    QString call;
    std::optional<Fault> fault;
    SandboxAnswer answer = sayNo(404, QStringLiteral("There is no such address here; see mpm-sandbox --help"));
    for (const auto &service : m_services) {
        if (service->name() != first)
            continue;
        call = service->callOf(request, parts);
        if (call.isEmpty())
            break;
        fault = m_state.faults.take(first, call);
        answer = serveService(*service, call, request, parts, fault);
    }
    const auto mark = request.target.indexOf('?');
    m_state.log({m_state.now(), first, call, request.method,
                 request.target.left(mark < 0 ? request.target.size() : mark), answer.status,
                 fault ? fault->word() : QString(), answer.problem});
    return answer;
}

SandboxAnswer Sandbox::serveService(Service &service, const QString &call, const SandboxRequest &request,
                                    const std::vector<QString> &parts, const std::optional<Fault> &fault)
{
    if (isFault(fault, Kind::ExpiredBearer))
        m_state.bearers.clear();
    if (fault) {
        if (auto answer = answerWithoutWork(*fault))
            return *answer;
    }
    SandboxAnswer answer = service.serve(call, request, parts, fault);
    if (fault)
        spoil(answer, *fault);
    return answer;
}

SandboxAnswer Sandbox::serveControl(const SandboxRequest &request, const std::vector<QString> &parts)
{
    if (parts.size() != 1 || !Control::actions().contains(parts[0]))
        return sayNo(404, QStringLiteral("Below /control there is: ") + Control::actions().join(QStringLiteral(", ")));
    const bool isReading = parts[0] == QLatin1String("log");
    if (request.method != (isReading ? "GET" : "POST"))
        return sayNo(405, isReading ? QStringLiteral("Use GET") : QStringLiteral("Use POST"));
    JsonValue body = JsonValue::object();
    if (!request.body.isEmpty()) {
        const auto json = jsonBody(request);
        if (!json.has_value())
            return sayNo(400, json.error().detail);
        body = *json;
    }
    const auto result = m_control.run(parts[0], body);
    if (result.has_value())
        return jsonAnswer(*result);
    return sayNo(result.error().code == ErrorCode::NotFound ? 404 : 400, result.error().detail);
}
