#pragma once

#include "core/providers/bearer_session.h"
#include "core/providers/token_issuer.h"

/// Sun King's asset control (manufacturer-clouds reference, section 5.1): days of credit and unlock. No idempotency
/// key is known, so an unclear answer to a sale is Uncertain.
class SunKingIssuer final : public TokenIssuer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<TokenIssuer>> make(const AccountConfig &config, HttpClient &http,
                                                                   const Clock &clock);

    void issue(const TokenRequest &request, std::function<void(IssueOutcome)> done) override;
    void findDevice(const QString &serial, std::function<void(Result<MappingState>)> done) override;
    void test(std::function<void(Result<QString>)> done) override;

    /// What an answer of POST /token means; `nowMs` for Retry-After. Public for tests with mutilated answers.
    [[nodiscard]] static IssueOutcome understand(const HttpAnswer &answer, qint64 nowMs);
    /// What an answer of GET /device_details/{serial} means; 404 is an answer, not an error.
    [[nodiscard]] static Result<MappingState> understandDevice(const HttpAnswer &answer, qint64 nowMs);
    [[nodiscard]] static QString defaultAuthUrl();

private:
    SunKingIssuer(ProviderConnection connection, HttpRequest login, const Clock &clock);

    ProviderConnection m_connection;
    const Clock &m_clock;
    BearerSession m_session;
};
