#pragma once

#include "app/sandbox/service.h"

/// Daly's battery relays (manufacturer-clouds reference, section 6.1).
class DalyService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] QString name() const override { return QStringLiteral("daly"); }
    [[nodiscard]] QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const override;
    [[nodiscard]] SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                      const std::vector<QString> &parts, const std::optional<Fault> &fault) override;

private:
    [[nodiscard]] SandboxAnswer login(const SandboxRequest &request);
    [[nodiscard]] SandboxAnswer switchRelay(const SandboxRequest &request);
    [[nodiscard]] SandboxAnswer refresh(const SandboxRequest &request);
};
