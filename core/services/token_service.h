#pragma once

#include "core/providers/token_issuer.h"
#include "core/services/context.h"

struct TokenView
{
    TokenId id;
    QString device;
    DeviceKind deviceKind = DeviceKind::Meter;
    QString manufacturer;
    TokenKind kind = TokenKind::Energy;
    qint64 wattHours = 0;
    qint64 days = 0;
    QString command;
    QString state;  ///< queued, requesting, issued, refused, uncertain, cancelled
    QString text;   ///< empty until issued
    QString reference, detail;
    bool waitsForPerson = false;
    int attempts = 0;
    std::optional<Instant> activeUntil, issuedAt, nextTry;
    Instant createdAt;
    std::optional<PaymentId> paymentId;
    QString customerName, customerPhone;
    std::optional<CustomerId> customerId;
    std::optional<TokenId> waitsBehind;  ///< queued: the earlier token of the same device that must be settled first
    /// The maker's account: "" works, "off" a person switched it off, "stopped" it waits for a person (`makerError`)
    QString makerState, makerError;
};

struct TokenFilter
{
    QString state;  ///< empty: all; "waiting": queued, requesting, uncertain and refused
    std::optional<DeviceId> device;
    bool newestFirst = true;
};

/// What a person does with tokens. Fails: not_found, not_allowed (wrong state), required.
class TokenService
{
public:
    explicit TokenService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<TokenView> read(const TokenId &id);
    [[nodiscard]] Result<Page<TokenView>> list(const TokenFilter &filter, const PageRequest &page);
    /// A refused or waiting token is asked for again at once. Not allowed for an uncertain one: resolve it first.
    [[nodiscard]] Result<TokenView> retry(const TokenId &id);
    /// A person found out what became of an uncertain request, or types the maker's token (kind `manual`, or a queued one).
    [[nodiscard]] Result<TokenView> resolveIssued(const TokenId &id, const QString &text);
    /// It was not issued: back to queued, to be asked for again.
    [[nodiscard]] Result<TokenView> resolveNotIssued(const TokenId &id);
    /// The same token once more by message; answers the new message's id.
    [[nodiscard]] Result<MessageId> resend(const TokenId &id);

private:
    ServiceContext m_context;
};

/// The token queue as the worker sees it (design, section 5). Every step is one transaction.
class TokenQueue
{
public:
    explicit TokenQueue(ServiceContext context) : m_context(std::move(context)) {}

    struct Job
    {
        TokenRequest request;
        AccountId account;
        int attempt = 0;  ///< 1 for the first
        bool isLookUp = false;
    };

    /// At start: what was `requesting` when the process died becomes `uncertain` (its request may have left), except for
    /// accounts in `repeatable` (naturally idempotent integrations), which go back to queued.
    [[nodiscard]] Outcome recover(const std::vector<AccountId> &repeatable);
    /// The next token of this account that may be asked for now: oldest payment first, one at a time per device, none behind
    /// an unsettled one of the same device. Puts it to `requesting` with an attempt row on disk before it is returned.
    /// `byDate`: computes and stores the target instant first. `canLookUp`: uncertain ones come too, to be looked up.
    [[nodiscard]] Result<std::optional<Job>> takeNext(const AccountId &account, bool byDate, bool canLookUp = true);
    /// Records what came back: state, text, attempt row, message, next try with back-off; all in one transaction.
    [[nodiscard]] Outcome finish(const Job &job, const IssueOutcome &outcome);

private:
    ServiceContext m_context;
};
