#pragma once

#include "app/sandbox/service.h"

/// TextBee, an Android phone as gateway (mobile-money reference, section 16.2). The phone's id is "practice".
class TextBeeService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] QString name() const override { return QStringLiteral("textbee"); }
    [[nodiscard]] QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const override;
    [[nodiscard]] SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                      const std::vector<QString> &parts, const std::optional<Fault> &fault) override;

private:
    [[nodiscard]] SandboxAnswer send(const SandboxRequest &request);
    [[nodiscard]] SandboxAnswer batch(const QString &id);
    [[nodiscard]] SandboxAnswer inbox(const SandboxRequest &request);
};
