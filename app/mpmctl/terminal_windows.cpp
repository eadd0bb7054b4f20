#include "app/mpmctl/terminal.h"

#include <QCoreApplication>

#include <windows.h>

bool isTerminalInput()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

struct HiddenInput::State
{
    DWORD before = 0;
    bool isChanged = false;
};

HiddenInput::HiddenInput() : m_state(std::make_unique<State>())
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (GetConsoleMode(input, &m_state->before) != 0)
        m_state->isChanged = SetConsoleMode(input, m_state->before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT)) != 0;
}

HiddenInput::~HiddenInput()
{
    if (m_state->isChanged)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_state->before);
}

namespace {
// The console calls its handler on a thread of its own; the application object carries the request over.
std::function<void()> stopRequest;

BOOL WINAPI onConsoleEvent(DWORD)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [] {
            if (stopRequest)
                stopRequest();
        },
        Qt::QueuedConnection);
    return TRUE;
}
} // namespace

struct StopSignal::State
{
};

StopSignal::StopSignal(std::function<void()> stop) : m_state(std::make_unique<State>())
{
    stopRequest = std::move(stop);
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    stopRequest = nullptr;
}
