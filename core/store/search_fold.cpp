#include "core/store/search.h"

QString foldLetters(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isMark())
            continue;
        if (!character.isSpace())
            plain += character.toLower();
        else if (!plain.isEmpty() && plain.back() != u' ')
            plain += u' ';
    }
    return plain.trimmed();
}

namespace {

bool isWordPart(QChar character)
{
    return character.isLetterOrNumber() || character.isSurrogate();
}

/// A phone, token or other number, however it is grouped: "+255 712-345 678".
bool isOneNumber(const QString &plain)
{
    return std::none_of(plain.begin(), plain.end(),
                        [](QChar character) { return isWordPart(character) && !character.isDigit(); });
}

} // namespace

QString foldForSearch(const QString &text)
{
    const QString plain = foldLetters(text);
    const bool joinsGroups = isOneNumber(plain);
    QString folded;
    bool hasGap = false;   // something that is no letter or digit since the last character
    bool hasBlank = false; // and there was a blank in it
    for (const QChar character : plain) {
        if (!isWordPart(character)) {
            hasGap = true;
            hasBlank = hasBlank || character == u' ';
            continue;
        }
        const bool isInsideNumber = !folded.isEmpty() && folded.back().isDigit() && character.isDigit();
        const bool isJoined = isInsideNumber && (joinsGroups || !hasBlank);
        if (hasGap && !folded.isEmpty() && !isJoined)
            folded += u' ';
        folded += character;
        hasGap = hasBlank = false;
    }
    return folded;
}
