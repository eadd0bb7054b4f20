#include "core/services/safety_service.h"

#include "core/services/local_settings.h"

using namespace Qt::StringLiterals;

namespace {

const QString lastBackupKey = u"backup/last"_s;

} // namespace

Result<BackupInfo> SafetyService::backUp(const QString &target, const SecretString &passphrase,
                                         const WorkProgress &progress)
{
    MPM_TRY(auto info, writeBackup(m_context.database, target, passphrase, progress));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(writeLocalSetting(transaction, lastBackupKey, QString::number(info.takenAt.ms)));
    MPM_CHECK(transaction.commit());
    return info;
}

Result<BackupState> SafetyService::backupState()
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto founded, database.readInteger(u"SELECT created_ms FROM company"_s));
    MPM_TRY(const auto stored, readLocalSetting(database, lastBackupKey));
    BackupState state;
    if (stored)
        state.last = Instant{stored->toLongLong()};
    // A clock that was set back must not silence the reminder for ever: a backup "in the future" counts as none.
    const Instant now = database.clock().now();
    const bool isKnown = state.last && state.last->ms <= now.ms;
    const qint64 since = isKnown ? state.last->ms : founded;
    state.isDue = !company.isPractice && now.ms - since >= std::chrono::milliseconds(backupReminderTime).count();
    return state;
}
