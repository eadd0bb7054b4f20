#pragma once

#include "core/providers/bearer_session.h"

struct AccountConfig;

/// How a call to Daly's cloud went, its envelope resolved (manufacturer-clouds reference, section 6.1).
struct DalyFailure
{
    Error error;          ///< RateLimited, Network, Timeout, Unauthorised, Protocol, or Refused for a definite no
    QByteArray rawAnswer; ///< redacted; empty when there was none
};
struct DalyAnswer
{
    JsonValue response; ///< the member `response`
    QByteArray rawAnswer;
};
using DalyOutcome = tl::expected<DalyAnswer, DalyFailure>;

struct DalyState
{
    QString serial;
    bool isOn = false;
    bool isMoving = false;
};

/// The calls of Daly's cloud that this program uses, with login and envelope. Switching on or off is naturally
/// idempotent, so any failure but Refused may be repeated.
class DalyClient
{
public:
    [[nodiscard]] static Result<std::unique_ptr<DalyClient>> make(const AccountConfig &config, HttpClient &http,
                                                                  const Clock &clock);

    void switchRelay(const QString &serial, bool on, std::function<void(DalyOutcome)> done);
    /// At most `batchSize` serials. Devices without a readable state are missing in the answer.
    void readStates(const QStringList &serials,
                    std::function<void(tl::expected<std::vector<DalyState>, DalyFailure>)> done);
    void testLogin(std::function<void(Result<QString>)> done);

    static constexpr qsizetype batchSize = 100;
    /// Public for tests with mutilated answers.
    [[nodiscard]] static Result<JsonValue> openEnvelope(const HttpAnswer &answer, qint64 nowMs);
    [[nodiscard]] static std::vector<DalyState> statesIn(const JsonValue &response);

private:
    DalyClient(ProviderConnection connection, HttpRequest login, const Clock &clock);
    void call(const HttpRequest &request, std::function<void(DalyOutcome)> done);

    ProviderConnection m_connection;
    const Clock &m_clock;
    BearerSession m_session;
    Lifetime m_lifetime;
};
