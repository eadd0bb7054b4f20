#include "core/worker/delivery_job.h"

#include "core/worker/provider_cache.h"

bool DeliveryJob::begin()
{
    auto providers = host().providers().providers(account());
    if (!providers || !providers->gateway->canAskDelivery())
        return false; // a gateway that cannot be built was reported by the messages' job
    m_gateway = providers->gateway;
    const auto sent = MessageQueue(services()).toFollow(account().id, 1);
    if (!sent) {
        reportStorage(sent.error());
        return false;
    }
    if (sent->empty())
        return false;
    const MessageQueue::Followed message = sent->front();
    m_gateway->deliveryState(message.gatewayId, m_lifetime.guard([this, message](const Result<DeliveryState> &state) {
        record(message.id, state);
    }));
    return true;
}

void DeliveryJob::record(const MessageId &message, const Result<DeliveryState> &state)
{
    // An unanswered question counts as asked, too: the next one waits its time, and one odd message holds up no other.
    store([this, message,
           state] { return MessageQueue(services()).recordDelivery(message, state.value_or(DeliveryState::Unknown)); },
          [this, state] {
              if (state)
                  accountWorked();
              else if (state.error().isTransient() || state.error().code == ErrorCode::Unauthorised)
                  accountFailed(state.error());
              end();
          });
}
