#include "app/sandbox/json_members.h"

#include <algorithm>

namespace {

tl::unexpected<Error> wrong(const QString &name, const QString &what)
{
    return invalid(QStringLiteral("invalid_member"), QStringLiteral("\"%1\" %2").arg(name, what), name);
}

bool isPlainInteger(const QByteArray &text)
{
    const QByteArray digits = text.startsWith('-') ? text.mid(1) : text;
    return !digits.isEmpty() && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

Outcome checkMembers(const JsonValue &json, std::initializer_list<QStringView> known)
{
    if (!json.isObject())
        return invalid(QStringLiteral("invalid_body"), QStringLiteral("the body must be one JSON object"), {});
    for (const auto &[name, value] : json.members()) {
        if (std::find(known.begin(), known.end(), QStringView(name)) == known.end())
            return wrong(name, QStringLiteral("is not a field of this call"));
    }
    return {};
}

Result<QString> requiredText(const JsonValue &json, const QString &name)
{
    if (!json.contains(name))
        return wrong(name, QStringLiteral("is missing"));
    if (!json[name].isString())
        return wrong(name, QStringLiteral("must be a string"));
    if (json[name].toText().isEmpty())
        return wrong(name, QStringLiteral("is empty"));
    return json[name].toText();
}

Result<QString> optionalText(const JsonValue &json, const QString &name, const QString &otherwise)
{
    if (!json.contains(name))
        return otherwise;
    if (!json[name].isString())
        return wrong(name, QStringLiteral("must be a string"));
    return json[name].toText();
}

Result<qint64> requiredNumber(const JsonValue &json, const QString &name, qint64 low, qint64 high)
{
    if (!json.contains(name))
        return wrong(name, QStringLiteral("is missing"));
    const auto number = json[name].toInteger();
    if (!json[name].isNumber() || !isPlainInteger(json[name].toText().toLatin1()) || !number)
        return wrong(name, QStringLiteral("must be a whole number"));
    if (*number < low || *number > high)
        return wrong(name, QStringLiteral("must be from %1 to %2").arg(low).arg(high));
    return *number;
}

Result<int> optionalNumber(const JsonValue &json, const QString &name, int otherwise, int low, int high)
{
    if (!json.contains(name))
        return otherwise;
    MPM_TRY(const qint64 number, requiredNumber(json, name, low, high));
    return static_cast<int>(number);
}
