#pragma once

#include "core/base/cancellation.h"
#include "core/store/database.h"

/// While it lives, a running statement of the connection ends soon after the cancellation, with the error Cancelled.
/// Same thread as the connection. For reading only: half a write would be rolled back.
class Interruptible
{
public:
    Interruptible(Database &database, const Cancellation &cancellation);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    Database &m_database;
    Cancellation m_cancellation;
};

[[nodiscard]] tl::unexpected<Error> cancelledError();
