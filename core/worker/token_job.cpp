#include "core/worker/token_job.h"

#include "core/worker/provider_cache.h"

bool TokenJob::begin()
{
    auto providers = host().providers().providers(account());
    if (!providers) {
        accountUnusable(providers.error());
        return false;
    }
    m_issuer = providers->issuer;
    const auto next = TokenQueue(services()).takeNext(account().id, m_byDate, m_issuer->canLookUp());
    if (!next) {
        reportStorage(next.error());
        return false;
    }
    if (!next->has_value())
        return false;
    const TokenQueue::Job job = **next;
    const auto done = m_lifetime.guard([this, job](const IssueOutcome &outcome) { record(job, outcome); });
    if (job.isLookUp)
        m_issuer->lookUp(job.request, done);
    else
        m_issuer->issue(job.request, done);
    return true;
}

void TokenJob::record(const TokenQueue::Job &job, const IssueOutcome &outcome)
{
    store([this, job, outcome] { return TokenQueue(services()).finish(job, outcome); },
          [this, job, outcome] {
              // A look-up that brings no answer says nothing about the account; its next one waits in the queue.
              if (!job.isLookUp || outcome.isUnauthorised)
                  judge(outcome);
              end();
          });
}

void TokenJob::judge(const IssueOutcome &outcome)
{
    switch (outcome.state) {
    case IssueState::Issued:
    case IssueState::Refused:
        accountWorked();
        break;
    case IssueState::RetryLater:
    // A cloud that answers nonsense would turn the whole queue uncertain, one token after the other: it gets a rest
    // too.
    case IssueState::Uncertain:
        accountFailed(outcome.detail, outcome.retryAfter, outcome.isUnauthorised);
        break;
    case IssueState::NeedsPerson:
        break;
    }
}
