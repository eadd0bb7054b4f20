#pragma once

#include "core/services/list_question.h"

// Lists that screens open to show the rows behind a figure.

/// What reports add up: money that came in and is booked, by the day it was paid.
[[nodiscard]] ListPreset bookedPayments(const DayTest &days);
/// Tokens of today that payments made and that were not taken back; `kind` is a word of tokens: "energy", "days".
[[nodiscard]] ListPreset soldToday(const QString &kind);
/// Messages that wait for a person.
[[nodiscard]] ListPreset messagesForPerson();
