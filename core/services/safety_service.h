#pragma once

#include "core/base/secret_string.h"
#include "core/services/context.h"
#include "core/store/maintenance.h"

#include <chrono>

/// When the company was last copied to a safe place from this machine.
struct BackupState
{
    std::optional<Instant> last;
    bool isDue = false; ///< none for backupReminderTime, counted from the founding before the first; never in practice
};

/// An office is reminded after this time without a backup (product expectations, section 1).
inline constexpr auto backupReminderTime = std::chrono::days(7);

class SafetyService
{
public:
    explicit SafetyService(ServiceContext context) : m_context(std::move(context)) {}

    /// Writes and checks a backup (see writeBackup()) and remembers that there is one.
    [[nodiscard]] Result<BackupInfo> backUp(const QString &target, const SecretString &passphrase,
                                            const WorkProgress &progress = {});
    [[nodiscard]] Result<BackupState> backupState();

private:
    ServiceContext m_context;
};
