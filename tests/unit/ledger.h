#pragma once

#include "core/domain/access_rate.h"
#include "core/domain/distribution.h"
#include "core/domain/tariff.h"

#include <QHash>

/// The books of one customer, in memory: reads the debt picture for the pure core and writes down what comes back, as
/// the services do with the store. Keeps every booking, so that a test can add it all up again.
class Ledger
{
public:
    struct Series
    {
        AccessSeries dates;
        Money amount;
        int lastK = 0;
    };
    struct Meter
    {
        DeviceId id;
        MeterState state;
        std::vector<Series> series;
    };
    struct Charge
    {
        AccessChargeId id;
        DeviceId meter;
        QDate due;
        Money cost;
        Money paid;
    };
    struct Recovery
    {
        RecoveryId id;
        Money cost;
        Money paid;
    };
    struct Service
    {
        DeviceId device;
        ServiceState state;
    };
    struct Booking
    {
        QString reference;
        DeviceId device;
        Money amount;
        QDate date;
        Distribution result;
        QString refusal; ///< empty when accepted
        bool isReversed = false;
        bool isCancelled = false; ///< reversed before its tokens left
        Money takenFromCarry;     ///< by the reversal of an energy line

        [[nodiscard]] bool counts() const { return refusal.isEmpty() && !isReversed; }
    };
    struct Terms
    {
        Money cost;
        Money down;
        InstalmentScheme scheme;
        Period period = Period::Monthly;
        QDate saleDate;
        SaleMinimum minimum = SaleMinimum::Any;
        int initialDays = 0;
    };

    void addMeter(const QString &name, const MeterState &state);
    /// Ends the running series of access charges and starts a new one.
    void setAccessRate(const QString &meter, const QDate &start, const AccessRate &rate);
    void sellDevice(const QString &name, const Terms &terms);
    void sellAppliance(const QString &name, const Terms &terms);
    void sellService(const QString &name, const ServiceState &service);
    void addIdleDevice(const QString &name);

    /// Makes the access charges that are due and not yet there.
    void createCharges(const QDate &date);
    /// Empty when the reference was seen before: nothing happens then.
    std::optional<Booking> pay(const QString &reference, const QString &device, Money amount, const QDate &date,
                               PaymentOrigin origin = PaymentOrigin::Channel);
    /// `delivered`: its tokens have left; otherwise they are cancelled.
    void reverse(Booking &booking, bool delivered);

    [[nodiscard]] DebtPicture picture(DeviceId device) const;
    [[nodiscard]] DeviceId device(const QString &name) const { return m_devices.value(name); }
    [[nodiscard]] QString nameOf(SaleId sale) const { return m_saleNames.value(sale); }

    std::vector<Meter> meters;
    std::vector<Charge> charges;
    std::vector<Recovery> recoveries;
    std::vector<PlanState> plans;
    std::vector<Service> services;
    std::vector<Booking> bookings;
    Money credit;

private:
    template <typename SomeId>
    [[nodiscard]] SomeId newId()
    {
        return SomeId(makeNaturalUuid(QStringLiteral("test"), {QString::number(++m_lastId)}));
    }
    DeviceId addDevice(const QString &name);
    void sell(const QString &name, const Terms &terms, std::optional<DeviceId> device);
    [[nodiscard]] decltype(PaidDevice::state) stateOf(DeviceId device) const;
    void write(const Booking &booking);
    void addToDebt(const AllocationLine &line, Money change);
    void writeToken(const TokenDemand &token);
    void cancelToken(const TokenDemand &token);
    void takeBackEnergy(Booking &booking, const AllocationLine &line, bool delivered);
    void takeBackService(const Booking &booking, const AllocationLine &line, bool delivered);

    int m_lastId = 0;
    QHash<QString, DeviceId> m_devices;
    QHash<SaleId, QString> m_saleNames;
};
