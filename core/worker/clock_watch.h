#pragma once

#include "core/providers/http_client.h"
#include "core/providers/lifetime.h"
#include "core/services/context.h"

/// Passes every exchange on, and holds the `Date` of each answer against this computer's clock (clock_state.h).
class ClockWatch final : public HttpClient
{
public:
    ClockWatch(ServiceContext context, HttpClient &http) : m_context(std::move(context)), m_http(http) {}

    void send(const HttpRequest &request, std::function<void(HttpOutcome)> done) override;

private:
    void look(const QString &host, const HttpAnswer &answer);

    ServiceContext m_context;
    HttpClient &m_http;
    Lifetime m_lifetime;
};
