#include "tests/support/event_loop_watch.h"

#include "tests/support/thread_time.h"

namespace {

constexpr auto betweenEvents = std::chrono::milliseconds(1);

} // namespace

EventLoopWatch::EventLoopWatch() : m_computedUntilLast(threadTime()), m_thread([this] { run(); }) {}

EventLoopWatch::~EventLoopWatch()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_isEnding = true;
    }
    m_handled.notify_one();
    m_thread.join();
}

EventLoopWatch::Longest EventLoopWatch::takeLongest()
{
    const std::scoped_lock guard(m_mutex);
    if (m_postedAt) {
        note();
        m_postedAt = std::chrono::steady_clock::now(); // what it has waited is told; the rest counts for the next call
    }
    return std::exchange(m_longest, Longest());
}

void EventLoopWatch::note()
{
    const Duration computed = threadTime();
    m_longest.computing = std::max(m_longest.computing, computed - m_computedUntilLast);
    m_computedUntilLast = computed;
    m_longest.wait = std::max(m_longest.wait, Duration(std::chrono::steady_clock::now() - *m_postedAt));
}

void EventLoopWatch::run()
{
    std::unique_lock guard(m_mutex);
    while (!m_isEnding) {
        m_postedAt = std::chrono::steady_clock::now();
        QMetaObject::invokeMethod(
            &m_receiver, [this] { handle(); }, Qt::QueuedConnection);
        m_handled.wait(guard, [this] { return m_isEnding || !m_postedAt; });
        m_handled.wait_for(guard, betweenEvents, [this] { return m_isEnding; });
    }
}

void EventLoopWatch::handle()
{
    {
        const std::scoped_lock guard(m_mutex);
        if (m_postedAt)
            note();
        m_postedAt.reset();
    }
    m_handled.notify_one();
}
