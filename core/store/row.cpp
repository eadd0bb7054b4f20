#include "core/store/database.h"

#include <QSqlQuery>

SqlValue sqlNull()
{
    return {};
}

SqlValue toSql(const QString &value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}

SqlValue toSql(const QDate &value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : sqlNull();
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QString Row::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return m_query.value(column).toByteArray();
}

QDate Row::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

std::optional<qint64> Row::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<Instant> Row::optionalInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}
