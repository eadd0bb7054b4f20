#include "app/sandbox/calin_service.h"

#include "app/sandbox/json_members.h"

#include <QRegularExpression>

namespace {

JsonValue envelope(int code, const QString &reason, const JsonValue &result = {})
{
    return JsonValue::object({{QStringLiteral("result_code"), JsonValue(code)},
                              {QStringLiteral("reason"), reason},
                              {QStringLiteral("result"), result}});
}

/// kWh as the cloud takes them: a JSON number with at most one decimal, more than nothing.
Outcome checkAmount(const JsonValue &amount)
{
    static const QRegularExpression oneDecimal(QStringLiteral("\\A[0-9]{1,9}(\\.[0-9])?\\z"));
    const auto field = QStringLiteral("amount");
    if (amount.isNull())
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"amount\" is missing"), field);
    if (!amount.isNumber())
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"amount\" must be a number"), field);
    const QString text = amount.toText();
    if (!oneDecimal.match(text).hasMatch())
        return invalid(QStringLiteral("invalid_member"),
                       QStringLiteral("\"amount\" must be kWh with at most one decimal, not ") + text, field);
    if (!text.contains(QRegularExpression(QStringLiteral("[1-9]"))))
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"amount\" must be more than 0"), field);
    return {};
}

Outcome checkSale(const JsonValue &body)
{
    MPM_CHECK(checkMembers(body, {u"user_id", u"password", u"meter_id", u"token_type", u"amount"}));
    for (const auto &name : {QStringLiteral("user_id"), QStringLiteral("password"), QStringLiteral("meter_id"),
                             QStringLiteral("token_type")})
        MPM_CHECK(requiredText(body, name));
    if (body[u"token_type"].toText() != QLatin1String("CreditToken"))
        return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"token_type\" must be CreditToken"),
                       QStringLiteral("token_type"));
    return checkAmount(body[u"amount"]);
}

/// 20 digits that are a 66-bit number: below 73786976294838206464.
QString stsToken(SandboxRandom &random)
{
    return QString::number(random.below(7)) + random.digits(19);
}

QString inGroupsOfFour(const QString &digits)
{
    QStringList groups;
    for (int i = 0; i < digits.size(); i += 4)
        groups << digits.mid(i, 4);
    return u' ' + groups.join(u' ') + u' ';
}

} // namespace

QString CalinService::callOf(const SandboxRequest &, const std::vector<QString> &parts) const
{
    if (parts.empty())
        return QStringLiteral("hello");
    return parts.size() == 1 && parts[0] == QLatin1String("tokennew") ? QStringLiteral("sell") : QString();
}

SandboxAnswer CalinService::serve(const QString &call, const SandboxRequest &request, const std::vector<QString> &,
                                  const std::optional<Fault> &fault)
{
    if (call == QLatin1String("hello") || request.method != "POST")
        return refusal(envelope(405, QStringLiteral("Use POST tokennew")), 405, QStringLiteral("not POST tokennew"));
    const auto body = jsonBody(request);
    const Outcome check = body.has_value() ? checkSale(*body) : Outcome(tl::make_unexpected(body.error()));
    if (!check.has_value())
        return refusal(envelope(400, check.error().detail), 400, check.error().detail);
    if ((*body)[u"user_id"].toText() != QLatin1String("practice") ||
        (*body)[u"password"].toText() != QLatin1String("practice"))
        return refusal(envelope(401, QStringLiteral("Wrong user_id or password")), 401,
                       QStringLiteral("wrong user_id or password"));
    const QString serial = (*body)[u"meter_id"].toText();
    if (!m_state.device(name(), serial))
        return refusal(envelope(1, QStringLiteral("Meter not found")), 200, QStringLiteral("unknown meter"));

    const QString token = stsToken(m_state.random);
    m_state.sales.push_back(
        {name(), serial, (*body)[u"amount"].toText() + QStringLiteral(" kWh"), token, m_state.now()});
    if (isFault(fault, Fault::Kind::NoToken))
        return jsonAnswer(envelope(0, QStringLiteral("OK")));
    return jsonAnswer(envelope(0, QStringLiteral("OK"),
                               isFault(fault, Fault::Kind::TokenWithSpaces) ? inGroupsOfFour(token) : token));
}
