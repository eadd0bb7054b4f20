#include "core/secrets/secret_rules.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString secretName(const QString &account, const QString &key)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(account) + '/' + QUrl::toPercentEncoding(key));
}

Outcome checkSecret(const QString &account, const QString &key, const SecretString &value)
{
    constexpr qsizetype maxNameLength = 200;
    if (account.isEmpty() || key.isEmpty() || account.size() > maxNameLength || key.size() > maxNameLength)
        return invalid(u"required"_s, u"A secret needs the name of its account and of its key."_s, key);
    if (value.isEmpty())
        return invalid(u"required"_s, u"The secret \"%1\" is empty."_s.arg(key), key);
    if (value.reveal().contains(QChar::Null))
        return invalid(u"invalid_secret"_s, u"The secret \"%1\" holds a NUL character."_s.arg(key), key);
    if (value.reveal().toUtf8().size() > maxSecretBytes)
        return invalid(u"secret_too_long"_s,
                       u"The secret \"%1\" is longer than %2 bytes."_s.arg(key, QString::number(maxSecretBytes)), key);
    return {};
}

tl::unexpected<Error> secretMissing(const QString &account, const QString &key)
{
    return failure(ErrorCode::NotFound, u"secret_missing"_s,
                   u"The secret \"%1\" of account %2 is not stored on this machine: enter it again."_s.arg(key, account),
                   key);
}

tl::unexpected<Error> keychainUnavailable(const QString &detail, const QString &native)
{
    return failure(ErrorCode::Environment, u"keychain_unavailable"_s, detail, {}, native);
}
