#include "core/domain/sms_size.h"

#include <QString>

namespace {

const QString &basicAlphabet()
{
    static const QString alphabet = QStringLiteral(
        "@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3"
        "\u0398\u039e\u00c6\u00e6\u00df\u00c9 !\"#\u00a4%&'()*+,-./0123456789:;<=>?\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        "\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0");
    return alphabet;
}
const QString &extension()
{
    static const QString characters = QStringLiteral("\f^{}\\[~]|\u20ac");
    return characters;
}

/// -1 when the text has a character that the alphabet lacks.
int sevenBitUnits(QStringView text)
{
    int units = 0;
    for (const QChar character : text) {
        if (basicAlphabet().contains(character))
            ++units;
        else if (extension().contains(character))
            units += 2;
        else
            return -1;
    }
    return units;
}

} // namespace

SmsSize smsSize(QStringView text)
{
    struct Capacity
    {
        int single;
        int each;
    };
    constexpr Capacity sevenBit{160, 153};
    constexpr Capacity unicode{70, 67};

    SmsSize size;
    const int units = sevenBitUnits(text);
    size.isUnicode = units < 0;
    size.units = size.isUnicode ? static_cast<int>(text.size()) : units;
    if (size.units == 0)
        return size;
    const Capacity capacity = size.isUnicode ? unicode : sevenBit;
    const bool isSingle = size.units <= capacity.single;
    size.segments = isSingle ? 1 : (size.units + capacity.each - 1) / capacity.each;
    size.unitsLeft = (isSingle ? capacity.single : size.segments * capacity.each) - size.units;
    return size;
}
