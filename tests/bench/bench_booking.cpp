// Booking a payment: against a bare SQLite program that writes the same rows, and at few and many payments.

#include "core/services/data_folder.h"
#include "core/services/payment_service.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/generator.h"
#include "tests/bench/recorded_writes.h"

namespace {

constexpr qint64 bookingsPerRound = 100;
constexpr int rounds = 15;
constexpr qint64 firstInstant = 1'775'000'000'000; // after all generated payments

struct OpenCompany
{
    explicit OpenCompany(const QString &folder)
    {
        auto opened = Database::open(DataFolder{folder}.databaseFile(), clock, random);
        if (!opened)
            stopBenchmark(opened.error().detail);
        database = std::move(*opened);
    }
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<Database> database;
};

void book(Database &database, qint64 index, qint64 customers)
{
    DeskPayment payment;
    const qint64 customer = (index * 104729) % customers;
    payment.serial = generatedSerial(customer);
    payment.amountText = generatedAmount(customer);
    payment.reference = QStringLiteral("BENCH%1").arg(index);
    payment.at = Instant{firstInstant + index * 1000};
    const auto booked = PaymentService({database, QStringLiteral("bench")}).addAtDesk(payment);
    if (!booked || booked->status != PaymentStatus::Accepted)
        stopBenchmark(booked ? QStringLiteral("payment not accepted: ") + booked->reason : booked.error().detail);
}

double bookRound(Database &database, qint64 &index, qint64 customers)
{
    return seconds([&] {
        for (qint64 i = 0; i < bookingsPerRound; ++i)
            book(database, index++, customers);
    });
}

void againstBare(const BenchOptions &options, const QString &master)
{
    // Recorded once, then both write the same payments into equal copies, in turns.
    RecordedWrites writes;
    {
        OpenCompany recorded(scratchCopy(master, QStringLiteral("recorded")));
        for (qint64 i = 0; i < bookingsPerRound * rounds; ++i) {
            writes.begin(recorded.database->nativeHandle());
            book(*recorded.database, i, options.paymentCustomers);
            writes.end();
        }
    }
    OpenCompany ours(scratchCopy(master, QStringLiteral("ours")));
    NativeDatabase bare(DataFolder{scratchCopy(master, QStringLiteral("bare"))}.databaseFile());
    writes.prepareFor(bare);
    std::vector<double> oursTimes, bareTimes;
    qint64 index = 0;
    size_t transaction = 0;
    for (int round = 0; round < rounds; ++round) {
        oursTimes.push_back(bookRound(*ours.database, index, options.paymentCustomers));
        bareTimes.push_back(seconds([&] {
            for (qint64 i = 0; i < bookingsPerRound; ++i)
                writes.replay(bare, transaction++);
        }));
    }
    const double oursRate = bookingsPerRound / median(oursTimes);
    const double bareRate = bookingsPerRound / median(bareTimes);
    report(QStringLiteral("booking a payment, rate against a bare SQLite program"), oursRate / bareRate, 0.5, true,
           QStringLiteral("%1/s against %2/s").arg(oursRate, 0, 'f', 0).arg(bareRate, 0, 'f', 0));
}

/// Written to the log by this connection: what does not depend on how busy the machine is.
int pagesWritten(Database &database)
{
    int pages = 0;
    int highest = 0;
    sqlite3_db_status(database.nativeHandle(), SQLITE_DBSTATUS_CACHE_WRITE, &pages, &highest, 0);
    return pages;
}

/// One company that is booked into round by round.
struct Booked
{
    explicit Booked(const QString &folder, qint64 customerCount) : company(folder), customers(customerCount)
    {
        bookRound(*company.database, index, customers); // its cache is warm
        pagesBefore = pagesWritten(*company.database);
    }
    void bookOnce() { times.push_back(bookRound(*company.database, index, customers)); }
    [[nodiscard]] double milliseconds() const { return median(times) / bookingsPerRound * 1000; }
    [[nodiscard]] double pages()
    {
        return (pagesWritten(*company.database) - pagesBefore) / double(bookingsPerRound * rounds);
    }

    OpenCompany company;
    qint64 customers;
    qint64 index = 0;
    int pagesBefore = 0;
    std::vector<double> times;
};

void atFewAndMany(const BenchOptions &options, const QString &few, const QString &many)
{
    Booked small(scratchCopy(few, QStringLiteral("few")), options.paymentCustomers);
    Booked large(scratchCopy(many, QStringLiteral("many")), options.paymentCustomers);
    for (int round = 0; round < rounds; ++round) {
        small.bookOnce();
        large.bookOnce();
    }
    report(QStringLiteral("booking a payment at %L1 payments against %L2")
               .arg(options.manyPayments)
               .arg(options.fewPayments),
           large.milliseconds() / small.milliseconds(), 1.2, false,
           QStringLiteral("%1 ms, %2 pages against %3 ms, %4 pages")
               .arg(large.milliseconds(), 0, 'f', 2)
               .arg(large.pages(), 0, 'f', 1)
               .arg(small.milliseconds(), 0, 'f', 2)
               .arg(small.pages(), 0, 'f', 1));
}

} // namespace

void benchBooking(const BenchOptions &options)
{
    const QString few = companyFolder(options, options.paymentCustomers, options.fewPayments);
    const QString many = companyFolder(options, options.paymentCustomers, options.manyPayments);
    againstBare(options, few);
    atFewAndMany(options, few, many);
}
