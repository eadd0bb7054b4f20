#include "ui/long_work.h"

#include "core/services/data_folder.h"
#include "ui/session.h"

namespace {

constexpr auto lookInterval = std::chrono::milliseconds(50);
constexpr int nothingAllowed = -1;

} // namespace

LongWork::LongWork(Session &session)
    : m_session(session), m_user(session.user()), m_path(DataFolder{session.dataFolder()}.databaseFile())
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit progressed(m_thousandths.load()); });
}

LongWork::~LongWork()
{
    m_allowed = nothingAllowed;
    m_store.reset();
}

void LongWork::cancel()
{
    m_allowed = nothingAllowed;
}

void LongWork::abandon()
{
    m_isAbandoned = true;
    cancel();
    if (m_isRunning)
        setParent(&m_session);
    else
        deleteLater();
}

int LongWork::begin()
{
    // Opened only when there is something to do: most pages are left again without it.
    if (!m_store)
        m_store = std::make_unique<StoreExecutor>(m_path, m_session.clock(), m_random);
    m_allowed = ++m_generation;
    m_thousandths = 0;
    m_timer.start();
    if (!m_isRunning) {
        m_isRunning = true;
        emit runningChanged(true);
    }
    return m_generation;
}

void LongWork::end()
{
    m_timer.stop();
    m_isRunning = false;
    if (m_isAbandoned)
        deleteLater();
    else
        emit runningChanged(false);
}

LongWork::Progress LongWork::progressOf(int generation)
{
    return [this, generation](int thousandths) {
        m_thousandths = thousandths;
        return m_allowed == generation;
    };
}
