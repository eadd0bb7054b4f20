#pragma once

#include "app/sandbox/control.h"
#include "app/sandbox/http_listener.h"
#include "app/sandbox/service.h"

#include <memory>

/// The practice and test server: payment channel, clouds and gateways on one loopback port. Lives on the thread (and
/// event loop) that makes it, so a test can hold one and ask it directly.
class Sandbox
{
public:
    Sandbox(const Clock &clock, quint64 seed);

    /// Port 0: any free one. Fails with Environment "port_taken".
    [[nodiscard]] Outcome listen(quint16 port);
    /// "http://127.0.0.1:8747"
    [[nodiscard]] QString url() const;

    [[nodiscard]] SandboxAnswer serve(const SandboxRequest &request);
    [[nodiscard]] Result<JsonValue> control(const QString &action, const JsonValue &body)
    {
        return m_control.run(action, body);
    }
    [[nodiscard]] const SandboxState &state() const { return m_state; }

private:
    [[nodiscard]] SandboxAnswer serveControl(const SandboxRequest &request, const std::vector<QString> &parts);
    [[nodiscard]] SandboxAnswer serveService(Service &service, const QString &call, const SandboxRequest &request,
                                             const std::vector<QString> &parts, const std::optional<Fault> &fault);

    SandboxState m_state;
    Control m_control;
    std::vector<std::unique_ptr<Service>> m_services;
    HttpListener m_listener;
};
