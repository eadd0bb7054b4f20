#pragma once

#include "core/services/device_switch_queue.h"
#include "core/worker/account_job.h"

/// Holds switched devices (e-bikes at Daly) to their paid-until date: looks at a batch of them, switches those that are
/// not as they must be, reads back whether it worked. Repeating any of it does no harm. A device that moves is not cut;
/// one that gives trouble holds up no other.
class SwitchJob final : public AccountJob
{
public:
    using AccountJob::AccountJob;

private:
    using States = std::vector<DeviceSwitch::State>;
    struct Change
    {
        DeviceSwitchQueue::Device device;
        bool on = false;
    };

    [[nodiscard]] bool begin() override;
    void compare(const Result<States> &states);
    void judge(const DeviceSwitchQueue::Device &device, const DeviceSwitch::State *state);
    void switchNext();
    [[nodiscard]] bool isStillRight(const Change &change);
    void switched(const Change &change, const Outcome &outcome);
    void readBack();
    void confirm(const Result<States> &states);
    void recordAndEnd();
    void see(const DeviceSwitchQueue::Device &device, const QString &state, std::chrono::milliseconds nextIn);

    std::shared_ptr<DeviceSwitch> m_switch;
    std::vector<DeviceSwitchQueue::Device> m_devices;
    std::vector<Change> m_changes; ///< still to do
    std::vector<Change> m_done;    ///< taken by the cloud, not yet confirmed
    std::vector<DeviceSwitchQueue::Seen> m_seen;
    int m_failuresInRow = 0;
};
