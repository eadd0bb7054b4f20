#pragma once

#include "core/providers/lifetime.h"
#include "core/services/account_service.h"
#include "core/worker/job_host.h"

/// One sort of work for one account: polling, tokens, messages. A run is one call to the service with everything it
/// brings, recorded; the worker starts the next run when it looks again, so that each run sees the account as it is
/// now. Lives on the worker's thread. What the provider answers is written to the store before anything else happens.
class AccountJob
{
public:
    explicit AccountJob(JobHost &host) : m_host(host) {}
    virtual ~AccountJob() = default;
    AccountJob(const AccountJob &) = delete;
    AccountJob &operator=(const AccountJob &) = delete;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Begins the next call if one is due. Answers whether a call is under way afterwards.
    [[nodiscard]] bool start(const AccountView &account);
    /// The worker begins a run; `once`: nothing is asked for a second time before the next run.
    virtual void beginRun(bool once);

protected:
    /// Begins one call, and answers true, or has nothing to do now. Never calls end() from inside.
    [[nodiscard]] virtual bool begin() = 0;
    void end();

    /// Stores what came back, then goes on with `then`. Answers of other people's services cannot be asked for twice,
    /// so while the database refuses (disk full, locked) it is tried again for some minutes. What cannot be stored in
    /// the end stays as it was before the call: recover() makes it uncertain at the next start.
    void store(const std::function<Outcome()> &write, const std::function<void()> &then);

    /// The service answered like one that works.
    void accountWorked();
    /// The service cannot be used now: the account rests, longer each time, or waits for a person.
    void accountFailed(const QString &detail, std::optional<std::chrono::milliseconds> retryAfter, bool isUnauthorised);
    void accountFailed(const Error &error);
    /// The integration could not be built: a setting or a secret is missing, or the keychain is.
    void accountUnusable(const Error &error);
    void reportStorage(const Error &error);

    [[nodiscard]] const AccountView &account() const { return m_account; }
    [[nodiscard]] ServiceContext services() const { return m_host.services(); }
    [[nodiscard]] const Clock &clock() const { return services().database.clock(); }
    [[nodiscard]] JobHost &host() const { return m_host; }

    Lifetime m_lifetime;

private:
    void storeAttempt(const std::function<Outcome()> &write, const std::function<void()> &then, int attempt);
    void recordFailure(const QString &detail, std::optional<std::chrono::milliseconds> retryAfter, bool stop);

    JobHost &m_host;
    AccountView m_account;
    bool m_isBusy = false;
};
