#include "tests/bench/generator.h"

#include "core/services/data_folder.h"
#include "tests/bench/bulk_load.h"
#include "tests/bench/generated_rows.h"

#include <QDir>

namespace {

/// How many payments each customer makes.
std::vector<quint8> paymentsByCustomer(const CompanySize &size)
{
    std::vector<quint8> counts(static_cast<size_t>(size.customers));
    for (qint64 i = 0; i < GeneratedPayments::booked(size.payments); ++i)
        ++counts[static_cast<size_t>(GeneratedPayments::customerOf(i, size.customers))];
    return counts;
}

/// A plan that is paid is another case (an unlock token), and the order of customers must reach all of them.
void checkSize(const CompanySize &size)
{
    if (size.payments > size.customers * (planInstalments - 1))
        stopBenchmark(QStringLiteral("a generated customer makes at most %1 payments").arg(planInstalments - 1));
    if (size.payments > 0 && GeneratedPayments::customerOf(1, size.customers) == 0 && size.customers > 1)
        stopBenchmark(QStringLiteral("take another number of customers"));
}

void takeNumbers(NativeDatabase &database, const CompanySize &size, qint64 sales)
{
    NativeStatement statement(database.handle(), "INSERT OR REPLACE INTO sequence (name, next) VALUES (?, ?)");
    statement.write(QStringLiteral("customer"), size.customers + 1);
    statement.write(QStringLiteral("sale"), sales + 1);
    statement.write(QStringLiteral("receipt"), GeneratedPayments::booked(size.payments) + 1);
    statement.write(QStringLiteral("desk_payment"), size.payments + 1);
}

} // namespace

void generateCompany(const QString &folder, const CompanySize &size)
{
    checkSize(size);
    if (!QDir().mkpath(folder))
        stopBenchmark(QStringLiteral("cannot create ") + folder);
    const QString path = DataFolder{folder}.databaseFile();
    const GeneratedBase base = makeGeneratedBase(path);
    NativeDatabase database(path);
    BulkLoad load(database);
    {
        GeneratedRecords records(database.handle());
        GeneratedCustomers customers(database.handle(), base, records, size.customers);
        const auto payments = paymentsByCustomer(size);
        for (qint64 i = 0; i < size.customers; ++i)
            customers.add(i, payments[static_cast<size_t>(i)]);
        GeneratedPayments writer(database.handle(), base, customers, records, size);
        for (qint64 i = 0; i < size.payments; ++i)
            writer.add(i);
        takeNumbers(database, size, customers.sales());
    }
    load.finish();
}
