#include "app/sandbox/service.h"

#include <algorithm>

namespace {

tl::unexpected<Error> wrong(const QString &sentence)
{
    return invalid(QStringLiteral("invalid_request"), sentence, {});
}

Outcome checkFields(const FieldList &fields, std::initializer_list<QStringView> known, const QString &where)
{
    QSet<QString> seen;
    for (const auto &[name, value] : fields) {
        if (std::find(known.begin(), known.end(), QStringView(name)) == known.end())
            return wrong(QStringLiteral("\"%1\" is not a field of this %2").arg(name, where));
        if (seen.contains(name))
            return wrong(QStringLiteral("\"%1\" comes twice").arg(name));
        seen.insert(name);
    }
    return {};
}

} // namespace

SandboxAnswer jsonAnswer(const JsonValue &body, int status)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.body = body.toJson();
    return answer;
}

SandboxAnswer refusal(const JsonValue &body, int status, const QString &problem)
{
    SandboxAnswer answer = jsonAnswer(body, status);
    answer.problem = problem;
    return answer;
}

Result<JsonValue> jsonBody(const SandboxRequest &request)
{
    if (request.contentType() != "application/json")
        return wrong(QStringLiteral("Content-Type must be application/json, not \"%1\"")
                         .arg(QString::fromLatin1(request.contentType())));
    const auto json = parseJson(request.body);
    if (!json.has_value())
        return wrong(QStringLiteral("the body is no JSON: ") + json.error().detail);
    if (!json->isObject())
        return wrong(QStringLiteral("the body must be one JSON object"));
    return *json;
}

Result<FieldList> formBody(const SandboxRequest &request, std::initializer_list<QStringView> known)
{
    if (request.contentType() != "application/x-www-form-urlencoded")
        return wrong(QStringLiteral("Content-Type must be application/x-www-form-urlencoded, not \"%1\"")
                         .arg(QString::fromLatin1(request.contentType())));
    const FieldList fields = request.form();
    MPM_CHECK(checkFields(fields, known, QStringLiteral("form")));
    return fields;
}

Result<FieldList> checkedQuery(const SandboxRequest &request, std::initializer_list<QStringView> known)
{
    const FieldList fields = request.query();
    MPM_CHECK(checkFields(fields, known, QStringLiteral("query")));
    return fields;
}

Result<int> numberField(const FieldList &fields, const QString &name, int otherwise, int low, int high)
{
    if (!hasField(fields, name))
        return otherwise;
    const QString text = valueOf(fields, name);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || text != QString::number(number) || number < low || number > high)
        return wrong(QStringLiteral("\"%1\" must be a whole number from %2 to %3, not \"%4\"")
                         .arg(name)
                         .arg(low)
                         .arg(high)
                         .arg(text));
    return number;
}

QString issueBearer(SandboxState &state, const QString &service)
{
    const QString token = QStringLiteral("eyJ-%1-%2").arg(service, state.random.letters(24));
    state.bearers.insert(token, state.now().plus(std::chrono::seconds(state.bearerSeconds)));
    return token;
}

bool hasBearer(const SandboxState &state, const QString &service, const SandboxRequest &request)
{
    const QString value = QString::fromLatin1(request.header("Authorization"));
    const QString prefix = QStringLiteral("Bearer ");
    const QString token = value.mid(prefix.size());
    const auto found = state.bearers.constFind(token);
    return value.startsWith(prefix) && token.startsWith(QStringLiteral("eyJ-%1-").arg(service)) &&
           found != state.bearers.cend() && state.now() < *found;
}
