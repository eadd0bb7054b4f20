#include "app/sandbox/sandbox_state.h"

#include <algorithm>

namespace {

constexpr size_t longestLog = 10'000;
/// Ids of a real account have ten digits, which a 32-bit integer cannot hold.
constexpr qint64 firstId = 5'512'340'001;

/// Other ids with another seed: a client that still holds the payments of an earlier run must not meet their ids again.
qint64 firstIdOf(quint64 seed)
{
    constexpr qint64 idsOfARun = 10'000;
    return firstId + static_cast<qint64>(seed % 1'000'000'000) * idsOfARun;
}

} // namespace

SandboxState::SandboxState(const Clock &clock, quint64 seed)
    : random(seed), m_clock(clock), m_seed(seed), m_nextId(firstIdOf(seed))
{
}

void SandboxState::reset()
{
    random = SandboxRandom(m_seed);
    faults.clear();
    transactions.clear();
    refunds.clear();
    sales.clear();
    messages.clear();
    inbox.clear();
    devices.clear();
    requests.clear();
    bearers.clear();
    onlyKnownDevices = false;
    pageLimit = 100;
    bearerSeconds = 300;
    m_nextId = firstIdOf(m_seed);
}

void SandboxState::log(LoggedRequest request)
{
    if (requests.size() >= longestLog)
        requests.pop_front();
    requests.push_back(std::move(request));
}

SandboxDevice *SandboxState::device(const QString &service, const QString &serial)
{
    const QString key = service + u'\n' + serial.toUpper();
    if (const auto found = devices.find(key); found != devices.end())
        return &found->second;
    if (onlyKnownDevices)
        return nullptr;
    return &devices.insert_or_assign(key, SandboxDevice{service, serial, false, QStringLiteral("0")}).first->second;
}

PaystackTransaction *SandboxState::transaction(const QString &referenceOrId)
{
    const auto found =
        std::find_if(transactions.begin(), transactions.end(), [&referenceOrId](const auto &transaction) {
            return transaction.reference == referenceOrId || QString::number(transaction.id) == referenceOrId;
        });
    return found == transactions.end() ? nullptr : &*found;
}

QString isoUtc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC).toString(Qt::ISODateWithMs);
}
