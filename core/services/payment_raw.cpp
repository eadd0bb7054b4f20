#include "core/services/payment_raw.h"

#include "core/base/json.h"

using namespace Qt::StringLiterals;

namespace {

using Facts = std::vector<std::pair<QString, QString>>;

QString scalarText(const JsonValue &value)
{
    if (const auto answer = value.toBool())
        return *answer ? u"true"_s : u"false"_s;
    return value.toText();
}

void addFacts(const JsonValue &value, const QString &name, size_t limit, Facts &facts)
{
    if (facts.size() >= limit)
        return;
    if (value.isObject()) {
        for (const auto &[key, member] : value.members())
            addFacts(member, name.isEmpty() ? key : name + u'.' + key, limit, facts);
        return;
    }
    if (value.isArray()) {
        int number = 0;
        for (const auto &item : value.items())
            addFacts(item, u"%1.%2"_s.arg(name).arg(++number), limit, facts);
        return;
    }
    const QString text = scalarText(value);
    if (!text.isEmpty())
        facts.emplace_back(name, text);
}

} // namespace

std::vector<std::pair<QString, QString>> readableFacts(const QByteArray &raw, size_t limit)
{
    Facts facts;
    const auto document = parseJson(raw);
    if (document.has_value() && document->isObject())
        addFacts(*document, {}, limit, facts);
    return facts;
}
