#pragma once

#include "core/services/import_table.h"

#include <QHash>

/// What the rows of one import share: the transaction all of them are written in, and what was looked up already.
struct ImportContext
{
    Transaction &transaction;
    const Company &company;
    const IntegrationRegistry &registry;
    const StatementMapping &mapping;
    QString user;
    QHash<QString, QString> villages;   ///< name -> id
    QHash<QString, qint64> salesInFile; ///< how often the same sale stood in the file so far

    [[nodiscard]] Database &database() const { return transaction.database(); }
    /// The amount in a column; empty when the cell is. Fails with Invalid "invalid_amount" (field: the column).
    [[nodiscard]] Result<std::optional<Money>> amount(const ImportRow &row, const QString &column) const;
    [[nodiscard]] Result<Money> requiredAmount(const ImportRow &row, const QString &column) const;
    /// Fails with Invalid "invalid_date".
    [[nodiscard]] Result<std::optional<QDate>> date(const ImportRow &row, const QString &column) const;
    /// A whole number from `least` to `most`. Fails with Invalid "invalid_number".
    [[nodiscard]] Result<std::optional<qint64>> number(const ImportRow &row, const QString &column, qint64 least,
                                                       qint64 most) const;
};

/// What a row of a file added: the table and the id, in the order in which it was made.
struct ImportedThing
{
    QString entity;
    QByteArray id;
};

struct ImportedRow
{
    RowVerdict verdict = RowVerdict::Added;
    std::vector<ImportedThing> made;
};

/// What a row is about, for the report; never fails.
[[nodiscard]] QString importSubject(ImportKind kind, const ImportRow &row);

// Each takes in one row. Everything is checked before the first write, so a bad row leaves nothing behind.
[[nodiscard]] Result<ImportedRow> importCustomer(ImportContext &context, const ImportRow &row);
[[nodiscard]] Result<ImportedRow> importDevice(ImportContext &context, const ImportRow &row);
[[nodiscard]] Result<ImportedRow> importTariff(ImportContext &context, const ImportRow &row);
[[nodiscard]] Result<ImportedRow> importAppliance(ImportContext &context, const ImportRow &row);
[[nodiscard]] Result<ImportedRow> importSale(ImportContext &context, const ImportRow &row);
[[nodiscard]] Result<ImportedRow> importPlace(ImportContext &context, const ImportRow &row);
