#pragma once

#include <atomic>
#include <memory>

/// Whoever asked a question lets go of it here, and whoever answers looks here. Copies share the state; any thread.
class Cancellation
{
public:
    void cancel() const { *m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return *m_isCancelled; }

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled = std::make_shared<std::atomic_bool>(false);
};
