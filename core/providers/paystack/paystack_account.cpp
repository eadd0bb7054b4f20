#include "core/providers/paystack/paystack_account.h"

namespace {

QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    return parts;
}

QStringList serialKeysOf(const AccountConfig &config)
{
    const QStringList keys = listSetting(config, QStringLiteral("serial_keys"));
    return keys.isEmpty() ? partsOf(defaultPaystackSerialKeys()) : keys;
}

} // namespace

Result<PaystackAccount> readPaystackAccount(const AccountConfig &config, HttpClient &http)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(auto key, requiredSecret(config, QStringLiteral("secret_key")));
    PaystackRowRules rules{
        config.companyCurrency, zoneOf(config.settings, config.companyZone), serialKeysOf(config), {}};
    return PaystackAccount{std::move(connection), std::move(key), std::move(rules)};
}

QString defaultPaystackSerialKeys()
{
    return QStringLiteral("device_serial,serial_id,serial,meter,account");
}

QStringList listSetting(const AccountConfig &config, const QString &key)
{
    return partsOf(settingOf(config, key));
}
