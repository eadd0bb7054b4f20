#include "core/base/json.h"
#include "core/providers/csv/statement_columns.h"
#include "core/providers/statement.h"

#include <QRegularExpression>

namespace {

tl::unexpected<Error> badMember(const QString &member, const QString &what)
{
    return invalid(QStringLiteral("invalid_mapping"), QStringLiteral("The mapping's \"%1\" %2").arg(member, what),
                   member.isEmpty() ? QStringLiteral("mapping") : member);
}

Result<QString> textOf(const QString &member, const JsonValue &value)
{
    if (!value.isString())
        return badMember(member, QStringLiteral("must be a text."));
    return value.toText();
}

Result<bool> flagOf(const QString &member, const JsonValue &value)
{
    if (!value.isBool())
        return badMember(member, QStringLiteral("must be true or false."));
    return *value.toBool();
}

Result<QChar> signOf(const QString &member, const JsonValue &value)
{
    MPM_TRY(const auto text, textOf(member, value));
    if (text == QLatin1String("tab"))
        return QChar(u'\t');
    if (text.size() != 1)
        return badMember(member, QStringLiteral("must be one sign."));
    return text.front();
}

Result<QMap<QString, QString>> columnsOf(const QString &member, const JsonValue &value, const QStringList &fields)
{
    if (!value.isObject())
        return badMember(member, QStringLiteral("must be an object of field and column."));
    QMap<QString, QString> columns;
    for (const auto &[field, column] : value.members()) {
        if (!fields.contains(field))
            return badMember(
                member + u'.' + field,
                QStringLiteral("is not a field; the fields are %1.").arg(fields.join(QLatin1String(", "))));
        if (column.toText().trimmed().isEmpty())
            return badMember(member + u'.' + field, QStringLiteral("must be a column name or number."));
        columns.insert(field, column.toText().trimmed());
    }
    return columns;
}

Result<QTimeZone> zoneOf(const QString &member, const JsonValue &value)
{
    MPM_TRY(const auto text, textOf(member, value));
    const QTimeZone zone(text.toUtf8());
    if (!zone.isValid())
        return badMember(member, QStringLiteral("is not a time zone such as Africa/Nairobi."));
    return zone;
}

Result<QString> patternOf(const QString &member, const JsonValue &value)
{
    MPM_TRY(const auto text, textOf(member, value));
    const QRegularExpression pattern(text);
    if (!pattern.isValid() || pattern.captureCount() < 1)
        return badMember(member, QStringLiteral("must be a regular expression with one group."));
    return text;
}

Outcome setMember(StatementMapping &mapping, const QString &member, const JsonValue &value, const QStringList &fields)
{
    if (member == QLatin1String("encoding")) {
        MPM_TRY(mapping.encoding, textOf(member, value));
    } else if (member == QLatin1String("sheet")) {
        MPM_TRY(mapping.sheet, textOf(member, value));
    } else if (member == QLatin1String("delimiter")) {
        MPM_TRY(mapping.delimiter, signOf(member, value));
    } else if (member == QLatin1String("skip_lines")) {
        const auto lines = value.isNumber() ? value.toInteger() : std::nullopt;
        if (!lines || *lines < 0 || *lines > 10'000)
            return badMember(member, QStringLiteral("must be a whole number from 0 to 10000."));
        mapping.skipLines = int(*lines);
    } else if (member == QLatin1String("has_header")) {
        MPM_TRY(mapping.hasHeader, flagOf(member, value));
    } else if (member == QLatin1String("only_named_columns")) {
        MPM_TRY(mapping.onlyNamedColumns, flagOf(member, value));
    } else if (member == QLatin1String("columns")) {
        MPM_TRY(mapping.columns, columnsOf(member, value, fields));
    } else if (member == QLatin1String("decimal_sign")) {
        MPM_TRY(mapping.decimalSign, signOf(member, value));
        if (mapping.decimalSign != u'.' && mapping.decimalSign != u',')
            return badMember(member, QStringLiteral("must be a point or a comma."));
    } else if (member == QLatin1String("date_format")) {
        MPM_TRY(mapping.dateFormat, textOf(member, value));
    } else if (member == QLatin1String("zone")) {
        MPM_TRY(mapping.zone, zoneOf(member, value));
    } else if (member == QLatin1String("serial_pattern")) {
        MPM_TRY(mapping.serialPattern, patternOf(member, value));
    } else {
        return badMember(member, QStringLiteral("is not known."));
    }
    return {};
}

} // namespace

Result<StatementMapping> StatementMapping::fromJson(const QByteArray &text, const QStringList &fields)
{
    const auto json = parseJson(text);
    if (!json || !json->isObject())
        return invalid(QStringLiteral("invalid_mapping"), QStringLiteral("The mapping is not a JSON object."),
                       QStringLiteral("mapping"));
    StatementMapping mapping;
    for (const auto &[member, value] : json->members())
        MPM_CHECK(setMember(mapping, member, value, fields.isEmpty() ? statementFields() : fields));
    return mapping;
}

QByteArray StatementMapping::toJson() const
{
    auto json = JsonValue::object();
    if (!encoding.isEmpty())
        json.insert(QStringLiteral("encoding"), encoding);
    if (!sheet.isEmpty())
        json.insert(QStringLiteral("sheet"), sheet);
    if (!delimiter.isNull())
        json.insert(QStringLiteral("delimiter"), QString(delimiter));
    json.insert(QStringLiteral("skip_lines"), skipLines);
    json.insert(QStringLiteral("has_header"), hasHeader);
    auto map = JsonValue::object();
    for (auto column = columns.cbegin(); column != columns.cend(); ++column)
        map.insert(column.key(), column.value());
    json.insert(QStringLiteral("columns"), map);
    if (onlyNamedColumns)
        json.insert(QStringLiteral("only_named_columns"), true);
    json.insert(QStringLiteral("decimal_sign"), QString(decimalSign));
    if (!dateFormat.isEmpty())
        json.insert(QStringLiteral("date_format"), dateFormat);
    if (zone.isValid())
        json.insert(QStringLiteral("zone"), QString::fromUtf8(zone.id()));
    if (!serialPattern.isEmpty())
        json.insert(QStringLiteral("serial_pattern"), serialPattern);
    return json.toPrettyJson();
}
