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
    struct Reading;
    /// Asks for one batch after the other. One that is refused is asked for in halves, until the device that spoils it
    /// stands alone: it is missing in the answer, and holds up no other.
    void readNext(const std::shared_ptr<Reading> &reading);
    void takeIn(const std::shared_ptr<Reading> &reading, const QStringList &batch,
                const tl::expected<std::vector<DalyState>, DalyFailure> &states);

    std::unique_ptr<DalyClient> m_client;
};
