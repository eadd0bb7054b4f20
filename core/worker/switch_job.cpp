#include "core/worker/switch_job.h"

#include "core/domain/serial.h"
#include "core/worker/provider_cache.h"

#include <algorithm>

namespace {

constexpr int devicesAtOnce = 100;
/// Fewer changes than devices in one run: the states that were read must still be true when the last one is switched.
constexpr std::size_t changesAtOnce = 10;

constexpr std::chrono::minutes lookEvery{5};
constexpr std::chrono::minutes lookAgainSoon{1};    // moving, or not yet confirmed
constexpr std::chrono::seconds lookAfterTokens{20}; // a customer's token goes first
constexpr std::chrono::minutes lookForMissing{15};

QString wordOf(bool isOn)
{
    return isOn ? QStringLiteral("on") : QStringLiteral("off");
}

/// One device that is offline must not stop the others; a cloud that is offline answers none.
bool isAboutAccount(const Error &error, int failuresInRow)
{
    constexpr int tooMany = 3;
    return error.code == ErrorCode::Unauthorised || error.code == ErrorCode::RateLimited || failuresInRow >= tooMany;
}

const DeviceSwitch::State *find(const std::vector<DeviceSwitch::State> &states, const QString &serial)
{
    const QString key = normaliseSerial(serial);
    const auto found = std::find_if(states.begin(), states.end(), [&key](const DeviceSwitch::State &state) {
        return normaliseSerial(state.serial) == key;
    });
    return found == states.end() ? nullptr : &*found;
}

template <typename Devices, typename SerialOf>
QStringList serialsOf(const Devices &devices, SerialOf serialOf)
{
    QStringList serials;
    for (const auto &device : devices)
        serials << serialOf(device);
    return serials;
}

} // namespace

bool SwitchJob::begin()
{
    auto providers = host().providers().providers(account());
    if (!providers || !providers->deviceSwitch)
        return false; // a cloud that cannot be built was reported by the tokens' job
    m_switch = providers->deviceSwitch;
    auto due = DeviceSwitchQueue(services()).due(account().id, devicesAtOnce);
    if (!due) {
        reportStorage(due.error());
        return false;
    }
    m_devices = std::move(*due);
    if (m_devices.empty())
        return false;
    m_changes.clear();
    m_done.clear();
    m_seen.clear();
    m_failuresInRow = 0;
    const auto serials = serialsOf(m_devices, [](const DeviceSwitchQueue::Device &device) { return device.serial; });
    m_switch->readStates(serials, m_lifetime.guard([this](const Result<States> &states) { compare(states); }));
    return true;
}

void SwitchJob::compare(const Result<States> &states)
{
    if (!states) {
        accountFailed(states.error());
        end();
        return;
    }
    accountWorked();
    for (const auto &device : m_devices)
        judge(device, find(*states, device.serial));
    switchNext();
}

void SwitchJob::judge(const DeviceSwitchQueue::Device &device, const DeviceSwitch::State *state)
{
    if (!state) {
        see(device, {}, lookForMissing);
        return;
    }
    const auto mustBeOn = DeviceSwitchQueue(services()).mustBeOn(device.id);
    if (!mustBeOn) {
        reportStorage(mustBeOn.error());
        return;
    }
    if (!mustBeOn->has_value() || (state->isOn && !**mustBeOn && state->isMoving))
        see(device, wordOf(state->isOn), lookAgainSoon);
    else if (state->isOn == **mustBeOn)
        see(device, wordOf(state->isOn), lookEvery);
    else if (m_changes.size() < changesAtOnce) // the others stay due and are read again in the next run
        m_changes.push_back({device, **mustBeOn});
}

void SwitchJob::switchNext()
{
    while (!m_changes.empty()) {
        const Change change = m_changes.back();
        m_changes.pop_back();
        if (!isStillRight(change)) {
            see(change.device, wordOf(!change.on), lookAfterTokens);
            continue;
        }
        m_switch->setOn(change.device.serial, change.on,
                        m_lifetime.guard([this, change](const Outcome &outcome) { switched(change, outcome); }));
        return;
    }
    readBack();
}

/// The read and the calls before took time: a payment may have arrived meanwhile, whose token must win.
bool SwitchJob::isStillRight(const Change &change)
{
    DeviceSwitchQueue queue(services());
    const auto tokensWait = queue.hasTokensWaiting(account().id);
    const auto mustBeOn = queue.mustBeOn(change.device.id);
    return !host().isStopping() && tokensWait && !*tokensWait && mustBeOn && *mustBeOn == change.on;
}

void SwitchJob::switched(const Change &change, const Outcome &outcome)
{
    if (outcome) {
        m_failuresInRow = 0;
        m_done.push_back(change);
    } else {
        host().report(QStringLiteral("%1: %2 could not be switched %3: %4")
                          .arg(account().name, change.device.serial, wordOf(change.on), outcome.error().detail));
        see(change.device, wordOf(!change.on), lookEvery);
        if (isAboutAccount(outcome.error(), ++m_failuresInRow)) {
            m_changes.clear(); // these stay due
            accountFailed(outcome.error());
        }
    }
    switchNext();
}

void SwitchJob::readBack()
{
    if (m_done.empty()) {
        recordAndEnd();
        return;
    }
    const auto serials = serialsOf(m_done, [](const Change &change) { return change.device.serial; });
    m_switch->readStates(serials, m_lifetime.guard([this](const Result<States> &states) { confirm(states); }));
}

void SwitchJob::confirm(const Result<States> &states)
{
    for (const Change &change : m_done) {
        const auto *state = states ? find(*states, change.device.serial) : nullptr;
        const bool isConfirmed = state && state->isOn == change.on;
        see(change.device, state ? wordOf(state->isOn) : QString(),
            isConfirmed ? std::chrono::milliseconds(lookEvery) : std::chrono::milliseconds(lookAgainSoon));
    }
    recordAndEnd();
}

void SwitchJob::recordAndEnd()
{
    store([this] { return DeviceSwitchQueue(services()).record(m_seen); }, [this] { end(); });
}

void SwitchJob::see(const DeviceSwitchQueue::Device &device, const QString &state, std::chrono::milliseconds nextIn)
{
    m_seen.push_back({device.id, state, nextIn});
}
