#include "app/sandbox/help_text.h"
#include "app/sandbox/remote_control.h"
#include "app/sandbox/scenario.h"
#include "core/base/clock.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <thread>

namespace {

volatile std::sig_atomic_t stopSignal = 0;

void onSignal(int signal)
{
    stopSignal = signal;
}

struct Options
{
    quint16 port = 8747;
    quint64 seed = 0;
    QString scenarioFile;
    bool stopsWithStdin = false;
};

Result<Options> readOptions(const QStringList &words, quint64 randomSeed)
{
    Options options;
    options.seed = randomSeed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QLatin1String("--stop-with-stdin")) {
            options.stopsWithStdin = true;
            continue;
        }
        const QString &name = words[i];
        const QString value = ++i < words.size() ? words[i] : QString();
        bool isGood = !value.isEmpty();
        if (name == QLatin1String("--port"))
            options.port = value.toUShort(&isGood);
        else if (name == QLatin1String("--seed"))
            options.seed = value.toULongLong(&isGood);
        else if (name == QLatin1String("--scenario"))
            options.scenarioFile = value;
        else
            isGood = false;
        if (!isGood)
            return invalid(QStringLiteral("usage"), QStringLiteral("\"%1 %2\" is not understood").arg(name, value), {});
    }
    return options;
}

Result<std::vector<Scenario::Step>> readScenario(const QString &path)
{
    if (path.isEmpty())
        return std::vector<Scenario::Step>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Environment, QStringLiteral("file_not_found"),
                       QStringLiteral("%1: %2").arg(path, file.errorString()));
    return Scenario::parse(file.readAll());
}

/// Ends the program when standard input is closed: the portable way for a parent to take its child along. The thread
/// reads the descriptor itself, so it holds no lock of the C library while the program ends around it.
void watchStdin(QCoreApplication &app)
{
    std::thread([&app] {
        QFile input;
        if (input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            while (!input.read(1024).isEmpty()) {
            }
        }
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit, Qt::QueuedConnection);
    }).detach();
}

int serve(QCoreApplication &app, const QStringList &words)
{
    SystemRandom random;
    const auto options = readOptions(words, random.next());
    if (!options.has_value()) {
        std::fprintf(stderr, "mpm-sandbox: %s\n%s", qPrintable(options.error().detail), usageText());
        return 2;
    }
    const auto scenario = readScenario(options->scenarioFile);
    if (!scenario.has_value()) {
        std::fprintf(stderr, "mpm-sandbox: %s\n", qPrintable(scenario.error().detail));
        return 3;
    }
    const SystemClock clock;
    Sandbox sandbox(clock, options->seed);
    if (const auto listening = sandbox.listen(options->port); !listening.has_value()) {
        std::fprintf(stderr, "mpm-sandbox: %s\n", qPrintable(listening.error().detail));
        return 3;
    }
    Scenario::start(*scenario, sandbox, app);
    std::printf("mpm-sandbox listening on %s\n", qPrintable(sandbox.url()));
    std::fflush(stdout);

    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    QTimer signalCheck; // a signal handler may do no more than set a flag
    QObject::connect(&signalCheck, &QTimer::timeout, &app, [&app] {
        if (stopSignal != 0)
            app.quit();
    });
    signalCheck.start(100);
    if (options->stopsWithStdin)
        watchStdin(app);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (!words.isEmpty() && (words[0] == QLatin1String("--help") || words[0] == QLatin1String("help"))) {
        std::printf("%s", helpText());
        return 0;
    }
    return !words.isEmpty() && isRemoteCommand(words[0]) ? runRemoteControl(words) : serve(app, words);
}
