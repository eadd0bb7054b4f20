#include "core/worker/worker.h"

#include "core/base/log.h"
#include "core/services/message_service.h"
#include "core/services/request_queue.h"
#include "core/services/token_service.h"
#include "core/services/wait_times.h"
#include "core/services/worker_heartbeat.h"
#include "core/worker/access_charge_round.h"
#include "core/worker/clock_watch.h"
#include "core/worker/provider_cache.h"
#include "core/worker/reminder_round.h"
#include "core/worker/scheduler.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

namespace {

constexpr std::chrono::seconds tick{1};
constexpr std::chrono::seconds heartbeatEvery{5};
/// A trouble that lasts is told once in this time, not at every tick.
constexpr std::chrono::minutes sameProblemAgain{10};
/// Wall clock and monotonic clock have parted by more than slewing and leap seconds explain.
constexpr std::chrono::seconds clockJump{120};

} // namespace

class Worker::Impl final : public JobHost
{
public:
    Impl(Worker &worker, Database &database, const IntegrationRegistry &registry, SecretStore &secrets,
         HttpClient &http)
        : m_worker(worker), m_context{database, QStringLiteral("worker")}, m_registry(registry), m_secrets(secrets),
          m_http(m_context, http), m_providers(m_context, registry, secrets, m_http), m_scheduler(*this, registry),
          m_charges(m_context), m_reminders(m_context)
    {
        QObject::connect(&m_ticker, &QTimer::timeout, &m_worker, [this] { look(); });
        QObject::connect(&m_soon, &QTimer::timeout, &m_worker, [this] { look(); });
        QObject::connect(&m_heart, &QTimer::timeout, &m_worker, [this] { beat(); });
        m_soon.setSingleShot(true);
    }

    [[nodiscard]] Outcome recover();
    void begin(bool once);
    void stop();
    void wake() { lookSoon(); }

    [[nodiscard]] ServiceContext services() const override { return m_context; }
    [[nodiscard]] ProviderCache &providers() override { return m_providers; }
    [[nodiscard]] bool isStopping() const override { return m_isStopping; }
    void jobEnded() override;
    void report(const QString &sentence) override;

private:
    void look();
    void lookSoon();
    void workOfTheDay();
    template <typename Round>
    bool step(Round &round, const char *what);
    void startDue();
    void watchClock();
    void beat();
    void endRun();

    Worker &m_worker;
    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
    SecretStore &m_secrets;
    ClockWatch m_http;
    ProviderCache m_providers;
    Scheduler m_scheduler;
    AccessChargeRound m_charges;
    ReminderRound m_reminders;
    QTimer m_ticker, m_soon, m_heart;
    QHash<QString, std::chrono::milliseconds> m_told; ///< when each problem was told, monotonic
    std::optional<std::chrono::milliseconds> m_clockOffset;
    std::optional<Instant> m_lastRound;
    bool m_isRunning = false;
    bool m_isOnce = false;
    bool m_hasMoreToday = false;
    bool m_isStopping = false;
};

Outcome Worker::Impl::recover()
{
    MPM_CHECK(WorkerHeartbeat(m_context).started(QCoreApplication::applicationPid()));
    MPM_CHECK(forgetImpossibleWaits(m_context));
    MPM_TRY(const auto manufacturers, AccountService(m_context, m_registry, m_secrets).list(AccountRole::Manufacturer));
    std::vector<AccountId> repeatable;
    for (const AccountView &account : manufacturers) {
        // The instant a device is paid until is stored before the call: asking for the same one again changes nothing.
        const auto kind = m_registry.find(account.role, account.kind);
        if (kind && kind->worksByDate)
            repeatable.push_back(account.id);
    }
    MPM_CHECK(TokenQueue(m_context).recover(repeatable));
    MPM_CHECK(RequestQueue(m_context).recover());
    return MessageQueue(m_context).recover();
}

void Worker::Impl::begin(bool once)
{
    m_isRunning = true;
    m_isOnce = once;
    m_isStopping = false;
    m_scheduler.beginRun(once);
    if (!once)
        m_ticker.start(tick);
    m_heart.start(heartbeatEvery);
    lookSoon();
}

