#include "app/sandbox/payment_metadata.h"

namespace {

JsonValue asString(const JsonValue &json)
{
    return JsonValue(QString::fromUtf8(json.toJson()));
}

} // namespace

Result<JsonValue> paymentMetadata(const QString &style, const QString &key, const QString &serial)
{
    const auto object = JsonValue::object({{key, serial}});
    auto fields = JsonValue::array();
    fields.append(JsonValue::object({{QStringLiteral("display_name"), QStringLiteral("Device serial number")},
                                     {QStringLiteral("variable_name"), key},
                                     {QStringLiteral("value"), serial}}));
    const auto custom = JsonValue::object({{QStringLiteral("custom_fields"), fields}});
    if (style == QLatin1String("object"))
        return object;
    if (style == QLatin1String("string"))
        return asString(object);
    if (style == QLatin1String("custom_fields"))
        return custom;
    if (style == QLatin1String("custom_fields_string"))
        return asString(custom);
    if (style == QLatin1String("null") || style == QLatin1String("reference"))
        return JsonValue();
    if (style == QLatin1String("empty"))
        return JsonValue(QString());
    return invalid(
        QStringLiteral("invalid_member"),
        QStringLiteral(
            "metadata_style must be object, string, custom_fields, custom_fields_string, null, empty or reference"),
        QStringLiteral("metadata_style"));
}
