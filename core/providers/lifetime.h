#pragma once

#include <QTimer>

#include <memory>
#include <utility>

/// Held by an object that starts asynchronous work: a callback wrapped by guard() does nothing once the object is gone.
/// For one thread; the wrapped callback runs on the thread that calls it.
class Lifetime
{
public:
    Lifetime() = default;
    Lifetime(const Lifetime &) = delete;
    Lifetime &operator=(const Lifetime &) = delete;

    template <typename Callback>
    [[nodiscard]] auto guard(Callback callback) const
    {
        return
            [alive = std::weak_ptr<const char>(m_alive), callback = std::move(callback)](auto &&...arguments) mutable {
                if (!alive.expired())
                    callback(std::forward<decltype(arguments)>(arguments)...);
            };
    }

    /// Runs `callback` from the event loop of the calling thread, unless the object is gone by then.
    template <typename Callback>
    void later(Callback callback) const
    {
        QTimer::singleShot(0, guard(std::move(callback)));
    }

private:
    std::shared_ptr<const char> m_alive = std::make_shared<const char>('\0');
};
