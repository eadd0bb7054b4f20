#pragma once

#include "core/services/device_event_service.h"
#include "ui/payments/effect_words.h"

/// What happened to a device, or would happen to it, in words.

/// One line of history: "Replaced by SKH2 because it was broken".
[[nodiscard]] QString deviceEventText(const DeviceEventView &event);
/// What was chosen in the form: "It is broken: another device takes its place".
[[nodiscard]] QString deviceActionText(DeviceAction action, DeviceReason reason);
/// Plain sentences, the most important one first.
[[nodiscard]] QStringList deviceEventSentences(const DeviceEventResult &result, const Currency &currency);
/// One line a thing that changes, as it is and as it would be.
[[nodiscard]] std::vector<EffectLine> deviceEventLines(const DeviceEventResult &result, const Currency &currency);
