#pragma once

#include "core/domain/distribution.h"
#include "core/services/token_service.h"

/// What a token row is made for; at most one token exists for (cause, device, kind).
struct TokenCause
{
    QString type; ///< "payment", "grant", "plan_change", "command"
    QByteArray id;
    std::optional<CustomerId> customer;
    Instant order; ///< place in the device's queue: when the payment was made
};

/// Queues a token and, unless it is a grant, counts its days and unlock on the sale.
[[nodiscard]] Result<TokenId> insertToken(Transaction &transaction, const TokenCause &cause, const TokenDemand &demand,
                                          const QString &command = {});

/// One token as the queue and its people need it.
struct TokenRow
{
    TokenId id;
    QString causeType;
    QByteArray causeId;
    DeviceId device;
    AccountId account;
    std::optional<CustomerId> customer;
    std::optional<SaleId> sale;
    TokenKind kind = TokenKind::Energy;
    qint64 wattHours = 0, days = 0;
    int initialDays = 0;
    Money cost;
    QString command, state, text;
    std::optional<Instant> activeUntil;
    int attempts = 0;
    bool waitsForPerson = false;
};
[[nodiscard]] Result<TokenRow> readTokenRow(Database &database, const TokenId &id);
[[nodiscard]] Result<std::vector<TokenRow>> readTokensOfCause(Database &database, const QString &causeType,
                                                              const QByteArray &causeId);

/// Cancels a token that was not asked for (queued or refused) and takes its days and unlock off the sale.
/// Answers false, and changes nothing, when it is already in another state.
[[nodiscard]] Result<bool> cancelToken(Transaction &transaction, const TokenRow &token, const QString &why);
