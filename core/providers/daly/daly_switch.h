#pragma once

#include "core/providers/daly/daly_client.h"
#include "core/providers/token_issuer.h"

/// Switches e-bikes on and off and reads back where they stand.
class DalySwitch final : public DeviceSwitch
{
public:
    explicit DalySwitch(std::unique_ptr<DalyClient> client) : m_client(std::move(client)) {}

    void setOn(const QString &serial, bool on, std::function<void(Outcome)> done) override;
    void readStates(const QStringList &serials, std::function<void(Result<std::vector<State>>)> done) override;

private:
    using StatesDone = std::function<void(Result<std::vector<State>>)>;
    /// Asks for the serials from `begin` on, one batch after the other.
    void readBatch(const QStringList &serials, qsizetype begin, std::vector<State> known, const StatesDone &done);

    std::unique_ptr<DalyClient> m_client;
};
