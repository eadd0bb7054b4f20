#pragma once

#include "app/sandbox/service.h"

/// Calin's STS vending (manufacturer-clouds reference, section 4.1). A repeat sells a second token, as there.
class CalinService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] QString name() const override { return QStringLiteral("calin"); }
    [[nodiscard]] QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const override;
    [[nodiscard]] SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                      const std::vector<QString> &parts, const std::optional<Fault> &fault) override;
};
