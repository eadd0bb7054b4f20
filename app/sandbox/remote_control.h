#pragma once

#include "core/base/json.h"

/// `mpm-sandbox pay|reverse|misbehave|log|...`: speaks to the control interface of a running sandbox and prints the
/// answer, so that a script needs no HTTP client. Answers the exit status: 0 done, 1 refused, 2 usage, 3 no sandbox
/// there.
[[nodiscard]] int runRemoteControl(const QStringList &words);
/// True when the first word names one of its commands.
[[nodiscard]] bool isRemoteCommand(const QString &word);
