#pragma once

#include "core/providers/provider_connection.h"
#include "core/providers/token_issuer.h"

/// Calin's STS cloud (manufacturer-clouds reference, section 4.1). It has no idempotency key, no look-up and no call
/// that proves the login without buying, so whatever is not a clear answer is Uncertain.
class CalinIssuer final : public TokenIssuer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TokenIssuer>> make(const AccountConfig &config, HttpClient &http,
                                                                   const Clock &clock);

    void issue(const TokenRequest &request, std::function<void(IssueOutcome)> done) override;
    void test(std::function<void(Result<QString>)> done) override;

    /// What an answer of `tokennew` means; `nowMs` for Retry-After. Public for tests with mutilated answers.
    [[nodiscard]] static IssueOutcome understand(const HttpAnswer &answer, qint64 nowMs);

private:
    CalinIssuer(ProviderConnection connection, QString userId, SecretString password, const Clock &clock);

    ProviderConnection m_connection;
    QString m_userId;
    SecretString m_password;
    const Clock &m_clock;
};

/// kWh with exactly one decimal, "5.5"; `wattHours` is a multiple of 100.
[[nodiscard]] QByteArray calinAmount(qint64 wattHours);
