#pragma once

#include "app/sandbox/service.h"

/// Paystack (mobile-money reference, section 1): transaction list, single transaction, requests for money with their
/// payment page, refunds.
class PaystackService final : public Service
{
public:
    using Service::Service;

    [[nodiscard]] QString name() const override { return QStringLiteral("paystack"); }
    [[nodiscard]] QString callOf(const SandboxRequest &request, const std::vector<QString> &parts) const override;
    [[nodiscard]] SandboxAnswer serve(const QString &call, const SandboxRequest &request,
                                      const std::vector<QString> &parts, const std::optional<Fault> &fault) override;

private:
    [[nodiscard]] SandboxAnswer list(const SandboxRequest &request, const std::optional<Fault> &fault);
    [[nodiscard]] std::vector<PaystackTransaction> listed(const FieldList &query, bool isNewSweep);
    [[nodiscard]] SandboxAnswer initialize(const SandboxRequest &request);
    [[nodiscard]] SandboxAnswer single(const QString &key, bool byReference);
    [[nodiscard]] SandboxAnswer refund(const SandboxRequest &request);
    [[nodiscard]] SandboxAnswer makeRefund(PaystackTransaction &transaction, const JsonValue &body);
    [[nodiscard]] SandboxAnswer refundState(const QString &id);
    [[nodiscard]] SandboxAnswer refundList(const SandboxRequest &request);
    /// `perPage` comes as a number and as a string in turn, as it does in reality.
    [[nodiscard]] JsonValue perPageValue(int perPage);

    int m_lists = 0;
};
