// The worker as a process of its own that stops at a chosen point of its work and waits to be killed.
//
//   kill_child FOLDER CLOCK_MS POINT
//
// Runs the worker of FOLDER until it is idle, with the clock at CLOCK_MS. Before every database call, before and after
// every request is handed to the network, and before every answer is looked at, a point is counted. At point number
// POINT it prints "stopped" and does nothing more, ever: the parent kills it, as a power cut would. Exit 0 without a
// stop: the run is complete; 2: it could not work.

#include "core/providers/qt_http_client.h"
#include "core/services/account_service.h"
#include "core/services/data_folder.h"
#include "core/worker/worker.h"
#include "core/worker/worker_lock.h"
#include "tests/support/fake_clock.h"
#include "tests/support/memory_secret_store.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

#include <cstdio>

namespace {

class StoppingPoint
{
public:
    explicit StoppingPoint(int number) : m_number(number) {}
    void pass()
    {
        if (++m_passed != m_number)
            return;
        std::puts("stopped");
        std::fflush(stdout);
        for (;;)
            QThread::sleep(3600);
    }

private:
    int m_number;
    int m_passed = 0;
};

class StoppingHttpClient final : public HttpClient
{
public:
    explicit StoppingHttpClient(StoppingPoint &point) : m_point(point) {}
    void send(const HttpRequest &request, std::function<void(HttpOutcome)> done) override
    {
        m_point.pass();
        m_client.send(request, [this, done = std::move(done)](const HttpOutcome &outcome) {
            m_point.pass();
            done(outcome);
        });
        m_point.pass();
    }

private:
    StoppingPoint &m_point;
    QtHttpClient m_client;
};

/// The secrets that WorkerCompany gives every account; the real stores are tested elsewhere.
Outcome fillSecrets(Database &database, const IntegrationRegistry &registry, MemorySecretStore &secrets)
{
    MPM_TRY(const auto accounts, AccountService({database, QStringLiteral("test")}, registry, secrets).list());
    for (const AccountView &account : accounts) {
        for (const QString &key : account.secretsSet)
            MPM_CHECK(secrets.write(account.id.toText(), key, SecretString(QStringLiteral("secret-of-the-test"))));
    }
    return {};
}

Outcome runWorker(const QString &folder, Instant now, StoppingPoint &point)
{
    const FakeClock clock(now);
    SystemRandom random;
    const IntegrationRegistry registry;
    MemorySecretStore secrets;
    MPM_TRY(const auto lock, WorkerLock::tryLock(folder));
    MPM_TRY(const auto database, Database::open(DataFolder{folder}.databaseFile(), clock, random));
    MPM_CHECK(fillSecrets(*database, registry, secrets));
    StoppingHttpClient http(point);
    Worker worker(*database, registry, secrets, http);
    database->setCallGate([&point] {
        point.pass();
        return true;
    });
    MPM_CHECK(worker.recover());
    QObject::connect(&worker, &Worker::finished, QCoreApplication::instance(), &QCoreApplication::quit,
                     Qt::QueuedConnection);
    worker.runUntilIdle();
    QCoreApplication::exec();
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    StoppingPoint point(arguments[3].toInt());
    const Outcome outcome = runWorker(arguments[1], Instant{arguments[2].toLongLong()}, point);
    if (!outcome)
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error().detail));
    return outcome ? 0 : 2;
}