void Worker::Impl::stop()
{
    m_isStopping = true;
    lookSoon();
}

void Worker::Impl::jobEnded()
{
    lookSoon();
    emit m_worker.progressed();
}

void Worker::Impl::lookSoon()
{
    m_soon.start(std::chrono::milliseconds(0));
}

/// The heart: starts whatever is due and idle. A run that ends by itself ends when nothing is due and no call under
/// way.
void Worker::Impl::look()
{
    if (!m_isRunning && !m_isStopping)
        return;
    if (!m_isStopping) {
        watchClock();
        workOfTheDay();
        startDue();
    }
    if (m_scheduler.isBusy() || (m_hasMoreToday && !m_isStopping))
        return;
    m_lastRound = m_context.database.clock().now();
    if (m_isOnce || m_isStopping)
        endRun();
}

/// The charges come first: reminders name what is owed.
void Worker::Impl::workOfTheDay()
{
    m_hasMoreToday = step(m_charges, "Access rates") || step(m_reminders, "Reminders");
    if (m_hasMoreToday)
        lookSoon();
}

/// Whether there is more of it now.
template <typename Round>
bool Worker::Impl::step(Round &round, const char *what)
{
    const auto more = round.step();
    if (!more && more.error().reason != QLatin1String("no_company"))
        report(QStringLiteral("%1: %2").arg(QLatin1String(what), more.error().detail));
    return more.value_or(false);
}

void Worker::Impl::startDue()
{
    const auto accounts = AccountService(m_context, m_registry, m_secrets).list();
    if (accounts)
        m_scheduler.startDue(*accounts);
    else
        report(QStringLiteral("The accounts cannot be read: %1").arg(accounts.error().detail));
}

void Worker::Impl::watchClock()
{
    const Clock &clock = m_context.database.clock();
    const auto offset = std::chrono::milliseconds(clock.now().ms) - clock.monotonic();
    const bool hasJumped = m_clockOffset && std::chrono::abs(offset - *m_clockOffset) > clockJump;
    if (m_clockOffset && !hasJumped)
        return;
    m_clockOffset = offset;
    if (!hasJumped)
        return;
    report(QStringLiteral("The clock of this computer was changed."));
    if (const auto outcome = forgetImpossibleWaits(m_context); !outcome)
        report(QStringLiteral("The company's file: %1").arg(outcome.error().detail));
}

void Worker::Impl::beat()
{
    if (const auto outcome = WorkerHeartbeat(m_context).beat(m_lastRound); !outcome)
        report(QStringLiteral("The company's file: %1").arg(outcome.error().detail));
}

void Worker::Impl::endRun()
{
    m_ticker.stop();
    m_soon.stop();
    m_heart.stop();
    m_isRunning = false;
    m_isStopping = false;
    beat();
    emit m_worker.finished();
}

void Worker::Impl::report(const QString &sentence)
{
    constexpr qsizetype remembered = 200;
    const auto now = m_context.database.clock().monotonic();
    const auto told = m_told.constFind(sentence);
    if (told != m_told.constEnd() && now - *told < sameProblemAgain)
        return;
    if (m_told.size() >= remembered)
        m_told.clear();
    m_told.insert(sentence, now);
    qCWarning(logWorker).noquote() << sentence;
    emit m_worker.problem(sentence);
}

Worker::Worker(Database &database, const IntegrationRegistry &registry, SecretStore &secrets, HttpClient &http,
               QObject *parent)
    : QObject(parent), m_impl(std::make_unique<Impl>(*this, database, registry, secrets, http))
{
}

Worker::~Worker() = default;

Outcome Worker::recover()
{
    return m_impl->recover();
}

void Worker::start()
{
    m_impl->begin(false);
}

// A round goes on until everything that became due by it is done: a payment found now gets its token and its message
// now. So one round of everything due, and going on until nothing can progress, are the same.
void Worker::runOnce()
{
    m_impl->begin(true);
}

void Worker::runUntilIdle()
{
    m_impl->begin(true);
}

void Worker::stop()
{
    m_impl->stop();
}

void Worker::wake()
{
    m_impl->wake();
}
