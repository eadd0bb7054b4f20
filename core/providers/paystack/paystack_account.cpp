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

/// Of times without an offset (mobile-money reference, section 19).
QTimeZone zoneOf(const AccountConfig &config)
{
    const QTimeZone zone(settingOf(config, QStringLiteral("time_zone")).toUtf8());
    return zone.isValid() ? zone : config.companyZone;
}

} // namespace

Result<PaystackAccount> readPaystackAccount(const AccountConfig &config, HttpClient &http)
{
    MPM_TRY(auto connection, ProviderConnection::fromConfig(config, http));
    MPM_TRY(auto key, requiredSecret(config, QStringLiteral("secret_key")));
    PaystackRowRules rules{config.companyCurrency, zoneOf(config), serialKeysOf(config), {}};
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
