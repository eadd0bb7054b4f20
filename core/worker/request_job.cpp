#include "core/worker/request_job.h"

#include "core/worker/provider_cache.h"

bool RequestJob::begin()
{
    auto providers = host().providers().providers(account());
    if (!providers || !providers->requester)
        return false; // a channel that cannot be built is reported by its poll
    m_requester = providers->requester;
    const auto next = RequestQueue(services()).takeNext(account().id);
    if (!next) {
        reportStorage(next.error());
        return false;
    }
    if (!next->has_value())
        return false;
    const RequestQueue::Job job = **next;
    if (job.isLookUp())
        m_requester->lookUp(job.request,
                            m_lifetime.guard([this, job](const Found &found) { recordLookUp(job, found); }));
    else
        m_requester->ask(job.request,
                         m_lifetime.guard([this, job](const AskOutcome &outcome) { recordAsk(job, outcome); }));
    return true;
}

void RequestJob::recordAsk(const RequestQueue::Job &job, const AskOutcome &outcome)
{
    store([this, job, outcome] { return RequestQueue(services()).finishAsk(job, outcome); },
          [this, outcome] {
              if (outcome.state == AskState::Asked || outcome.state == AskState::Refused)
                  accountWorked();
              else
                  accountFailed(outcome.detail, outcome.retryAfter, outcome.isUnauthorised);
              end();
          });
}

void RequestJob::recordLookUp(const RequestQueue::Job &job, const Found &found)
{
    store([this, job, found] { return RequestQueue(services()).finishLookUp(account(), job, found); },
          [this, found] {
              if (found)
                  accountWorked();
              else
                  accountFailed(found.error());
              end();
          });
}
