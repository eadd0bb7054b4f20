#include "core/base/foreign_json.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype escapeLength = 6; // \uXXXX

/// The code unit that is written as \uXXXX at `position`; -1 when there is none.
int escapedUnit(const QByteArray &text, qsizetype position)
{
    if (position + escapeLength > text.size() || text[position] != '\\' || text[position + 1] != 'u')
        return -1;
    bool isHex = false;
    const int unit = text.mid(position + 2, 4).toInt(&isHex, 16);
    return isHex ? unit : -1;
}

/// Copies the text token by token.
class Mender
{
public:
    explicit Mender(const QByteArray &text) : m_text(text) { m_mended.reserve(text.size()); }

    [[nodiscard]] QByteArray mend()
    {
        while (m_position < m_text.size()) {
            const char c = m_text[m_position];
            if (c == '"')
                copyString();
            else if (c == '-' || (c >= '0' && c <= '9'))
                copyNumber();
            else
                m_mended += m_text[m_position++];
        }
        return m_mended;
    }

private:
    void copyString()
    {
        m_mended += m_text[m_position++];
        while (m_position < m_text.size()) {
            const char c = m_text[m_position];
            if (c == '\\') {
                copyEscape();
                continue;
            }
            m_mended += m_text[m_position++];
            if (c == '"')
                return;
        }
    }

    void copyEscape()
    {
        const int unit = escapedUnit(m_text, m_position);
        const int next = escapedUnit(m_text, m_position + escapeLength);
        if (unit >= 0 && QChar::isHighSurrogate(static_cast<char32_t>(unit)) && next >= 0 &&
            QChar::isLowSurrogate(static_cast<char32_t>(next))) {
            copy(2 * escapeLength);
        } else if (unit >= 0 && QChar::isSurrogate(static_cast<char32_t>(unit))) {
            m_mended += "\\ufffd";
            m_position += escapeLength;
        } else {
            copy(2); // the sign behind the backslash, were it a quote
        }
    }

    void copyNumber()
    {
        const qsizetype begin = m_position;
        while (m_position < m_text.size() && QByteArrayView("+-.eE0123456789").contains(m_text[m_position]))
            ++m_position;
        const QByteArray number = m_text.mid(begin, m_position - begin);
        m_mended += isTooGreat(number) ? '"' + number + '"' : number;
    }

    /// A double ends at about 1e308; the digits before the exponent count as well.
    static bool isTooGreat(const QByteArray &number)
    {
        constexpr int greatest = 200;
        constexpr qsizetype longest = 100;
        static const QRegularExpression whole(
            QStringLiteral("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE]([+-]?[0-9]+))?$"));
        const bool hasExponent = number.contains('e') || number.contains('E');
        if (!hasExponent && number.size() <= longest)
            return false;
        const auto match = whole.match(QString::fromLatin1(number));
        if (!match.hasMatch())
            return false;
        bool isSmall = false;
        const int exponent = match.captured(1).toInt(&isSmall);
        return number.size() > longest || (hasExponent && (!isSmall || exponent > greatest));
    }

    void copy(qsizetype length)
    {
        m_mended += m_text.mid(m_position, length);
        m_position = std::min(m_position + length, m_text.size());
    }

    const QByteArray &m_text;
    QByteArray m_mended;
    qsizetype m_position = 0;
};

} // namespace

QByteArray mendedJson(const QByteArray &text)
{
    // Qt writes U+FFFD for whatever is not UTF-8; what is, stays as it was.
    const QByteArray utf8 = QString::fromUtf8(text).toUtf8();
    return Mender(utf8).mend();
}
