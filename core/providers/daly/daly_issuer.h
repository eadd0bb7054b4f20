#pragma once

#include "core/providers/daly/daly_client.h"
#include "core/providers/token_issuer.h"

/// Days and unlock of an e-bike: the battery's relay is switched on, then its state is read back. Issued when the
/// switch call succeeds; the detail says whether the read-back already confirms it. The worker switches off by date.
class DalyIssuer final : public TokenIssuer
{
public:
    explicit DalyIssuer(std::unique_ptr<DalyClient> client) : m_client(std::move(client)) {}

    void issue(const TokenRequest &request, std::function<void(IssueOutcome)> done) override;
    void test(std::function<void(Result<QString>)> done) override;

private:
    void confirm(const QString &serial, IssueOutcome outcome, const std::function<void(IssueOutcome)> &done);

    std::unique_ptr<DalyClient> m_client;
};
