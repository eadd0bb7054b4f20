#pragma once

#include <QString>

/// A company of any size, made fast: the set-up goes through the services, the mass of rows straight into the tables.
/// Every row is what the program itself would have written, but for the sync bookkeeping of generated rows.
struct CompanySize
{
    qint64 customers = 0; ///< each with one meter
    qint64 payments = 0;  ///< each with allocation, journal, token and message
};

/// Makes company.mpm in `folder` (which must not hold one).
void generateCompany(const QString &folder, const CompanySize &size);

/// The serial of customer number `index` (from 0).
[[nodiscard]] QString generatedSerial(qint64 index);
/// A surname that about one in 400 generated customers has.
[[nodiscard]] QString generatedSurname(qint64 index);
[[nodiscard]] QString generatedPhone(qint64 index);
