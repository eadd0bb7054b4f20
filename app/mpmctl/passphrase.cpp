#include "app/mpmctl/passphrase.h"

#include "app/mpmctl/terminal.h"

#include <cstdio>

PassphraseSource passphraseFrom(const QString &variable)
{
    return [variable]() -> Result<SecretString> {
        const QString value = qEnvironmentVariable(variable.toUtf8().constData());
        if (!value.isEmpty())
            return SecretString(value);
        if (!isTerminalInput())
            return failure(
                ErrorCode::Environment, QStringLiteral("vault_locked"),
                QStringLiteral("No keychain service runs here. Put the vault's passphrase into the environment "
                               "variable %1, or run this in a terminal to be asked.")
                    .arg(variable));
        return readSecretLine(QStringLiteral("Passphrase of the vault: "));
    };
}

Result<SecretString> readSecretLine(const QString &prompt)
{
    const HiddenInput hidden;
    if (isTerminalInput())
        std::fprintf(stderr, "%s", qUtf8Printable(prompt));
    QByteArray line;
    for (int character = std::fgetc(stdin); character != EOF && character != '\n'; character = std::fgetc(stdin))
        line += static_cast<char>(character);
    if (isTerminalInput())
        std::fprintf(stderr, "\n");
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("Nothing was typed."), QStringLiteral("passphrase"));
    return SecretString(QString::fromUtf8(line));
}
