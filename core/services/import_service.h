#pragma once

#include "core/providers/integration.h"
#include "core/providers/statement.h"
#include "core/services/context.h"

enum class ImportKind { Customers, Devices, Tariffs, Appliances, Sales, Places };
[[nodiscard]] Result<ImportKind> importKindFromWord(const QString &word);

enum class RowVerdict { Added, Existing, Skipped, Bad };

struct ImportRowReport
{
    int line = 0;
    RowVerdict verdict = RowVerdict::Bad;
    QString code, message, field;  ///< of a bad row
    QString subject;               ///< what the row is about: a name, a serial
};

struct ImportReport
{
    static constexpr int badRowsKept = 1000;  ///< more are only counted: a wrong file has as many as it has lines
    std::vector<ImportRowReport> rows;
    int added = 0, existing = 0, skipped = 0, bad = 0;
    bool isWritten = false;  ///< false on a dry run, or when bad rows stopped it
};

struct ImportOptions
{
    StatementMapping mapping;
    bool dryRun = false;
    bool skipBad = false;
    QString fileName;
};

/// Files into the company. All or nothing unless `skipBad`; the same file twice adds nothing.
class ImportService
{
public:
    ImportService(ServiceContext context, const IntegrationRegistry &registry) : m_context(std::move(context)), m_registry(registry) {}

    [[nodiscard]] Result<ImportReport> importFile(ImportKind kind, const QByteArray &file, const ImportOptions &options);
    /// A provider's statement into a channel account: each good row goes through PaymentService::receive.
    [[nodiscard]] Result<ImportReport> importStatement(const AccountId &channel, const QByteArray &file, const ImportOptions &options);
    /// The columns an import understands, for help texts: name, required, meaning.
    struct Column
    {
        QString name;
        bool isRequired = false;
        QString meaning;
    };
    [[nodiscard]] static std::vector<Column> columns(ImportKind kind);

private:
    ServiceContext m_context;
    const IntegrationRegistry &m_registry;
};
