#include "core/worker/account_job.h"

#include "core/providers/provider_connection.h"
#include "core/services/channel_inbox.h"
#include "core/worker/provider_cache.h"

#include <algorithm>

namespace {

constexpr int storeAttempts = 60;
constexpr std::chrono::seconds storePause{5};
/// `last success` on the status page need not be newer than this; each write of it costs a flush to disk.
constexpr std::chrono::minutes successShownFor{1};

bool isForPerson(const Error &error)
{
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::Refused || error.code == ErrorCode::NotFound ||
           error.code == ErrorCode::Unauthorised;
}

} // namespace

bool AccountJob::start(const AccountView &account)
{
    if (!m_isBusy) {
        m_account = account;
        m_isBusy = begin();
    }
    return m_isBusy;
}

void AccountJob::beginRun(bool) {}

void AccountJob::end()
{
    m_isBusy = false;
    m_host.jobEnded();
}

void AccountJob::store(const std::function<Outcome()> &write, const std::function<void()> &then)
{
    storeAttempt(write, then, 1);
}

void AccountJob::storeAttempt(const std::function<Outcome()> &write, const std::function<void()> &then, int attempt)
{
    const Outcome outcome = write();
    if (outcome.has_value()) {
        then();
        return;
    }
    reportStorage(outcome.error());
    if (outcome.error().code != ErrorCode::Storage || attempt >= storeAttempts ||
        (m_host.isStopping() && attempt > 1)) {
        end();
        return;
    }
    const auto pause = attempt == 1 ? std::chrono::milliseconds(0) : std::chrono::milliseconds(storePause);
    QTimer::singleShot(pause,
                       m_lifetime.guard([this, write, then, attempt] { storeAttempt(write, then, attempt + 1); }));
}

void AccountJob::accountWorked()
{
    m_host.providers().provedGood(m_account.id);
    const bool isShown = m_account.lastSuccess && m_account.lastSuccess->plus(successShownFor) > clock().now();
    if (isShown && m_account.failures == 0 && m_account.lastError.isEmpty())
        return;
    if (const auto outcome = AccountHealth(services()).succeeded(m_account.id, {}); !outcome)
        reportStorage(outcome.error());
}

void AccountJob::accountFailed(const QString &detail, std::optional<std::chrono::milliseconds> retryAfter,
                               bool isUnauthorised)
{
    const bool stop = isUnauthorised && m_host.providers().provedBad(m_account.id);
    if (stop)
        recordFailure(
            QStringLiteral(
                "%1 refuses the login of this account. Check its settings and secrets; it is asked again once "
                "they were edited. (%2)")
                .arg(m_account.name, detail),
            {}, true);
    else
        recordFailure(detail, retryAfter, false);
}

void AccountJob::accountFailed(const Error &error)
{
    accountFailed(error.detail, retryAfterOf(error), error.code == ErrorCode::Unauthorised);
}

void AccountJob::accountUnusable(const Error &error)
{
    if (error.code == ErrorCode::Storage)
        reportStorage(error);
    else
        recordFailure(error.detail, {}, isForPerson(error));
}

void AccountJob::recordFailure(const QString &detail, std::optional<std::chrono::milliseconds> retryAfter, bool stop)
{
    m_host.report(QStringLiteral("%1: %2").arg(m_account.name, detail));
    if (const auto outcome = AccountHealth(services()).failed(m_account.id, detail, retryAfter, stop); !outcome)
        reportStorage(outcome.error());
}

void AccountJob::reportStorage(const Error &error)
{
    m_host.report(QStringLiteral("%1: the company's file: %2").arg(m_account.name, error.detail));
}
