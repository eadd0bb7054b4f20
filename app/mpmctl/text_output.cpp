#include "app/mpmctl/text_output.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

QString label(const QString &name)
{
    return QString(name).replace(u'_', u' ');
}

/// An instant to the minute: tables stay narrow, and --json has it whole.
QString shortInstant(const QString &text)
{
    static const QRegularExpression instant(
        QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}):\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$"));
    const auto match = instant.match(text);
    return match.hasMatch() ? match.captured(1) + u' ' + match.captured(2) : text;
}

bool isScalar(const JsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString scalar(const JsonValue &value)
{
    if (value.isBool())
        return *value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return shortInstant(value.toText());
}

/// A cell: a scalar, a list of words, or the keys of a list of settings with the secret ones in stars.
QString cellText(const JsonValue &value)
{
    if (!value.isArray())
        return value.isObject() ? QString() : scalar(value).simplified();
    QStringList words;
    for (const JsonValue &item : value.items()) {
        if (isScalar(item))
            words += scalar(item);
        else if (item.contains(u"key"))
            words += item[u"secret"].toBool().value_or(false) ? QStringLiteral("*%1*").arg(item[u"key"].toText())
                                                              : item[u"key"].toText();
    }
    return words.join(QStringLiteral(", "));
}

struct Column
{
    QString name;
    QStringList cells;
    qsizetype width = 0;
    bool isNumber = true; ///< set flush right
};

Column columnOf(const JsonValue::Array &rows, const QString &name)
{
    static const QRegularExpression number(QStringLiteral("^-?\\d+(\\.\\d+)?$"));
    Column column{name, {}, label(name).size(), true};
    for (const JsonValue &row : rows) {
        const QString cell = cellText(row[name]);
        column.cells += cell;
        column.width = std::max(column.width, cell.size());
        column.isNumber = column.isNumber && (cell.isEmpty() || number.match(cell).hasMatch());
    }
    return column;
}

/// Whether a person would miss the column: not when it is empty, "no" in every row, or the id of something that another
/// column names.
bool isWorthShowing(const Column &column)
{
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"));
    const auto says = [&column](auto test) { return std::all_of(column.cells.begin(), column.cells.end(), test); };
    if (says([](const QString &cell) { return cell.isEmpty() || cell == u"no"; }))
        return false;
    return column.name == u"id" ||
           !says([](const QString &cell) { return cell.isEmpty() || uuid.match(cell).hasMatch(); });
}

/// Things that a command accepts by this name need no id in a table; for the others it is the last column.
bool isNamed(const QStringList &columns)
{
    return columns.contains(QStringLiteral("number")) || columns.contains(QStringLiteral("name")) ||
           columns.contains(QStringLiteral("serial"));
}

std::vector<Column> columnsOf(const JsonValue::Array &rows)
{
    QStringList names;
    for (const JsonValue &row : rows) {
        for (const auto &[name, value] : row.members()) {
            if (!names.contains(name))
                names += name;
        }
    }
    const bool needsId = !isNamed(names);
    for (const auto &last : {QStringLiteral("text"), QStringLiteral("id")}) {
        if (names.removeOne(last) && (needsId || last != u"id"))
            names += last;
    }
    std::vector<Column> columns;
    for (const QString &name : names) {
        Column column = columnOf(rows, name);
        if (isWorthShowing(column))
            columns.push_back(std::move(column));
    }
    return columns;
}

QString padded(const QString &text, const Column &column)
{
    return column.isNumber ? text.rightJustified(column.width) : text.leftJustified(column.width);
}

QString table(const JsonValue::Array &rows, const QString &indent)
{
    if (rows.empty())
        return indent + QStringLiteral("(none)\n");
    const std::vector<Column> columns = columnsOf(rows);
    static const QRegularExpression trailingBlanks(QStringLiteral("\\s+$"));
    const auto line = [&](auto cellOf) {
        QString text = indent;
        for (const Column &column : columns)
            text += padded(cellOf(column), column) + QStringLiteral("  ");
        return text.remove(trailingBlanks) + u'\n';
    };
    QString text = line([](const Column &column) { return label(column.name); });
    for (qsizetype row = 0; row < static_cast<qsizetype>(rows.size()); ++row)
        text += line([row](const Column &column) { return column.cells[row]; });
    return text;
}

QString object(const JsonValue &value, const QString &indent)
{
    QString text;
    for (const auto &[name, member] : value.members()) {
        if (isScalar(member)) {
            if (!scalar(member).isEmpty())
                text += indent + label(name) + QStringLiteral(": ") + scalar(member) + u'\n';
        } else if (member.isArray()) {
            const bool isTable = !member.items().empty() && member.items().front().isObject();
            if (isTable) {
                text +=
                    indent + label(name) + QStringLiteral(":\n") + table(member.items(), indent + QStringLiteral("  "));
            } else if (!member.items().empty()) {
                QStringList words;
                for (const JsonValue &item : member.items())
                    words += scalar(item);
                text += indent + label(name) + QStringLiteral(": ") + words.join(QStringLiteral(", ")) + u'\n';
            }
        } else if (!member.members().empty()) {
            text += indent + label(name) + QStringLiteral(":\n") + object(member, indent + QStringLiteral("  "));
        }
    }
    return text;
}

} // namespace

QString toText(const JsonValue &document)
{
    if (document.contains(u"rows") && document.contains(u"total")) {
        QString text = table(document[u"rows"].items(), {});
        text += QStringLiteral("%1 in all").arg(document[u"total"].toText());
        for (const JsonValue &condition : document[u"where"].items())
            text += QStringLiteral(", %1").arg(condition.toText());
        for (const auto &[name, sum] : document[u"sums"].members())
            text += QStringLiteral("; sum of %1 %2").arg(label(name), sum.toText());
        if (!document[u"next"].isNull())
            text += QStringLiteral("; more with --after %1").arg(document[u"next"].toText());
        return text + u'\n';
    }
    return object(document, {});
}
