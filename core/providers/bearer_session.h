#pragma once

#include "core/base/clock.h"
#include "core/base/secret_string.h"
#include "core/providers/lifetime.h"
#include "core/providers/provider_connection.h"

#include <functional>

/// What a login answered.
struct Bearer
{
    SecretString token;
    std::chrono::seconds validFor{0}; ///< 0: not told, so it is used once
};

/// Calls that carry a bearer token: logs in first, keeps the token until 60 s before it expires, and after a 401 logs
/// in again and repeats the call once. A 401 means that nothing was done, so that repeat is safe for a sale too
/// (manufacturer-clouds reference, section 2).
class BearerSession
{
public:
    using LoginParser = std::function<Result<Bearer>(const HttpAnswer &)>;
    /// True when a complete answer says "logged out" in another way than with status 401.
    using ExpiryTest = std::function<bool(const HttpAnswer &)>;
    /// The error of the login (then the call itself was certainly not sent), or how the call went.
    using Done = std::function<void(Result<HttpOutcome>)>;

    BearerSession(ProviderConnection &connection, const Clock &clock, HttpRequest login, LoginParser parseLogin,
                  ExpiryTest isExpired = {});

    void send(HttpRequest request, Done done);
    /// Logs in anew; the text says how long the token is good for.
    void testLogin(std::function<void(Result<QString>)> done);

private:
    void login(std::function<void(Outcome)> done);
    void sendWithToken(const HttpRequest &request, bool mayRepeat, const Done &done);
    [[nodiscard]] bool hasFreshToken() const;
    [[nodiscard]] bool isLoggedOut(const HttpAnswer &answer) const;

    ProviderConnection &m_connection;
    const Clock &m_clock;
    HttpRequest m_login;
    LoginParser m_parseLogin;
    ExpiryTest m_isExpired;
    SecretString m_token;
    std::chrono::milliseconds m_goodUntil{0}; ///< on the monotonic clock
    std::chrono::seconds m_validFor{0};
    Lifetime m_lifetime;
};
