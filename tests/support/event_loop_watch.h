#pragma once

#include <QObject>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

/// How long the event loop of a thread leaves waiting what is posted to it. A thread of its own posts an event, waits
/// until it is handled, and a millisecond later posts the next: the longest wait is what a key would wait that is
/// pressed at the worst moment, to a millisecond.
class EventLoopWatch
{
public:
    /// Watches the thread that makes it, which must have an event loop.
    EventLoopWatch();
    ~EventLoopWatch();
    EventLoopWatch(const EventLoopWatch &) = delete;
    EventLoopWatch &operator=(const EventLoopWatch &) = delete;

    using Duration = std::chrono::nanoseconds;
    struct Longest
    {
        Duration wait{};
        /// What the thread itself computed between two events at most: on a busy machine the wait is longer, because
        /// other programs had their turn.
        Duration computing{};
    };
    /// Since the last call, with the event that still waits now. On the watched thread.
    [[nodiscard]] Longest takeLongest();

private:
    void run();
    void handle();
    /// On the watched thread.
    void note();

    QObject m_receiver; ///< lives on the watched thread
    std::mutex m_mutex;
    std::condition_variable m_handled;
    std::optional<std::chrono::steady_clock::time_point> m_postedAt; ///< while an event waits
    Duration m_computedUntilLast{};
    Longest m_longest;
    bool m_isEnding = false;
    std::thread m_thread;
};
