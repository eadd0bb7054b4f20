#include "core/domain/serial_slip.h"

#include "core/domain/serial.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSerial = 64;
constexpr qsizetype shortestEnd = 4;
constexpr size_t mostTexts = 5;
const QString &alphabet()
{
    static const QString characters = u"0123456789abcdefghijklmnopqrstuvwxyz-/."_s;
    return characters;
}

qsizetype commonStart(const QString &a, const QString &b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end.first - a.begin();
}

/// Whether `longer` is `shorter` with one more character somewhere.
bool hasOneMore(const QString &longer, const QString &shorter)
{
    if (longer.size() != shorter.size() + 1)
        return false;
    const qsizetype at = commonStart(longer, shorter);
    return QStringView(longer).mid(at + 1) == QStringView(shorter).mid(at);
}

bool hasTwoSwapped(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    const qsizetype at = commonStart(a, b);
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] &&
           QStringView(a).mid(at + 2) == QStringView(b).mid(at + 2);
}

bool hasOneWrong(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    const qsizetype at = commonStart(a, b);
    return at < a.size() && QStringView(a).mid(at + 1) == QStringView(b).mid(at + 1);
}

class Collection
{
public:
    void add(const QString &text)
    {
        if (text.isEmpty() || m_seen.contains(text))
            return;
        m_seen.insert(text);
        m_texts.push_back(text);
    }
    [[nodiscard]] std::vector<QString> take() { return std::move(m_texts); }
    [[nodiscard]] size_t size() const { return m_texts.size(); }

private:
    QSet<QString> m_seen;
    std::vector<QString> m_texts;
};

} // namespace

QString withoutSigns(const QString &serial)
{
    QString plain = normaliseSerial(serial);
    plain.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return plain;
}

std::optional<SerialSlip> slipBetween(const QString &named, const QString &actual)
{
    const QString typed = normaliseSerial(named);
    const QString real = normaliseSerial(actual);
    if (typed.isEmpty())
        return std::nullopt;
    if (typed == real)
        return SerialSlip::None;
    const QString plainTyped = withoutSigns(typed);
    const QString plainReal = withoutSigns(real);
    if (!plainTyped.isEmpty() && plainTyped == plainReal)
        return SerialSlip::OtherSigns;
    if (hasTwoSwapped(typed, real))
        return SerialSlip::TwoSwapped;
    if (hasOneWrong(typed, real))
        return SerialSlip::OneWrong;
    if (hasOneMore(real, typed))
        return SerialSlip::OneMissing;
    if (hasOneMore(typed, real))
        return SerialSlip::OneExtra;
    if (plainTyped.size() >= shortestEnd && plainReal.endsWith(plainTyped))
        return SerialSlip::MissingPrefix;
    return std::nullopt;
}

std::vector<QString> serialsOneSlipAway(const QString &named)
{
    const QString typed = normaliseSerial(named);
    Collection guesses;
    if (typed.isEmpty() || typed.size() > longestSerial)
        return guesses.take();
    guesses.add(typed);
    for (qsizetype at = 0; at + 1 < typed.size(); ++at) {
        QString swapped = typed;
        std::swap(swapped[at], swapped[at + 1]);
        guesses.add(swapped);
    }
    for (qsizetype at = 0; at <= typed.size(); ++at) {
        if (at < typed.size())
            guesses.add(QString(typed).remove(at, 1));
        for (const QChar character : alphabet()) {
            if (at < typed.size())
                guesses.add(QString(typed).replace(at, 1, character));
            guesses.add(QString(typed).insert(at, character));
        }
    }
    return guesses.take();
}

std::vector<QString> serialsInText(const QString &text)
{
    Collection found;
    found.add(normaliseSerial(text.left(longestSerial)));
    QString spaced = text.left(500);
    for (QChar &character : spaced) {
        if (character == u',' || character == u';' || character == u':' || character == u'#')
            character = u' ';
    }
    for (const QString &word : spaced.split(u' ', Qt::SkipEmptyParts)) {
        const bool hasDigit = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
        if (hasDigit && word.size() >= shortestEnd && found.size() < mostTexts)
            found.add(normaliseSerial(word));
    }
    return found.take();
}
