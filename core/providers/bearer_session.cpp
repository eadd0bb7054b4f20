#include "core/providers/bearer_session.h"

namespace {

constexpr std::chrono::seconds safetyMargin{60};
/// A service that claims more is not believed: the clock of this machine may sleep meanwhile.
constexpr std::chrono::seconds longestUse{24 * 3600};

} // namespace

BearerSession::BearerSession(ProviderConnection &connection, const Clock &clock, HttpRequest login,
                             LoginParser parseLogin, ExpiryTest isExpired)
    : m_connection(connection), m_clock(clock), m_login(std::move(login)), m_parseLogin(std::move(parseLogin)),
      m_isExpired(std::move(isExpired))
{
}

void BearerSession::send(HttpRequest request, Done done)
{
    if (hasFreshToken()) {
        sendWithToken(request, true, done);
        return;
    }
    login([this, request = std::move(request), done = std::move(done)](const Outcome &outcome) {
        if (!outcome.has_value())
            done(tl::make_unexpected(outcome.error()));
        else
            sendWithToken(request, true, done);
    });
}

void BearerSession::testLogin(std::function<void(Result<QString>)> done)
{
    login([this, done = std::move(done)](const Outcome &outcome) {
        if (!outcome.has_value())
            done(tl::make_unexpected(outcome.error()));
        else if (m_validFor.count() > 0)
            done(QStringLiteral("Logged in; the access token is good for %1 s.").arg(m_validFor.count()));
        else
            done(QStringLiteral("Logged in; the service does not say how long the access token is good for."));
    });
}

void BearerSession::login(std::function<void(Outcome)> done)
{
    m_token = {};
    m_connection.send(m_login, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value()) {
            done(tl::make_unexpected(errorOf(answer.error())));
            return;
        }
        auto bearer = m_parseLogin(*answer);
        if (!bearer.has_value()) {
            Error error = std::move(bearer).error();
            error.detail = QStringLiteral("The login failed: ") + m_connection.redacted(error.detail);
            done(tl::make_unexpected(std::move(error)));
            return;
        }
        m_token = bearer->token;
        m_connection.addSecret(m_token);
        m_validFor = bearer->validFor;
        m_goodUntil = m_clock.monotonic() + std::min(m_validFor, longestUse) - safetyMargin;
        done({});
    }));
}

void BearerSession::sendWithToken(const HttpRequest &request, bool mayRepeat, const Done &done)
{
    HttpRequest signedRequest = request;
    signedRequest.headers.emplace_back("Authorization", "Bearer " + m_token.reveal().toUtf8());
    m_connection.send(signedRequest, m_lifetime.guard([this, request, mayRepeat, done](const HttpOutcome &answer) {
        const bool isOut = answer.has_value() && isLoggedOut(*answer);
        if (!isOut || !mayRepeat) {
            if (isOut)
                m_token = {};
            done(answer);
            return;
        }
        login([this, request, done](const Outcome &outcome) {
            if (!outcome.has_value())
                done(tl::make_unexpected(outcome.error()));
            else
                sendWithToken(request, false, done);
        });
    }));
}

bool BearerSession::hasFreshToken() const
{
    return !m_token.isEmpty() && m_clock.monotonic() < m_goodUntil;
}

bool BearerSession::isLoggedOut(const HttpAnswer &answer) const
{
    return answer.status == 401 || (m_isExpired && m_isExpired(answer));
}
