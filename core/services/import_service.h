#pragma once

#include "core/providers/integration.h"
#include "core/providers/statement.h"
#include "core/services/context.h"

#include <array>

enum class ImportKind
{
    Customers,
    Devices,
    Tariffs,
    Appliances,
    Sales,
    Places,
    Payments ///< a provider's statement into a channel account
};
inline constexpr std::array importKinds{ImportKind::Customers,  ImportKind::Devices, ImportKind::Tariffs,
                                        ImportKind::Appliances, ImportKind::Sales,   ImportKind::Places,
                                        ImportKind::Payments};
[[nodiscard]] Result<ImportKind> importKindFromWord(const QString &word);
[[nodiscard]] QString toWord(ImportKind kind);

enum class RowVerdict
{
    Added,
    Existing,
    Skipped,
    Bad
};

struct ImportRowReport
{
    int line = 0;
    RowVerdict verdict = RowVerdict::Bad;
    QString code, message, field; ///< of a bad row; of an added payment: why it is kept as unmatched
    QString subject;              ///< what the row is about: a name, a serial
    QString value;                ///< of a bad row: what stands in the cell of `field`
};

struct ImportReport
{
    static constexpr int badRowsKept = 1000; ///< more are only counted: a wrong file has as many as it has lines
    std::vector<ImportRowReport> rows;
    int added = 0, existing = 0, skipped = 0, bad = 0;
    int unmatched = 0;          ///< of the added payments: taken in, but waiting for a person
    QStringList unusedColumns;  ///< names of the file's columns that the import did not read
    bool isWritten = false;     ///< false on a dry run, or when bad rows stopped it
    std::optional<ImportId> id; ///< of what was written: to take it back

    [[nodiscard]] int rowCount() const { return added + existing + skipped + bad; }
};

/// A row that is not taken in, as it stands in the file.
struct BadImportRow
{
    const ImportRowReport &report;
    const QStringList &header; ///< empty when the file has none
    const QStringList &cells;
};

struct ImportOptions
{
    StatementMapping mapping;
    AccountId channel; ///< of payments
    bool dryRun = false;
    bool skipBad = false;
    QString fileName;
    /// Of the rows that are not bad only so many stand in the report, the first ones; all are counted.
    int goodRowsKept = std::numeric_limits<int>::max();
    /// Gets every bad row, however many; its failure stops the import.
    std::function<Outcome(const BadImportRow &)> onBadRow = {};
    /// Called for every row with how much of the file is read, 0 to 1000; false stops the import.
    std::function<bool(int)> onProgress = {};
};

/// Files into the company: delimited text or a workbook (.xlsx). One transaction a file: all of it or nothing, also
/// when the program is killed or the person cancels; bad rows stop it unless `skipBad`. The same file twice adds
/// nothing. A dry run does the same work and takes it back, so it cannot judge otherwise than the import.
class ImportService
{
public:
    ImportService(ServiceContext context, const IntegrationRegistry &registry)
        : m_context(std::move(context)), m_registry(registry)
    {
    }

    /// Fails as openTable(), with Invalid "missing_column", for payments with NotFound "unknown_channel", and with
    /// Cancelled "cancelled".
    [[nodiscard]] Result<ImportReport> importFile(ImportKind kind, const QByteArray &file,
                                                  const ImportOptions &options);
    /// The same for payments. A good row goes the way of a polled payment (PaymentService::receive()); one that cannot
    /// be booked is kept as unmatched: that is no bad row. The mended file books nothing twice.
    [[nodiscard]] Result<ImportReport> importStatement(const AccountId &channel, const QByteArray &file,
                                                       const ImportOptions &options);

    enum class Content
    {
        Text,
        Amount,
        Date,
        Number
    };
    /// The columns an import understands, for help texts and the assistant: name, required, meaning.
    struct Column
    {
        QString name;
        bool isRequired = false;
        QString meaning;
        Content content = Content::Text;
        QString unless = {}; ///< a column that makes this one needless, where the file has it

        /// Whether the file must have it beside `present`, the columns that it has, by name.
        template <typename Columns>
        [[nodiscard]] bool isNeededBeside(const Columns &present) const
        {
            return isRequired && (unless.isEmpty() || !present.contains(unless));
        }
    };
    [[nodiscard]] static std::vector<Column> columns(ImportKind kind);

private:
    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
};
