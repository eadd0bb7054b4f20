#include "core/store/calling_code.h"

namespace {

/// North America and Russia with Kazakhstan have one digit, these have two, all others three.
const QString twoDigits = QStringLiteral("20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 "
                                         "58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98");

} // namespace

QString callingCodeOf(const QString &phone)
{
    if (phone.size() < 2 || phone[0] != u'+' || !phone[1].isDigit())
        return {};
    if (phone[1] == u'1' || phone[1] == u'7')
        return phone.mid(1, 1);
    return phone.mid(1, twoDigits.contains(phone.mid(1, 2)) ? 2 : 3);
}
