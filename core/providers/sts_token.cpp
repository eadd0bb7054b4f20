#include "core/providers/sts_token.h"

namespace {

QString withoutQuotes(const QString &text)
{
    const bool isQuoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
    return isQuoted ? text.mid(1, text.size() - 2) : text;
}

} // namespace

std::optional<QString> stsTokenDigits(const QString &text)
{
    constexpr qsizetype longestText = 64;
    if (text.size() > longestText)
        return std::nullopt;
    QString digits;
    for (const QChar c : withoutQuotes(text.trimmed())) {
        if (c.isSpace() || c == u'-')
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        digits += c;
    }
    const auto largest = QStringLiteral("73786976294838206463");
    if (digits.size() != largest.size() || digits > largest)
        return std::nullopt;
    return digits;
}
