#include "core/store/sql_text.h"

#include <QStringList>

namespace {

QString whereClause(const Fields &condition)
{
    if (condition.empty())
        qFatal("a write to every row of a table");
    QStringList parts;
    for (const auto &[column, value] : condition)
        parts.append(column + (value.isNull() ? QStringLiteral(" IS NULL") : QStringLiteral(" = ?")));
    return QStringLiteral(" WHERE ") + parts.join(QStringLiteral(" AND "));
}

QString columnList(const Fields &fields)
{
    QStringList columns;
    for (const Field &field : fields)
        columns.append(field.first);
    return columns.join(u',');
}

bool isSame(const Row &row, int column, const SqlValue &value)
{
    if (value.isNull() || row.isNull(column))
        return value.isNull() && row.isNull(column);
    switch (value.typeId()) {
    case QMetaType::QString:
        return row.text(column) == value.toString();
    case QMetaType::QByteArray:
        return row.bytes(column) == value.toByteArray();
    default:
        return row.integer(column) == value.toLongLong();
    }
}

} // namespace

QString insertSql(QLatin1String table, const Fields &fields)
{
    QString places(static_cast<qsizetype>(fields.size()) * 2 - 1, u',');
    for (qsizetype i = 0; i < places.size(); i += 2)
        places[i] = u'?';
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columnList(fields), places);
}

QString updateSql(QLatin1String table, const Fields &fields, const Fields &condition)
{
    QStringList parts;
    for (const Field &field : fields)
        parts.append(field.first + QStringLiteral(" = ?"));
    return QStringLiteral("UPDATE %1 SET %2").arg(table, parts.join(u',')) + whereClause(condition);
}

QString deleteSql(QLatin1String table, const Fields &condition)
{
    return QStringLiteral("DELETE FROM ") + table + whereClause(condition);
}

QString selectSql(QLatin1String table, const Fields &fields, const Fields &condition)
{
    return QStringLiteral("SELECT %1 FROM %2").arg(columnList(fields), table) + whereClause(condition);
}

SqlValues valuesOf(const Fields &fields)
{
    SqlValues values;
    values.reserve(fields.size() + 2);
    for (const Field &field : fields)
        values.push_back(field.second);
    return values;
}

SqlValues conditionValues(const Fields &condition)
{
    SqlValues values;
    for (const Field &field : condition) {
        if (!field.second.isNull())
            values.push_back(field.second);
    }
    return values;
}

Fields differingFields(const Row &row, const Fields &fields)
{
    Fields differing;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!isSame(row, static_cast<int>(i), fields[i].second))
            differing.push_back(fields[i]);
    }
    return differing;
}
