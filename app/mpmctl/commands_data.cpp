#include "app/mpmctl/command.h"
#include "app/mpmctl/inputs.h"
#include "app/mpmctl/json_views.h"
#include "core/services/export_service.h"
#include "core/services/safety_service.h"

#include <QDir>
#include <QFileInfo>

namespace {

Result<Answer> exportFile(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto from, optionalDate(arguments, QStringLiteral("from")));
    MPM_TRY(const auto to, optionalDate(arguments, QStringLiteral("to")));
    MPM_TRY(const qint64 rows, ExportService(services).exportFile(arguments.positional(0), arguments.positional(1), from, to));
    return Answer(wrapped("export", JsonValue::object({{QStringLiteral("file"), arguments.positional(1)},
                                                       {QStringLiteral("rows"), JsonValue(rows)}})));
}

/// Empty when no --passphrase-env is given: the backup is then not encrypted.
Result<SecretString> passphraseOption(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("passphrase-env")))
        return SecretString();
    const QString variable = arguments.text(QStringLiteral("passphrase-env"));
    const QString content = qEnvironmentVariable(variable.toUtf8().constData());
    if (content.isEmpty())
        return invalid(QStringLiteral("required"),
                       QStringLiteral("The environment variable %1 is empty.").arg(variable),
                       QStringLiteral("passphrase_env"));
    return SecretString(content);
}

Result<Answer> backup(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const Company company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto passphrase, passphraseOption(arguments));
    MPM_TRY(const auto info, SafetyService(services).backUp(arguments.positional(0), passphrase));
    return Answer(wrapped("backup", JsonViews(company).backup(info)));
}

/// Times of a backup are shown in UTC: the company it belongs to is not open.
Result<Answer> restore(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto passphrase, passphraseOption(arguments));
    if (!QFileInfo::exists(arguments.positional(0)))
        return failure(ErrorCode::NotFound, QStringLiteral("file_not_found"),
                       QStringLiteral("There is no file %1.").arg(arguments.positional(0)), QStringLiteral("file"));
    BackupInfo info;
    if (arguments.has(QStringLiteral("inspect"))) {
        MPM_TRY(info, inspectBackup(arguments.positional(0), passphrase));
    } else {
        if (!QDir().mkpath(context.folder().path))
            return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                           QStringLiteral("The data folder %1 cannot be created.").arg(context.folder().path));
        MPM_TRY(info,
                restoreBackup(arguments.positional(0), passphrase, context.folder().databaseFile(), context.clock()));
    }
    return Answer(
        wrapped("restore", JsonValue::object({{QStringLiteral("company"), info.company},
                                              {QStringLiteral("customers"), JsonValue(info.customers)},
                                              {QStringLiteral("payments"), JsonValue(info.payments)},
                                              {QStringLiteral("taken_at"), info.takenAt.toIso(QTimeZone::utc())}})));
}

Result<Answer> verify(CommandContext &context, const Arguments &)
{
    MPM_TRY(const auto services, context.services());
    MPM_TRY(const auto problems, LedgerService(services).verify());
    return Answer(wrapped("verify", toJson(problems)), refusalOf(problems));
}

} // namespace

void addDataCommands(Commands &commands)
{
    const QString file = QStringLiteral("FILE");
    commands.insert(
        commands.end(),
        {{QStringLiteral("export"),
          QStringLiteral("KIND FILE"),
          {value("from", "DATE"), value("to", "DATE")},
          QStringLiteral("Export customers, devices, sales, instalments, payments, tokens, messages, debts or the "
                         "ledger to a .csv, .xlsx or .json file."),
          QStringLiteral("mpmctl export payments march.xlsx --from 2026-03-01 --to 2026-03-31"),
          exportFile},
         {QStringLiteral("backup"),
          file,
          {value("passphrase-env", "VARIABLE")},
          QStringLiteral("Write the whole company to one checked file."),
          QStringLiteral("mpmctl backup /media/usb/company.mpmbackup"),
          backup},
         {QStringLiteral("restore"),
          file,
          {value("passphrase-env", "VARIABLE"), flag("inspect")},
          QStringLiteral("Put a backup into the data folder; what is there is kept beside it. --inspect only shows "
                         "what it holds."),
          QStringLiteral("mpmctl restore /media/usb/company.mpmbackup --inspect"),
          restore},
         {QStringLiteral("verify"),
          {},
          {},
          QStringLiteral("Check the file, the ledger and every invariant."),
          QStringLiteral("mpmctl verify"),
          verify}});
}
