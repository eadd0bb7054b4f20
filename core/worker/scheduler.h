#pragma once

#include "core/worker/account_job.h"

#include <map>

/// Which accounts there are and which of their jobs run now. Accounts are served side by side; one account has one call
/// under way at a time, in the order of its jobs: what a customer waits for comes first. (A token and a switch-off of
/// the same device can therefore never overtake each other.)
class Scheduler
{
public:
    Scheduler(JobHost &host, const IntegrationRegistry &registry) : m_host(host), m_registry(registry) {}

    void beginRun(bool once);
    /// Starts what is due among `accounts`. Jobs of accounts that are gone end with their call.
    void startDue(const std::vector<AccountView> &accounts);
    [[nodiscard]] bool isBusy() const;

private:
    using Jobs = std::vector<std::unique_ptr<AccountJob>>;
    [[nodiscard]] Jobs makeJobs(const AccountView &account) const;
    void removeMissing(const std::vector<AccountView> &accounts);

    JobHost &m_host;
    const IntegrationRegistry &m_registry;
    std::map<AccountId, Jobs> m_jobs;
    bool m_isOnce = false;
};
