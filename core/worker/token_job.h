#pragma once

#include "core/services/token_service.h"
#include "core/worker/account_job.h"

/// Asks a manufacturer for the next token of the queue, one at a time.
class TokenJob final : public AccountJob
{
public:
    /// `byDate`: the kind wants the instant until which a device is paid.
    TokenJob(JobHost &host, bool byDate) : AccountJob(host), m_byDate(byDate) {}

private:
    [[nodiscard]] bool begin() override;
    void record(const TokenQueue::Job &job, const IssueOutcome &outcome);
    void judge(const IssueOutcome &outcome);

    bool m_byDate;
    std::shared_ptr<TokenIssuer> m_issuer;
};
