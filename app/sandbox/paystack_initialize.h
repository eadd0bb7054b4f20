#pragma once

#include "app/sandbox/sandbox_state.h"

/// A transaction as POST /transaction/initialize begins it: nobody has paid, so it counts as abandoned. Strict in
/// fields, forms and units. Fails with Invalid naming the member, or with Conflict when the reference is taken.
[[nodiscard]] Result<PaystackTransaction> beginPaystackTransaction(SandboxState &state, const JsonValue &body);
