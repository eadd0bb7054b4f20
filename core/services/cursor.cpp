#include "core/services/cursor.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr int numberBytes = 8;
constexpr int idBytes = 16;
constexpr int maximumLimit = 1000;

QByteArray toBytes(qint64 number)
{
    QByteArray bytes(numberBytes, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace

QString encodeCursor(const TimeKey &key)
{
    return QString::fromLatin1((toBytes(key.ms) + toBytes(key.total) + key.id)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<TimeKey> decodeCursor(const QString &cursor)
{
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(), QByteArray::Base64UrlEncoding |
                                                                               QByteArray::OmitTrailingEquals |
                                                                               QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != 2 * numberBytes + idBytes)
        return invalid(u"invalid_cursor"_s, u"This is not the cursor of a list's last page."_s, u"after"_s);
    const char *bytes = decoded.decoded.constData();
    return TimeKey{qFromBigEndian<qint64>(bytes), decoded.decoded.mid(2 * numberBytes),
                   qFromBigEndian<qint64>(bytes + numberBytes)};
}

Result<TimeListSql> timeListSql(const TimeList &list, const PageRequest &request)
{
    if (request.limit < 1 || request.limit > maximumLimit)
        return invalid(u"invalid_limit"_s, u"A page has 1 to %1 rows."_s.arg(maximumLimit), u"limit"_s);
    const auto direction = list.newestFirst ? u"DESC"_s : u"ASC"_s;
    QStringList conditions = list.conditions;
    SqlValues values = list.values;
    std::optional<qint64> total;
    if (!request.after.isEmpty()) {
        MPM_TRY(const auto key, decodeCursor(request.after));
        total = key.total;
        conditions.append(u"(%1, %2) %3 (?, ?)"_s.arg(list.time, list.id, list.newestFirst ? u"<"_s : u">"_s));
        values.push_back(toSql(key.ms));
        values.push_back(toSql(key.id));
    }
    values.push_back(toSql(request.limit + 1));
    return TimeListSql{
        u"SELECT %1, %2, %3 FROM %4%5 ORDER BY %1 %6, %2 %6 LIMIT ?"_s.arg(list.time, list.id, list.columns, list.from,
                                                                           where(conditions), direction),
        u"SELECT count(*) FROM "_s + (list.counted.isEmpty() ? list.from : list.counted) + where(list.conditions),
        values, total};
}
