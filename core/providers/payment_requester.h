#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"
#include "core/providers/lifetime.h"
#include "core/providers/payment_source.h"

#include <functional>
#include <optional>

/// Money that a payer is asked for: a prompt on a phone, or a page to pay on (class B of the mobile-money reference,
/// section 0.2).
struct PayerRequest
{
    QString reference; ///< ours, a random UUID as text, stored before the call; the identity of the payment
    Money amount;
    QString currency;
    QString serial;            ///< of the device that is paid for
    QString phone;             ///< E.164; empty where the channel needs none
    QString email;             ///< empty where the channel needs none
    QString providerReference; ///< what ask() answered, for channels that are asked by an id of their own
};

enum class AskState
{
    Asked,      ///< the provider took it: from now on the payer may pay
    Refused,    ///< a definite no: nobody was asked
    RetryLater, ///< certainly not taken, and the cause can pass: not connected, 429, login refused for now
    Uncertain,  ///< sent, outcome unknown: looked up by its reference, never repeated by itself
};

struct AskOutcome
{
    AskState state = AskState::Uncertain;
    QString providerReference; ///< the provider's own id of the request, if it has one
    QString url;               ///< where the payer pays, for channels that have a page for it
    QString detail;            ///< why not, in words; without secrets
    std::optional<std::chrono::milliseconds> retryAfter;
    bool isUnauthorised = false; ///< RetryLater, and the cause is a login that was refused: for a person
};

/// What a channel can do beside reporting payments: ask a payer for one. Asynchronous like PaymentSource.
class PaymentRequester
{
public:
    virtual ~PaymentRequester() = default;
    virtual void ask(const PayerRequest &request, std::function<void(AskOutcome)> done) = 0;
    /// What became of a request: the payment as a poll would report it. Empty when the provider certainly never got
    /// the request, so that it may be sent again under the same reference. Errors as of PaymentSource: not known.
    virtual void lookUp(const PayerRequest &request,
                        std::function<void(Result<std::optional<ProviderPayment>>)> done) = 0;

protected:
    Lifetime m_lifetime;
};
