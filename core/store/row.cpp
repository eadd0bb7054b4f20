#include "core/store/database.h"

#include <sqlite3.h>

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
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

SqlValue Row::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return sqlNull();
    case SQLITE_TEXT:
        return toSql(text(column));
    case SQLITE_BLOB:
        return toSql(bytes(column));
    default: // the tables are STRICT and have no REAL
        return toSql(integer(column));
    }
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
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
