#include "core/providers/daly/daly_switch.h"

namespace {

/// So many devices refused one by one, and none told: it is not about the devices.
constexpr int refusedBeforeGivingUp = 10;

} // namespace

struct DalySwitch::Reading
{
    std::vector<QStringList> batches; ///< still to ask for, the next one last
    std::vector<State> known;
    int refusedAlone = 0;
    bool wasAnswered = false;
    std::function<void(Result<std::vector<State>>)> done;
};

void DalySwitch::setOn(const QString &serial, bool on, std::function<void(Outcome)> done)
{
    m_client->switchRelay(serial, on, [done = std::move(done)](const DalyOutcome &answer) {
        if (answer.has_value())
            done({});
        else
            done(tl::make_unexpected(answer.error().error));
    });
}

void DalySwitch::readStates(const QStringList &serials, std::function<void(Result<std::vector<State>>)> done)
{
    if (serials.isEmpty()) {
        m_lifetime.later([done = std::move(done)] { done(std::vector<State>{}); });
        return;
    }
    auto reading = std::make_shared<Reading>();
    for (qsizetype begin = 0; begin < serials.size(); begin += DalyClient::batchSize)
        reading->batches.insert(reading->batches.begin(), serials.mid(begin, DalyClient::batchSize));
    reading->done = std::move(done);
    readNext(reading);
}

void DalySwitch::readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->batches.empty()) {
        reading->done(std::move(reading->known));
        return;
    }
    const QStringList batch = reading->batches.back();
    reading->batches.pop_back();
    m_client->readStates(batch, [this, reading, batch](const auto &states) { takeIn(reading, batch, states); });
}

void DalySwitch::takeIn(const std::shared_ptr<Reading> &reading, const QStringList &batch,
                        const tl::expected<std::vector<DalyState>, DalyFailure> &states)
{
    if (states.has_value()) {
        reading->wasAnswered = true;
        for (const DalyState &state : *states)
            reading->known.push_back({state.serial, state.isOn, state.isMoving});
    } else {
        const Error &error = states.error().error;
        const bool isAlone = batch.size() == 1;
        reading->refusedAlone += isAlone ? 1 : 0;
        const bool isHopeless = !reading->wasAnswered && reading->refusedAlone >= refusedBeforeGivingUp;
        if (error.code != ErrorCode::Refused || isHopeless) {
            reading->done(tl::make_unexpected(error));
            return;
        }
        if (!isAlone) {
            reading->batches.push_back(batch.mid(batch.size() / 2));
            reading->batches.push_back(batch.mid(0, batch.size() / 2));
        }
    }
    readNext(reading);
}
