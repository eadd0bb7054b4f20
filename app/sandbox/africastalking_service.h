#pragma once

#include "app/sandbox/service.h"

/// Africa's Talking: bulk messages and the inbox (mobile-money reference, section 16.1).
class AfricasTalkingService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] QString name() const override { return QStringLiteral("africastalking"); }
    [[nodiscard]] QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const override;
    [[nodiscard]] SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                      const std::vector<QString> &parts, const std::optional<Fault> &fault) override;

private:
    [[nodiscard]] SandboxAnswer send(const SandboxRequest &request, const std::optional<Fault> &fault);
    [[nodiscard]] JsonValue sendTo(const QString &number, const QString &text, const std::optional<Fault> &fault);
    [[nodiscard]] SandboxAnswer inbox(const SandboxRequest &request);
};
