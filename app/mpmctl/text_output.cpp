#include "app/mpmctl/text_output.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

QString label(const QString &name)
{
    return QString(name).replace(u'_', u' ');
}

QString scalar(const JsonValue &value)
{
    if (value.isBool())
        return *value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    return value.toText();
}

bool isScalar(const JsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - text.size()), u' ');
}

/// Columns are the scalar members of the rows that are not empty in all of them; nested values are left to `show`.
QString table(const JsonValue::Array &rows, const QString &indent)
{
    if (rows.empty())
        return indent + QStringLiteral("(none)\n");
    QStringList columns;
    for (const JsonValue &row : rows) {
        for (const auto &[name, value] : row.members()) {
            if (isScalar(value) && !scalar(value).isEmpty() && !columns.contains(name))
                columns += name;
        }
    }
    QList<qsizetype> widths;
    for (const QString &column : columns) {
        qsizetype width = column.size();
        for (const JsonValue &row : rows)
            width = std::max(width, scalar(row[column]).size());
        widths += width;
    }
    const auto line = [&](auto cell) {
        QString text = indent;
        for (qsizetype i = 0; i < columns.size(); ++i)
            text += padded(cell(columns[i]), widths[i] + 2);
        return text.trimmed().isEmpty()
                   ? QString()
                   : indent + text.mid(indent.size()).replace(QRegularExpression(QStringLiteral("\\s+$")), {}) + u'\n';
    };
    QString text = line([](const QString &column) { return label(column); });
    for (const JsonValue &row : rows)
        text += line([&row](const QString &column) { return scalar(row[column]); });
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
        if (!document[u"next"].isNull())
            text += QStringLiteral("; more with --after %1").arg(document[u"next"].toText());
        return text + u'\n';
    }
    return object(document, {});
}
