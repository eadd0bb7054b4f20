#pragma once

#include "app/sandbox/service.h"

/// Sun King's asset control with its login (manufacturer-clouds reference, section 5.1).
class SunKingService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] QString name() const override { return QStringLiteral("sunking"); }
    [[nodiscard]] QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const override;
    [[nodiscard]] SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                      const std::vector<QString> &parts, const std::optional<Fault> &fault) override;

private:
    [[nodiscard]] SandboxAnswer login(const SandboxRequest &request);
    [[nodiscard]] SandboxAnswer sell(const SandboxRequest &request, const std::optional<Fault> &fault);
    [[nodiscard]] SandboxAnswer lookUp(const QString &serial);
};
