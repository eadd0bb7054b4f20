#pragma once

#include "core/services/balance_service.h"
#include "core/services/channel_inbox.h"
#include "core/services/device_service.h"
#include "core/services/ledger_service.h"
#include "core/services/payment_service.h"
#include "core/services/sale_service.h"
#include "core/services/tariff_service.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"
#include "tests/support/memory_secret_store.h"

#include <QTemporaryDir>

/// The value, or the end of the test program with the error in words: nothing can be tested without it.
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

[[nodiscard]] QDate day(const QString &iso);

/// A company on disk with everything that money needs: the village Riverside, the manual manufacturer "Hand", the
/// channels "Bank" (csv) and "Paystack", the gateway "SMS", the tariff "Home" (250.00 per kWh). All through the real
/// services. The clock stands at the end of 2028, so that any date of an example is past.
class TestOffice
{
public:
    explicit TestOffice(const QString &currency = QStringLiteral("TZS"), quint64 seed = 1);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] ServiceContext context(const QString &user = QStringLiteral("anna")) { return {*m_database, user}; }
    [[nodiscard]] PaymentService payments() { return PaymentService(context()); }
    [[nodiscard]] Money money(const QString &text) const;
    [[nodiscard]] QString text(Money amount) const;

    /// Each has a phone of its own, but the one without.
    CustomerId addCustomer(const QString &surname, const QString &language = {});
    /// What is owed is written off.
    void archive(const CustomerId &customer);
    void addTariff(const Tariff &tariff);
    void setDeviceDebts(DeviceDebtScope scope);
    void addMeter(const CustomerId &customer, const QString &serial, const QString &date = QStringLiteral("2026-01-05"),
                  const QString &tariff = QStringLiteral("Home"), qint64 resolutionWh = 1);
    /// Into stock, with its product: "Panel" (SHS) or "Bike" (e-bike).
    void addStock(const QString &serial, DeviceKind kind = DeviceKind::Shs);

    struct PlanInput
    {
        QString cost, down = QStringLiteral("0");
        int count = 1;
        QString date;
        Period period = Period::Monthly;
        SaleMinimum minimum = SaleMinimum::Any;
        int initialDays = 0;
    };
    /// `product`: "Panel", "Bike", "Fridge" or "Television"; `serial` for the first two.
    SaleView sell(const CustomerId &customer, const QString &product, const QString &serial, const PlanInput &plan);
    SaleView sellService(const CustomerId &customer, const QString &serial, const QString &perDay,
                         const QString &minimum);

    /// A settled row of the channel "Bank", as a provider delivers it, at noon of `date`.
    [[nodiscard]] ProviderPayment row(const QString &reference, const QString &serial, const QString &amount,
                                      const QString &date) const;
    PaymentView receive(const ProviderPayment &row, const QString &channel = QStringLiteral("Bank"));
    PaymentView pay(const QString &serial, const QString &amount, const QString &date);
    PaymentView payCash(const QString &serial, const QString &amount, const QString &date);

    [[nodiscard]] AccountId account(const QString &name) const { return m_accounts.value(name); }
    [[nodiscard]] DeviceId device(const QString &serial);
    [[nodiscard]] qint64 count(const QString &sql);
    [[nodiscard]] QString textOf(const QString &sql);
    /// The problems that verify() finds, one a line; empty when all is well.
    [[nodiscard]] QString verify();
    /// Every row of every table, for "nothing changed".
    [[nodiscard]] QString dump();
    /// Changes the file behind the program's back, triggers off.
    void corrupt(const QString &sql);

    /// "access_rate 15.00, energy 35.00 -> 140 Wh"; "refused below_minimum"; "... -> none" without a token.
    [[nodiscard]] QString describe(const PaymentView &payment) const;

    FakeClock clock{{1'861'876'800'000}}; // 2028-12-31T12:00:00Z
    FakeRandom random;
    IntegrationRegistry registry;
    MemorySecretStore secrets;

private:
    void addAccount(AccountRole role, const QString &name, const QString &kind,
                    const QMap<QString, QString> &settings = {},
                    const QMap<QString, SecretString> &accountSecrets = {});

    QTemporaryDir m_folder;
    Currency m_currency;
    std::unique_ptr<Database> m_database;
    QMap<QString, AccountId> m_accounts;
    int m_lastNumber = 0;
};
