#include "core/worker/channel_job.h"

#include "core/worker/due_times.h"
#include "core/worker/provider_cache.h"

#include <algorithm>
#include <iterator>

namespace {

/// Long enough for payments that were begun yesterday and paid today (mobile-money reference, section 17.2).
constexpr std::chrono::hours defaultOverlap{24};
/// Rows booked before the event loop gets its turn: answers of other services wait in their sockets meanwhile, and a
/// first sweep may hold a year of payments.
constexpr std::size_t rowsAtOnce = 50;
constexpr std::chrono::seconds shortestRest{2};

bool isEarlier(const ProviderPayment &a, const ProviderPayment &b)
{
    return a.paidAt != b.paidAt ? a.paidAt < b.paidAt : a.reference < b.reference;
}

} // namespace

void ChannelJob::beginRun(bool once)
{
    m_isOnce = once;
    m_hasPolled = false;
}

bool ChannelJob::isDue() const
{
    return !(m_isOnce && m_hasPolled) && clock().monotonic() >= m_restUntil && isTimeFor(account(), clock().now());
}

bool ChannelJob::begin()
{
    if (!isDue())
        return false;
    m_hasPolled = true;
    auto providers = host().providers().providers(account());
    if (!providers) {
        accountUnusable(providers.error());
        return false;
    }
    m_source = providers->source;
    if (!m_source) // only imported
        return false;
    const auto window = ChannelInbox(services()).window(account(), defaultOverlap);
    if (!window) {
        accountUnusable(window.error());
        return false;
    }
    m_window = *window;
    m_source->poll(m_window.request,
                   m_lifetime.guard([this](const Result<PollResult> &result) { sweepEnded(result); }));
    return true;
}

void ChannelJob::sweepEnded(const Result<PollResult> &result)
{
    if (!result) {
        sweepFailed(result.error());
        return;
    }
    m_found = *result;
    m_takenIn = 0;
    std::sort(m_found.payments.begin(), m_found.payments.end(), isEarlier);
    for (const QString &problem : m_found.problems)
        host().report(QStringLiteral("%1: %2").arg(account().name, problem));
    takeInNext();
}

void ChannelJob::sweepFailed(const Error &error)
{
    m_found = {};
    m_restUntil = clock().monotonic() + shortestRest;
    accountFailed(error);
    end();
}

void ChannelJob::takeInNext()
{
    const std::size_t left = m_found.payments.size() - m_takenIn;
    const bool isLast = left <= rowsAtOnce;
    const auto first = std::next(m_found.payments.begin(), static_cast<std::ptrdiff_t>(m_takenIn));
    const auto count = static_cast<std::ptrdiff_t>(std::min(left, rowsAtOnce));
    PollResult part;
    part.payments.assign(first, std::next(first, count));
    ChannelInbox::Window window = m_window;
    if (isLast) { // the cursor, and the note of a deep sweep, only after all rows are booked
        part.newestCreated = m_found.newestCreated;
        part.problems = m_found.problems;
    } else {
        window.isDeep = false;
    }
    const auto taken = ChannelInbox(services()).takeIn(account(), window, part);
    if (!taken) {
        sweepFailed(taken.error());
        return;
    }
    m_takenIn += static_cast<std::size_t>(count);
    if (isLast)
        allTakenIn();
    else if (host().isStopping())
        end(); // the cursor has not moved: the next sweep finds the rest again
    else
        m_lifetime.later([this] { takeInNext(); });
}

void ChannelJob::allTakenIn()
{
    m_found = {};
    host().providers().provedGood(account().id);
    if (const auto outcome = AccountHealth(services()).succeeded(account().id, pollInterval(account())); !outcome)
        reportStorage(outcome.error());
    end();
}
