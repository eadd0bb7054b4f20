#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

/// Seconds on the steady clock that `work` takes.
[[nodiscard]] inline double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

[[nodiscard]] double median(std::vector<double> values);

/// One line: name, ratio, goal, and whether it is reached. `isAtLeast`: the goal is a minimum.
void report(const QString &name, double ratio, double goal, bool isAtLeast, const QString &detail);

struct BenchOptions
{
    QString folder; ///< where the generated companies are put and kept for the next run
    qint64 customers = 1'000'000;
    qint64 fewPayments = 10'000;
    qint64 manyPayments = 1'000'000;
    qint64 paymentCustomers = 100'000;
    qint64 statementRows = 100'000;
    qint64 officePayments = 2'000'000; ///< of the company with `customers`: the one that a whole office works with
    int walks = 3;                     ///< through the window, over each company
    QString programs;                  ///< folder of mpmanager and mpm-bench-window
};

void benchBooking(const BenchOptions &options);
void benchLists(const BenchOptions &options);
void benchImport(const BenchOptions &options);
void benchStart(const BenchOptions &options);
void benchWindow(const BenchOptions &options);

/// The generated company of this size, made when it is not there yet. The folder is a cache: the answer is its master.
[[nodiscard]] QString companyFolder(const BenchOptions &options, qint64 customers, qint64 payments);
/// A copy of it that may be changed.
[[nodiscard]] QString scratchCopy(const QString &folder, const QString &name);
