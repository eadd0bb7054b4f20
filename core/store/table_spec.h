#pragma once

#include <QLatin1String>

#include <vector>

/// How the rows of a table travel between offices (sync design, section 3).
enum class TableClass
{
    Master, ///< every field a register of its own, the latest write wins
    Fact,   ///< written once; only its state columns change, by compare-and-set
    Local,  ///< never leaves this copy
};

struct TableSpec
{
    using Columns = std::vector<QLatin1String>;

    QLatin1String name;
    TableClass tableClass = TableClass::Local;
    Columns key;
    Columns state;   ///< of a fact: what may change after it was written
    Columns derived; ///< folds over facts and local queue work: any office computes its own, never journaled

    [[nodiscard]] bool isSynced() const { return tableClass != TableClass::Local; }
    [[nodiscard]] bool isDerived(QLatin1String column) const;
    [[nodiscard]] bool isState(QLatin1String column) const;
    [[nodiscard]] bool isKey(QLatin1String column) const;
};

/// Every table of the schema but the search index, which is part of search_document.
[[nodiscard]] const std::vector<TableSpec> &tableSpecs();
/// Stops the program when the table is not named: a new table must say how it travels.
[[nodiscard]] const TableSpec &tableSpec(QLatin1String table);
/// Null when the table is not named.
[[nodiscard]] const TableSpec *findTableSpec(QLatin1String table);
