// mpm-bench-window FOLDER CUSTOMERS: walks through the window over the generated company in FOLDER and prints a line
// for each step: name, longest wait of the event loop and, where there is an answer, from the last key to its paint, in
// microseconds; then the resident memory in bytes. Started by mpm-bench.

#include "tests/bench/generator.h"
#include "tests/bench/resident_memory.h"
#include "tests/bench/window_walk.h"
#include "tests/ui/filled_company.h"

#include <QApplication>

#include <cstdio>

namespace {

/// Runs on from the end of the generated payments.
class ShiftedClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return generatedEnd().plus(m_clock.monotonic() - m_start); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return m_clock.monotonic(); }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_start = m_clock.monotonic();
};

long long microseconds(EventLoopWatch::Duration duration)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(duration).count();
}

void printStep(const WindowWalk::Step &step)
{
    std::printf("step\t%s\t%lld\t%lld\t%lld\n", qUtf8Printable(step.name), microseconds(step.longest.wait),
                microseconds(step.longest.computing), step.shownAfter ? microseconds(*step.shownAfter) : -1);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QApplication::arguments();
    if (words.size() != 3)
        return 2;
    const qint64 customers = words[2].toLongLong();
    const ShiftedClock clock;
    FilledCompany company(clock, words[1]);
    MainWindow window(company.session(), company.worker(), company.dialogs);
    window.show();
    company.worker().start();
    qint64 mostMemory = 0;
    WindowWalk walk(window, company.session(), [&mostMemory](const WindowWalk::Step &step) {
        printStep(step);
        mostMemory = std::max(mostMemory, residentMemory());
    });
    walk.run(wantedCustomers(customers));
    std::printf("memory\t%lld\n", static_cast<long long>(mostMemory));
    return 0;
}
