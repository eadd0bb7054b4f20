#pragma once

#include "core/services/import_service.h"

/// How a file is written and what its first rows are, found by looking at it, so that a person only has to agree.
struct FileSketch
{
    bool isWorkbook = false;
    QStringList sheets; ///< of a workbook
    /// Complete: encoding, delimiter, preamble, decimal sign, date order and columns, guessed or remembered.
    StatementMapping mapping;
    bool isRemembered = false; ///< the mapping is that of an earlier import of the same source
    AccountId channel;         ///< remembered with it
    QStringList header;        ///< empty when the file has none
    int headerLine = 0;
    std::vector<DelimitedRow> rows; ///< the first ones, from the top of the file: preamble and header among them
};

/// Looks at the beginning of a file. Cheap: reads a few hundred rows, whatever the size.
class ImportSketcher
{
public:
    ImportSketcher(Database &database, ImportKind kind) : m_database(database), m_kind(kind) {}

    /// Guesses everything; what is remembered of the source (kind and header) comes before what is guessed. A status
    /// column of a statement is found in any case.
    /// Fails as openTable().
    [[nodiscard]] Result<FileSketch> sketch(const QByteArray &file) const;
    /// The same with encoding, delimiter, sheet, preamble and header as `layout` says: after a person changed them.
    [[nodiscard]] Result<FileSketch> sketchAs(const QByteArray &file, const StatementMapping &layout) const;

    /// The kind of import whose columns the file has; nothing when none fits. Fails as openTable().
    [[nodiscard]] static Result<std::optional<ImportKind>> guessKind(const QByteArray &file);

private:
    [[nodiscard]] Outcome forgetCompanyZone(StatementMapping &mapping) const;

    Database &m_database;
    ImportKind m_kind;
};

/// Keeps how a source is written for the next import from it (kind, and the names in its header).
[[nodiscard]] Outcome rememberMapping(Transaction &transaction, ImportKind kind, const QStringList &header,
                                      const StatementMapping &mapping, const AccountId &channel);
/// The same by itself, for a file that is only looked at.
[[nodiscard]] Outcome rememberMapping(const ServiceContext &context, ImportKind kind, const QStringList &header,
                                      const StatementMapping &mapping, const AccountId &channel);
struct RememberedMapping
{
    StatementMapping mapping;
    AccountId channel;
};
[[nodiscard]] Result<std::optional<RememberedMapping>> recallMapping(Database &database, ImportKind kind,
                                                                     const QStringList &header);
