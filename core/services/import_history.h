#pragma once

#include "core/services/import_service.h"

struct ImportRunView
{
    ImportId id;
    ImportKind kind = ImportKind::Customers;
    QString fileName;
    QString channel; ///< name of the account that payments went into
    Instant at;
    QString user;
    int rows = 0; ///< of the file
    int added = 0;
    int takenBack = 0; ///< of the added ones
    std::optional<Instant> takenBackAt;
    QString takenBackBy;

    [[nodiscard]] bool canBeTakenBack() const { return takenBack < added; }
};

enum class TakeBackVerdict
{
    TakenBack,
    Gone,   ///< somebody archived, removed or reversed it already
    Refused ///< something depends on it
};

struct TakeBackRow
{
    int line = 0;
    QString entity;  ///< table: "customer", "sale", "payment"
    QString subject; ///< its name, number or serial
    TakeBackVerdict verdict = TakeBackVerdict::TakenBack;
    QString code, message; ///< why it is refused
};

struct TakeBackReport
{
    static constexpr size_t rowsKept = 10'000; ///< of each verdict; all are counted
    std::vector<TakeBackRow> rows;
    int takenBack = 0, gone = 0, refused = 0;
    bool isWritten = false; ///< false on a dry run, or when refused rows stopped it
};

struct TakeBackOptions
{
    bool dryRun = false;
    bool skipRefused = false; ///< takes back the others; what is refused stays with the import
    QString reason;           ///< of reversals, and for the audit log
    /// Called for every row, 0 to 1000; false stops, and nothing is written.
    std::function<bool(int)> onProgress = {};
};

/// The imports that were made, and the way back.
///
/// Taking back deletes nothing: history is appended to (design, invariant 3). What an import added is put where the
/// office would put it by hand, in one transaction, while nothing depends on it:
/// - customers are archived, devices leave their customer and are retired (the same file may bring them again), with
///   the access rates that were not paid; sales are archived with their instalments void; tariffs, appliances and
///   places are removed;
/// - of payments, booked ones are reversed with the reason (domain rules, section 15) and unmatched ones are closed
///   with it. Their references stay known: "every payment once" (invariant 2) forbids to book the same row into the
///   same channel again. A payment whose token was already asked for, or whose money was used since, is refused here:
///   reversing it makes a debt, which a person decides on the payment's own page.
class ImportHistory
{
public:
    explicit ImportHistory(ServiceContext context) : m_context(std::move(context)) {}

    /// Newest first. Fails with Invalid: invalid_limit (limit), invalid_cursor (after).
    [[nodiscard]] Result<Page<ImportRunView>> list(const PageRequest &page);
    /// By its id. Fails with NotFound "not_found".
    [[nodiscard]] Result<ImportRunView> find(const QString &id);
    /// All or nothing unless `skipRefused`. Fails with NotFound "not_found" and Cancelled "cancelled".
    [[nodiscard]] Result<TakeBackReport> takeBack(const ImportId &id, const TakeBackOptions &options);

private:
    ServiceContext m_context;
};
