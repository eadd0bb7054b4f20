#pragma once

#include "app/sandbox/sandbox_state.h"

/// The sandbox's own switches, below /control: what a trainer or a test does to the world outside (see --help).
class Control
{
public:
    explicit Control(SandboxState &state) : m_state(state) {}

    /// Actions: payment, reverse, status, refund, device, sms, delivery, misbehave, settings, reset, log.
    /// Fails with Invalid (the member to blame) or NotFound.
    [[nodiscard]] Result<JsonValue> run(const QString &action, const JsonValue &body);
    [[nodiscard]] static QStringList actions();

private:
    [[nodiscard]] Result<JsonValue> addPayment(const JsonValue &body);
    [[nodiscard]] Result<JsonValue> setStatus(const JsonValue &body, const QString &fixedStatus);
    [[nodiscard]] Result<JsonValue> setRefund(const JsonValue &body);
    [[nodiscard]] Result<JsonValue> setDevice(const JsonValue &body);
    [[nodiscard]] Result<JsonValue> addSms(const JsonValue &body);
    [[nodiscard]] Result<JsonValue> setDelivery(const JsonValue &body);
    [[nodiscard]] Result<JsonValue> misbehave(const JsonValue &body);
    [[nodiscard]] Result<JsonValue> setSettings(const JsonValue &body);
    [[nodiscard]] Result<Instant> momentIn(const JsonValue &body, const QString &name, Instant otherwise) const;

    SandboxState &m_state;
};

/// Everything that was seen and done: {requests, payments, sales, messages, refunds}.
[[nodiscard]] JsonValue sandboxLog(const SandboxState &state);
