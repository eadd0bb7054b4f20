#pragma once

#include "app/mpmctl/command.h"
#include "core/services/device_service.h"

/// --lat, --lon, --online, --phase, --max-current, --connection-type, --connection-group.
[[nodiscard]] std::vector<OptionSpec> deviceDetailOptions();
/// What these options name, over what is there. Fails with Invalid naming the option.
[[nodiscard]] Result<DeviceDetails> changedDetails(const Arguments &arguments, DeviceDetails details);
/// The device with its tokens, as `device show` gives it; or why there is none.
[[nodiscard]] Result<Answer> answerDevice(CommandContext &context, const Company &company,
                                          const Result<DeviceView> &device);
