#pragma once

#include <functional>
#include <memory>

// The few things about a terminal that differ between the systems: terminal_posix.cpp and terminal_windows.cpp.

[[nodiscard]] bool isTerminalInput();

/// Typed characters are not shown while it lives.
class HiddenInput
{
public:
    HiddenInput();
    ~HiddenInput();
    HiddenInput(const HiddenInput &) = delete;
    HiddenInput &operator=(const HiddenInput &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Calls `stop` on the thread of the event loop when the user or the system asks the program to end (Ctrl+C, SIGTERM).
class StopSignal
{
public:
    explicit StopSignal(std::function<void()> stop);
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

private:
    struct State;
    std::unique_ptr<State> m_state;
};
