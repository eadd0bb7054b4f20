#include "core/domain/serial.h"

#include <algorithm>
#include <array>

namespace {

struct KindWord
{
    DeviceKind kind;
    const char *word;
};
constexpr std::array kindWords{KindWord{DeviceKind::Meter, "meter"}, KindWord{DeviceKind::Shs, "shs"},
                               KindWord{DeviceKind::EBike, "ebike"}};

constexpr qsizetype longestSerial = 64;
constexpr qsizetype shortestUnitSerial = 8; // SHS and e-bikes: domain rules, section 4
constexpr qsizetype longestUnitSerial = 15;

tl::unexpected<Error> invalidSerial(const QString &sentence)
{
    return invalid(QStringLiteral("invalid_serial"), sentence, QStringLiteral("serial"));
}

} // namespace

QString toWord(DeviceKind kind)
{
    const auto *found =
        std::find_if(kindWords.begin(), kindWords.end(), [kind](const KindWord &entry) { return entry.kind == kind; });
    return QString::fromLatin1(found->word);
}

Result<DeviceKind> deviceKindFromWord(const QString &word)
{
    for (const auto &entry : kindWords) {
        if (word == QLatin1String(entry.word))
            return entry.kind;
    }
    return invalid(QStringLiteral("invalid_kind"),
                   QStringLiteral("\"%1\" is not a kind of device: meter, shs or ebike.").arg(word.left(40)),
                   QStringLiteral("kind"));
}

QString normaliseSerial(const QString &serial)
{
    return serial.trimmed().toCaseFolded();
}

Outcome validateSerial(const QString &serial, DeviceKind kind)
{
    const QString trimmed = serial.trimmed();
    if (trimmed.isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("The device serial number is missing."),
                       QStringLiteral("serial"));
    if (trimmed.size() > longestSerial)
        return invalidSerial(
            QStringLiteral("The device serial number is longer than %1 characters.").arg(longestSerial));
    // isPrint is false for control and invisible characters: two serials that look alike must be alike.
    if (!std::all_of(trimmed.begin(), trimmed.end(), [](QChar character) { return character.isPrint(); }))
        return invalidSerial(QStringLiteral("The device serial number contains a character that cannot be printed."));
    const bool isUnit = kind != DeviceKind::Meter;
    if (isUnit && (trimmed.size() < shortestUnitSerial || trimmed.size() > longestUnitSerial))
        return invalidSerial(
            QStringLiteral("The serial number of a solar home system or an e-bike has %1 to %2 characters.")
                .arg(shortestUnitSerial)
                .arg(longestUnitSerial));
    return {};
}
