// listCursor() and listKeyFromCursor() of list_options.h: a key as text that a script hands back.

#include "app/mpmctl/list_options.h"
#include "core/base/json.h"

namespace {

constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// What the key is one of: a key of another list, or of another order, would show wrong rows without a word.
QString orderWord(const ListRequest &request)
{
    const auto &sort = request.question.sort;
    const QString word = request.view.word + u' ';
    if (!sort)
        return word + (request.question.search.isEmpty() ? QString() : QStringLiteral("search"));
    return word + sort->column + (sort->isDescending ? QStringLiteral(" descending") : QString());
}

/// Bytes are an object, so that no text can be taken for them.
JsonValue partJson(const SqlValue &part)
{
    if (!part.isValid() || part.isNull())
        return {};
    if (part.typeId() == QMetaType::QByteArray)
        return JsonValue::object({{QStringLiteral("id"), QString::fromLatin1(part.toByteArray().toHex())}});
    return part.typeId() == QMetaType::QString ? JsonValue(part.toString()) : JsonValue(part.toLongLong());
}

SqlValue partFrom(const JsonValue &json)
{
    if (json.isNull())
        return sqlNull();
    if (json.isObject())
        return toSql(QByteArray::fromHex(json[u"id"].toText().toLatin1()));
    return json.isString() ? toSql(json.toText()) : toSql(json.toInteger().value_or(0));
}

} // namespace

QString listCursor(const ListRequest &request, const ListKey &key)
{
    JsonValue json = JsonValue::array();
    json.append(orderWord(request));
    json.append(partJson(key.sort));
    for (const auto &part : key.key)
        json.append(partJson(part));
    return QString::fromLatin1(json.toJson().toBase64(encoding));
}

Result<std::optional<ListKey>> listKeyFromCursor(const ListRequest &request, const QString &cursor)
{
    if (cursor.isEmpty())
        return std::nullopt;
    const auto json = parseJson(QByteArray::fromBase64(cursor.toLatin1(), encoding)).value_or(JsonValue());
    const auto &parts = json.items();
    constexpr size_t head = 2; // the order and the sort value; then the key
    const auto keys = static_cast<size_t>(listSpecOf(request.view).key.size());
    if (parts.size() != head + keys || parts.front().toText() != orderWord(request))
        return invalid(QStringLiteral("invalid_cursor"),
                       QStringLiteral("This is not the cursor of the last page of this list in this order."),
                       QStringLiteral("after"));
    ListKey key;
    key.sort = partFrom(parts[1]);
    for (size_t i = head; i < parts.size(); ++i)
        key.key.push_back(partFrom(parts[i]));
    return key;
}
