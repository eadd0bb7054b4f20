#include "core/worker/scheduler.h"

#include "core/worker/channel_job.h"
#include "core/worker/delivery_job.h"
#include "core/worker/due_times.h"
#include "core/worker/message_job.h"
#include "core/worker/provider_cache.h"
#include "core/worker/refund_job.h"
#include "core/worker/request_job.h"
#include "core/worker/switch_job.h"
#include "core/worker/token_job.h"

#include <algorithm>

namespace {

template <typename Jobs>
bool isAnyBusy(const Jobs &jobs)
{
    return std::any_of(jobs.begin(), jobs.end(), [](const auto &job) { return job->isBusy(); });
}

} // namespace

void Scheduler::beginRun(bool once)
{
    m_isOnce = once;
    for (const auto &[account, jobs] : m_jobs) {
        for (const auto &job : jobs)
            job->beginRun(once);
    }
}

void Scheduler::startDue(const std::vector<AccountView> &accounts)
{
    removeMissing(accounts);
    const Instant now = m_host.services().database.clock().now();
    for (const AccountView &account : accounts) {
        auto known = m_jobs.find(account.id);
        if (known == m_jobs.end())
            known = m_jobs.emplace(account.id, makeJobs(account)).first;
        if (!mayBeCalled(account, now) || isAnyBusy(known->second))
            continue;
        for (const auto &job : known->second) {
            if (job->start(account))
                break;
        }
    }
}

bool Scheduler::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const auto &entry) { return isAnyBusy(entry.second); });
}

Scheduler::Jobs Scheduler::makeJobs(const AccountView &account) const
{
    Jobs jobs;
    const auto kind = m_registry.find(account.role, account.kind);
    if (!kind) {
        m_host.report(QStringLiteral("%1: this program has no integration \"%2\".").arg(account.name, account.kind));
        return jobs;
    }
    switch (account.role) {
    case AccountRole::Channel:
        jobs.push_back(std::make_unique<ChannelJob>(m_host));
        if (kind->asksPayers)
            jobs.push_back(std::make_unique<RequestJob>(m_host));
        if (kind->canRefund)
            jobs.push_back(std::make_unique<RefundJob>(m_host));
        break;
    case AccountRole::Manufacturer:
        jobs.push_back(std::make_unique<TokenJob>(m_host, kind->worksByDate));
        if (kind->worksByDate)
            jobs.push_back(std::make_unique<SwitchJob>(m_host));
        break;
    case AccountRole::Gateway:
        jobs.push_back(std::make_unique<MessageJob>(m_host));
        jobs.push_back(std::make_unique<DeliveryJob>(m_host));
        break;
    }
    for (const auto &job : jobs)
        job->beginRun(m_isOnce);
    return jobs;
}

void Scheduler::removeMissing(const std::vector<AccountView> &accounts)
{
    for (auto entry = m_jobs.begin(); entry != m_jobs.end();) {
        const bool isThere = std::any_of(accounts.begin(), accounts.end(),
                                         [&entry](const AccountView &account) { return account.id == entry->first; });
        if (isThere || isAnyBusy(entry->second)) {
            ++entry;
        } else {
            m_host.providers().forget(entry->first);
            entry = m_jobs.erase(entry);
        }
    }
}
