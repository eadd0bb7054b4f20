#include "ui/settings/account_words.h"

#include <QCoreApplication>

namespace {

/// For lupdate: what integration.cpp says; the name of a product, too, for a script that would write it otherwise.
[[maybe_unused]] constexpr const char *sentences[] = {
    QT_TRANSLATE_NOOP("AccountWords", "API key"),
    QT_TRANSLATE_NOOP("AccountWords", "Africa's Talking"),
    QT_TRANSLATE_NOOP("AccountWords", "By hand (a person types the maker's token)"),
    QT_TRANSLATE_NOOP("AccountWords", "Calin (STS meters)"),
    QT_TRANSLATE_NOOP("AccountWords", "Client id"),
    QT_TRANSLATE_NOOP("AccountWords", "Client secret"),
    QT_TRANSLATE_NOOP("AccountWords", "Daly BMS (e-bikes)"),
    QT_TRANSLATE_NOOP("AccountWords", "Device id"),
    QT_TRANSLATE_NOOP("AccountWords", "E-mail for requests to customers without one"),
    QT_TRANSLATE_NOOP("AccountWords", "How long a payer may take to pay (seconds)"),
    QT_TRANSLATE_NOOP("AccountWords", "Login address"),
    QT_TRANSLATE_NOOP("AccountWords", "Metadata fields that hold the serial"),
    QT_TRANSLATE_NOOP("AccountWords", "Password"),
    QT_TRANSLATE_NOOP("AccountWords", "Password (API key)"),
    QT_TRANSLATE_NOOP("AccountWords", "Paystack"),
    QT_TRANSLATE_NOOP("AccountWords", "Secret key"),
    QT_TRANSLATE_NOOP("AccountWords", "Sender id"),
    QT_TRANSLATE_NOOP("AccountWords", "Statement file (CSV)"),
    QT_TRANSLATE_NOOP("AccountWords", "Sun King"),
    QT_TRANSLATE_NOOP("AccountWords", "TextBee (an Android phone)"),
    QT_TRANSLATE_NOOP("AccountWords", "Time limit of a call (seconds)"),
    QT_TRANSLATE_NOOP("AccountWords", "User id"),
    QT_TRANSLATE_NOOP("AccountWords", "User name"),
    QT_TRANSLATE_NOOP("AccountWords", "Ways of paying that a request offers (mobile_money, card, ...)"),
};

QString say(const QString &english)
{
    return QCoreApplication::translate("AccountWords", english.toUtf8().constData());
}

} // namespace

QString settingCaption(const SettingSpec &spec)
{
    return say(spec.label);
}

QString integrationName(const IntegrationKind &kind)
{
    return say(kind.displayName);
}
