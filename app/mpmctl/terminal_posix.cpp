#include "app/mpmctl/terminal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

bool isTerminalInput()
{
    return isatty(STDIN_FILENO) == 1;
}

struct HiddenInput::State
{
    termios before{};
    bool isChanged = false;
};

HiddenInput::HiddenInput() : m_state(std::make_unique<State>())
{
    if (!isTerminalInput() || tcgetattr(STDIN_FILENO, &m_state->before) != 0)
        return;
    termios hidden = m_state->before;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_state->isChanged = tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) == 0;
}

HiddenInput::~HiddenInput()
{
    if (m_state->isChanged)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_state->before);
}

namespace {
// A signal handler may do little more than write to a file descriptor; the event loop reads the other end.
int signalPipe[2] = {-1, -1};

void writeToPipe(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(signalPipe[0], &byte, 1);
}
} // namespace

struct StopSignal::State
{
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(std::function<void()> stop) : m_state(std::make_unique<State>())
{
    if (socketpair(AF_UNIX, SOCK_STREAM, 0, signalPipe) != 0)
        return;
    m_state->notifier = std::make_unique<QSocketNotifier>(signalPipe[1], QSocketNotifier::Read);
    QObject::connect(m_state->notifier.get(), &QSocketNotifier::activated, m_state->notifier.get(),
                     [stop = std::move(stop)] {
                         char byte = 0;
                         if (read(signalPipe[1], &byte, 1) == 1)
                             stop();
                     });
    std::signal(SIGINT, writeToPipe);
    std::signal(SIGTERM, writeToPipe);
}

StopSignal::~StopSignal()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_state->notifier.reset();
    for (int &end : signalPipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}
