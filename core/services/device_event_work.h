#pragma once

#include "core/services/device_event_rows.h"

/// One device event inside somebody's transaction: the steps of DeviceEventService.
class DeviceEventWork
{
public:
    DeviceEventWork(Transaction &transaction, const Company &company, const DeviceEventInput &input,
                    const QString &user);

    [[nodiscard]] Result<DeviceEventResult> run();

private:
    [[nodiscard]] Outcome readBefore();
    [[nodiscard]] Outcome readSubject();
    [[nodiscard]] Outcome checkSubject() const;
    [[nodiscard]] Outcome readUnused();
    [[nodiscard]] Outcome replace();
    [[nodiscard]] Outcome takeBack();
    [[nodiscard]] Outcome reportLost();
    [[nodiscard]] Outcome find();
    [[nodiscard]] Outcome releaseOld();
    [[nodiscard]] Outcome putInPlace(const DeviceId &replacement);
    [[nodiscard]] Outcome moveSale(const DeviceId &replacement);
    [[nodiscard]] Outcome moveTokens(const DeviceId &replacement);
    [[nodiscard]] Outcome makeTokens(const DeviceId &replacement);
    [[nodiscard]] Outcome loseUnlock();
    [[nodiscard]] Outcome archiveSale();
    [[nodiscard]] Outcome leaveWithoutDevice();
    [[nodiscard]] Outcome requireNoWaitingEnergy() const;
    [[nodiscard]] Outcome tellAboutAsked();
    [[nodiscard]] Outcome record();
    [[nodiscard]] Outcome readAfter();
    [[nodiscard]] Outcome sortTokens();
    [[nodiscard]] bool isOldInOurHands() const;
    [[nodiscard]] bool isMeter() const { return m_result.before.kind == DeviceKind::Meter; }

    Transaction &m_transaction;
    Database &m_database;
    const Company &m_company;
    const DeviceEventInput &m_input;
    NewDeviceEvent m_event;
    DeviceEventResult m_result;
    std::optional<SaleView> m_sale; ///< before
    std::vector<TokenView> m_open;  ///< tokens of the old device that are not settled, before
};
