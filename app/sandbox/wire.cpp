#include "app/sandbox/wire.h"

#include <QUrl>

#include <algorithm>

namespace {

/// `plusIsSpace`: HTML forms write a blank as '+'; in a path or a query built by hand a '+' is a plus.
QString decoded(QByteArray text, bool plusIsSpace)
{
    if (plusIsSpace)
        text.replace('+', ' ');
    return QUrl::fromPercentEncoding(text);
}

FieldList decodedFields(const QByteArray &text, bool plusIsSpace)
{
    FieldList fields;
    for (const QByteArray &pair : text.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto sign = pair.indexOf('=');
        const QByteArray name = sign < 0 ? pair : pair.left(sign);
        const QByteArray value = sign < 0 ? QByteArray() : pair.mid(sign + 1);
        fields.emplace_back(decoded(name, plusIsSpace), decoded(value, plusIsSpace));
    }
    return fields;
}

} // namespace

std::vector<QString> SandboxRequest::path() const
{
    const auto mark = target.indexOf('?');
    std::vector<QString> parts;
    for (const QByteArray &part : target.left(mark < 0 ? target.size() : mark).split('/')) {
        if (!part.isEmpty())
            parts.push_back(decoded(part, false));
    }
    return parts;
}

FieldList SandboxRequest::query() const
{
    const auto mark = target.indexOf('?');
    return mark < 0 ? FieldList() : decodedFields(target.mid(mark + 1), false);
}

FieldList SandboxRequest::form() const
{
    return decodedFields(body, true);
}

QByteArray SandboxRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

QByteArray SandboxRequest::contentType() const
{
    const QByteArray value = header("Content-Type");
    const auto end = value.indexOf(';');
    return value.left(end < 0 ? value.size() : end).trimmed().toLower();
}

QString valueOf(const FieldList &fields, QStringView name)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? QString() : found->second;
}

bool hasField(const FieldList &fields, QStringView name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const auto &field) { return field.first == name; });
}
