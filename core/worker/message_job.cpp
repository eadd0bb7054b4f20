#include "core/worker/message_job.h"

#include "core/worker/provider_cache.h"

bool MessageJob::begin()
{
    auto providers = host().providers().providers(account());
    if (!providers) {
        accountUnusable(providers.error());
        return false;
    }
    m_gateway = providers->gateway;
    const auto next = MessageQueue(services()).takeNext(account().id);
    if (!next) {
        reportStorage(next.error());
        return false;
    }
    if (!next->has_value())
        return false;
    const MessageQueue::Job job = **next;
    m_gateway->send(job.message, m_lifetime.guard([this, job](const SendOutcome &outcome) { record(job, outcome); }));
    return true;
}

void MessageJob::record(const MessageQueue::Job &job, const SendOutcome &outcome)
{
    store([this, job, outcome] { return MessageQueue(services()).finish(job, account().id, outcome); },
          [this, outcome] {
              if (outcome.state == SendState::Sent || outcome.state == SendState::Refused)
                  accountWorked();
              else
                  accountFailed(outcome.detail, outcome.retryAfter, outcome.isUnauthorised);
              end();
          });
}
