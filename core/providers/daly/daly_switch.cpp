#include "core/providers/daly/daly_switch.h"

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
    if (serials.isEmpty())
        m_lifetime.later([done = std::move(done)] { done(std::vector<State>{}); });
    else
        readBatch(serials, 0, {}, done);
}

void DalySwitch::readBatch(const QStringList &serials, qsizetype begin, std::vector<State> known,
                           const StatesDone &done)
{
    const QStringList batch = serials.mid(begin, DalyClient::batchSize);
    m_client->readStates(batch, [this, serials, begin, known = std::move(known), done](const auto &states) {
        if (!states.has_value()) {
            done(tl::make_unexpected(states.error().error));
            return;
        }
        std::vector<State> all = known;
        for (const DalyState &state : *states)
            all.push_back({state.serial, state.isOn, state.isMoving});
        const qsizetype next = begin + DalyClient::batchSize;
        if (next < serials.size())
            readBatch(serials, next, std::move(all), done);
        else
            done(std::move(all));
    });
}
