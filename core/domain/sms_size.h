#pragma once

#include <QStringView>

/// How a text travels by SMS: characters of the GSM 7-bit alphabet (3GPP TS 23.038, section 6.2.1) count one, those of
/// its extension two; any other character puts the whole text into UCS-2, where a character costs one or two units.
/// One segment holds 160 (70) units, each of several 153 (67), since their order travels with them (TS 23.040).
struct SmsSize
{
    bool isUnicode = false;
    int units = 0;
    int segments = 0;  ///< 0 for an empty text
    int unitsLeft = 0; ///< in the last segment
};
[[nodiscard]] SmsSize smsSize(QStringView text);
