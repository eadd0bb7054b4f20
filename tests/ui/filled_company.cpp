#include "tests/ui/filled_company.h"

#include "core/services/account_service.h"
#include "core/services/data_folder.h"
#include "tests/ui/small_company.h"

FilledCompany::FilledCompany(const Clock &clock, const QString &folder)
    : m_folder(folder.isEmpty() ? m_ownFolder.path() : folder), m_clock(clock),
      m_store(DataFolder{m_folder}.databaseFile(), clock, m_random),
      m_worker(m_folder, clock, m_random, m_registry, m_secrets)
{
    const auto make = [this](Database &database) {
        const auto before = readCompany(database);
        return before ? before
                      : makeSmallCompany({database, QStringLiteral("amina")}, m_registry, m_secrets,
                                         QUrl(QStringLiteral("http://127.0.0.1:9")));
    };
    auto made = m_store.run(make);
    made.waitForFinished();
    const auto company = made.result();
    if (!company)
        qFatal("%s: %s", qUtf8Printable(company.error().reason), qUtf8Printable(company.error().detail));
    m_session = std::make_unique<Session>(
        Session::Parts{m_store, m_registry, m_secrets, clock, m_folder, QStringLiteral("amina")}, *company);
}

PaymentView FilledCompany::receive(const QString &reference, const QString &serial, qint64 minorUnits)
{
    const auto work = [=, this](const ServiceContext &context) -> Result<PaymentView> {
        MPM_TRY(const auto channel,
                AccountService(context, m_registry, m_secrets).find(AccountRole::Channel, QStringLiteral("Paystack")));
        ProviderPayment row;
        row.reference = reference;
        row.amount = Money(minorUnits);
        row.amountText = formatAmount(Money(minorUnits), m_session->currency());
        row.currency = QStringLiteral("TZS");
        row.serials = {{serial, QStringLiteral("metadata.serial_id")}};
        row.sender = QStringLiteral("+255712000009");
        row.paidAt = row.createdAt = m_clock.now();
        row.raw = R"({"reference": "...", "status": "success", "metadata": {"serial_id": "..."}})";
        return PaymentService(context).receive(channel.id, QStringLiteral("paystack"), row);
    };
    return run(work);
}

void FilledCompany::addCustomers(int count)
{
    run([count](const ServiceContext &context) -> Result<int> {
        for (int i = 0; i < count; ++i) {
            CustomerFields fields;
            fields.name = QStringLiteral("Name%1").arg(i, 4, 10, QLatin1Char('0'));
            fields.surname = QStringLiteral("Surname%1").arg(i, 4, 10, QLatin1Char('0'));
            fields.phone = QStringLiteral("+2557130%1").arg(i, 5, 10, QLatin1Char('0'));
            fields.village = QStringLiteral("Emboreet");
            MPM_CHECK(CustomerService(context).add(fields).transform([](const auto &) {}));
        }
        return count;
    });
}

void FilledCompany::issueTokens()
{
    run([](const ServiceContext &context) -> Result<int> {
        TokenService tokens(context);
        TokenFilter waiting;
        waiting.state = QStringLiteral("waiting");
        MPM_TRY(const auto page, tokens.list(waiting, {50, {}}));
        int number = 0;
        for (const auto &token : page.rows) {
            const QString text = QStringLiteral("4570807268269451%1").arg(1000 + number++);
            MPM_CHECK(tokens.resolveIssued(token.id, text).transform([](const auto &) {}));
        }
        return number;
    });
}
