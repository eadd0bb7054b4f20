#include "core/worker/refund_job.h"

#include "core/worker/provider_cache.h"

bool RefundJob::begin()
{
    auto providers = host().providers().providers(account());
    if (!providers || !providers->source || !providers->source->canRefund())
        return false; // a channel that cannot be built is reported by its poll
    m_source = providers->source;
    const auto next = RefundQueue(services()).takeNext(account().id);
    if (!next) {
        reportStorage(next.error());
        return false;
    }
    if (!next->has_value())
        return false;
    const RefundQueue::Job job = **next;
    const auto done = m_lifetime.guard([this, job](const RefundAnswer &answer) { record(job, answer); });
    if (job.askOnly)
        m_source->refundState({job.reference, job.request.paymentReference, job.earlier}, done);
    else
        m_source->refund(job.request, done);
    return true;
}

void RefundJob::record(const RefundQueue::Job &job, const RefundAnswer &answer)
{
    store([this, job, answer] { return RefundQueue(services()).finish(job, answer); }, [this] { end(); });
}
