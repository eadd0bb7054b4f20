#pragma once

#include "core/services/token_service.h"

#include <QTimeZone>

/// Why a token is where it is, and what comes next: whole sentences.
[[nodiscard]] QString tokenStateSentence(const TokenView &token, const QTimeZone &zone);
