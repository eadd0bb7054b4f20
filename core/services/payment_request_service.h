#pragma once

#include "core/services/account_service.h"
#include "core/services/payment_service.h"

struct PaymentRequestInput
{
    QString serial;
    QString amountText;
    QString phone; ///< as typed; empty: the customer's
};

/// Asking a payer for money through a channel. What is asked for is stored as a pending payment with its request; the
/// worker sends it and follows it (RequestQueue), so nothing here waits for a network.
class PaymentRequestService
{
public:
    PaymentRequestService(ServiceContext context, const IntegrationRegistry &registry)
        : m_context(std::move(context)), m_registry(registry)
    {
    }

    /// Refused before anybody is asked: not_supported, not_allowed (field channel: switched off), and by the checks of
    /// a real payment (domain rules, section 7). Invalid: invalid_amount, invalid_phone, required (phone), no_email.
    [[nodiscard]] Result<PaymentView> ask(const AccountView &channel, const PaymentRequestInput &input);
    /// Whether channels of this kind can ask at all.
    [[nodiscard]] bool canAsk(const AccountView &channel) const;

private:
    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
};
