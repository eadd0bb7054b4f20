#pragma once

#include "core/providers/qt_http_client.h"
#include "core/services/account_service.h"
#include "core/services/payment_service.h"
#include "core/worker/worker.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/memory_secret_store.h"
#include "tests/worker/fake_services.h"

#include <QTemporaryDir>

/// The services of a company, all on loopback.
struct FakeServices
{
    FakePaystack paystack;
    FakeCalin calin;
    FakeGateway gateway;
    FakeDaly daly;

    /// Nothing was paid, sold or sent yet.
    void forgetAll();
};

/// A company on disk whose accounts lead to FakeServices: a channel "Paystack", manufacturers "Calin" and "Daly", a
/// gateway "SMS", one customer with the meter MTR-1 at 250.00/kWh. The clock stands at noon of 1 January 2026 UTC. Any
/// step that fails ends the test program: nothing can be tested without it.
class WorkerCompany
{
public:
    explicit WorkerCompany(FakeServices &services);

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] ServiceContext context() { return {*m_database, QStringLiteral("test")}; }
    [[nodiscard]] AccountService accounts() { return {context(), registry, secrets}; }

    /// Another customer with a meter of the manufacturer, and its phone number.
    void addMeter(const QString &serial, const QString &phone, const QString &manufacturer = QStringLiteral("Calin"));
    /// A customer with an e-bike: 350.00 in 10 weekly instalments of 35.00.
    void addBike(const QString &serial, const QString &phone);
    AccountId addAccount(AccountRole role, const QString &name, const QString &kind, const QUrl &url,
                         const QMap<QString, QString> &settings = {});
    void payAtDesk(const QString &serial, const QString &amount, const QString &reference);

    /// Keeps the company as it is now, for startOver().
    void keep();
    /// The company as it was kept, clock included.
    void startOver();

    /// What a new process does: a new connection, recovery, then on until nothing can progress.
    void runUntilIdle();
    /// A worker that goes on; the caller stops it by destroying it.
    [[nodiscard]] std::unique_ptr<Worker> startWorker();

    [[nodiscard]] AccountView account(AccountRole role, const QString &name);
    [[nodiscard]] qint64 count(const QString &sql);
    [[nodiscard]] QString text(const QString &sql);
    /// Empty when `verify` finds nothing.
    [[nodiscard]] QString verify();

    FakeClock clock{{1'767'268'800'000}};
    FakeRandom random;
    IntegrationRegistry registry;
    MemorySecretStore secrets;
    QtHttpClient http;

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    Instant m_keptAt;
};

/// The value, or the end of the test program with the error in words.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}
