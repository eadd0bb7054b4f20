#include "app/mpmctl/command.h"

#include "app/mpmctl/passphrase.h"
#include "core/secrets/secret_store_factory.h"
#include "core/services/clock_state.h"

#include <QDir>
#include <QFileInfo>

#include <cstdio>

CommandContext::CommandContext(DataFolder folder, QString user, QString passphraseVariable)
    : m_folder(std::move(folder)), m_user(std::move(user)), m_passphraseVariable(std::move(passphraseVariable))
{
}

Result<ServiceContext> CommandContext::services(bool create)
{
    if (!m_database) {
        if (!create && !QFileInfo::exists(m_folder.databaseFile()))
            return failure(
                ErrorCode::Environment, QStringLiteral("no_company"),
                QStringLiteral("There is no company in %1. Create one with: mpmctl init.").arg(m_folder.path));
        if (!QDir().mkpath(m_folder.path))
            return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                           QStringLiteral("The data folder %1 cannot be created.").arg(m_folder.path));
        MPM_TRY(m_database, Database::open(m_folder.databaseFile(), m_clock, m_random));
        warnAboutClock();
    }
    return ServiceContext{*m_database, m_user};
}

/// On standard error, so that what a command answers stays as it is.
void CommandContext::warnAboutClock()
{
    const auto state = readClockState(*m_database);
    if (state && state->isDoubtful())
        std::fprintf(stderr, "%s\n", qUtf8Printable(QStringLiteral("Warning: ") + clockSentence(*state)));
}

Result<Company> CommandContext::company()
{
    MPM_TRY(const auto context, services());
    return readCompany(context.database);
}

SecretStore &CommandContext::secrets()
{
    if (!m_secrets)
        m_secrets = makeSecretStore(m_folder.path, passphraseFrom(m_passphraseVariable));
    return *m_secrets;
}

int Command::minimumPositionals() const
{
    int count = 0;
    for (const QString &word : positionals.split(u' ', Qt::SkipEmptyParts))
        count += word.startsWith(u'[') ? 0 : 1;
    return count;
}

int Command::maximumPositionals() const
{
    return static_cast<int>(positionals.split(u' ', Qt::SkipEmptyParts).size());
}

QString Command::usage() const
{
    QString line = QStringLiteral("mpmctl ") + words;
    if (!positionals.isEmpty())
        line += u' ' + positionals;
    for (const auto &option : options) {
        QString part = QStringLiteral("--") + option.name;
        if (option.form != OptionSpec::Form::Flag)
            part += u' ' + option.placeholder;
        if (!option.isRequired)
            part = u'[' + part + u']';
        if (option.form == OptionSpec::Form::Many)
            part += QStringLiteral("...");
        line += u' ' + part;
    }
    return line;
}
