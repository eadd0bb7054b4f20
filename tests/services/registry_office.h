#pragma once

#include "core/services/account_service.h"
#include "core/services/appliance_service.h"
#include "core/services/company_service.h"
#include "core/services/customer_service.h"
#include "core/services/device_service.h"
#include "core/services/place_service.h"
#include "core/services/registration_service.h"
#include "core/services/tariff_service.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/memory_secret_store.h"

#include <QTemporaryDir>
#include <QTest>

/// A company in TZS with one village, a maker of everything, two tariffs and an appliance of each sort. Today is
/// 10 January 2026. Stops the test program when it cannot be set up.
class RegistryOffice
{
public:
    RegistryOffice();

    [[nodiscard]] ServiceContext context() { return {*database, QStringLiteral("asha")}; }
    [[nodiscard]] PlaceService places() { return PlaceService(context()); }
    [[nodiscard]] TariffService tariffs() { return TariffService(context()); }
    [[nodiscard]] ApplianceService appliances() { return ApplianceService(context()); }
    [[nodiscard]] CustomerService customers() { return CustomerService(context()); }
    [[nodiscard]] DeviceService devices() { return DeviceService(context()); }
    [[nodiscard]] AccountService accounts() { return AccountService(context(), registry, secrets); }
    [[nodiscard]] RegistrationService registration() { return RegistrationService(context(), registry); }

    /// "Neema Moshi" with the last digits of her phone: 255712000000 + `number`.
    [[nodiscard]] static CustomerFields customer(int number = 1);
    [[nodiscard]] Registration meter(const QString &serial = QStringLiteral("MTR-1"), int customerNumber = 1);
    [[nodiscard]] Registration homeSystem(const QString &serial = QStringLiteral("SHS-00001"), int customerNumber = 1);
    [[nodiscard]] CustomerId addCustomer(int number);
    [[nodiscard]] qint64 count(const QString &sql, const SqlValues &values = {});
    [[nodiscard]] qint64 rowsOf(const QString &table) { return count(QStringLiteral("SELECT count(*) FROM ") + table); }
    [[nodiscard]] QDate today() const { return clock.now().dateIn(QTimeZone("Africa/Dar_es_Salaam")); }

    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
    MemorySecretStore secrets;
    IntegrationRegistry registry;
    std::unique_ptr<Database> database;
};

/// The code and field of a failure, for one comparison; empty texts for a success.
template <typename T>
QString failureOf(const Result<T> &result)
{
    if (result.has_value())
        return {};
    return result.error().field.isEmpty() ? result.error().reason
                                          : result.error().reason + QStringLiteral(" / ") + result.error().field;
}
