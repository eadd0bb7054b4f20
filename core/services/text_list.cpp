#include "core/services/text_list.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumLimit = 1000;
constexpr qsizetype idBytes = 16;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString encodeTextCursor(const TextKey &key)
{
    return QString::fromLatin1((key.id + key.text.toUtf8()).toBase64(encoding));
}

Result<TextKey> decodeTextCursor(const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() < idBytes)
        return invalid(u"invalid_cursor"_s, u"This is not the cursor of a list's last page."_s, u"after"_s);
    return TextKey{QString::fromUtf8(decoded.decoded.mid(idBytes)), decoded.decoded.left(idBytes)};
}

Outcome checkLimit(const PageRequest &request)
{
    if (request.limit < 1 || request.limit > maximumLimit)
        return invalid(u"invalid_limit"_s, u"A page has 1 to %1 rows."_s.arg(maximumLimit), u"limit"_s);
    return {};
}

Result<TextListSql> textListSql(const TextList &list, const PageRequest &request)
{
    MPM_CHECK(checkLimit(request));
    QStringList conditions = list.conditions;
    SqlValues values = list.values;
    if (!request.after.isEmpty()) {
        MPM_TRY(const auto key, decodeTextCursor(request.after));
        conditions.append(u"(%1, %2) > (?, ?)"_s.arg(list.text, list.id));
        values.push_back(toSql(key.text));
        values.push_back(toSql(key.id));
    }
    values.push_back(toSql(request.limit + 1));
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    return TextListSql{u"SELECT %1, %2, %3 FROM %4%5 ORDER BY %1, %2 LIMIT ?"_s.arg(list.text, list.id, list.columns, list.from, where),
                       values};
}
