#pragma once

#include "core/providers/statement.h"
#include "core/services/payment_intake.h"

/// The channel account that a provider's statement belongs to.
struct StatementChannel
{
    ReceivingChannel receiving;
    QTimeZone zone; ///< of dates that name none
};

/// Fails with NotFound "unknown_channel" (field channel).
[[nodiscard]] Result<StatementChannel> readStatementChannel(Database &database, const AccountId &id,
                                                            const Company &company);

/// The mapping for a statement of this channel: dates that name no zone are in the channel's, and the ids that earlier
/// versions gave to rows without one are known.
[[nodiscard]] StatementMapping mappingFor(const StatementChannel &channel, const Company &company,
                                          StatementMapping mapping);
