#pragma once

#include "app/sandbox/sandbox_state.h"
#include "app/sandbox/wire.h"

/// The page on which a payer pays what was asked for, as simple as can be: GET shows it, POST .../pay and .../leave do
/// what the payer wants. `parts` is the path below "checkout": the access code, and what to do.
[[nodiscard]] SandboxAnswer paystackCheckout(SandboxState &state, const std::vector<QString> &parts);

/// The payer has paid, or gone away; a payment that was made stays.
void finishPaystackCheckout(PaystackTransaction &transaction, bool isPaid, Instant at);
