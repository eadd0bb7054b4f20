#include "core/services/account_settings.h"

#include "core/base/json.h"
#include "core/services/customer_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList sharedKeys{u"interval"_s, u"overlap"_s,     u"currency"_s, u"time_zone"_s,
                             u"since"_s,    u"serial_keys"_s, u"deep_days"_s};

tl::unexpected<Error> invalidSetting(const QString &key, const QString &sentence)
{
    return invalid(u"invalid_setting"_s, sentence, key);
}

Outcome checkWhole(const QString &key, const QString &text, const QString &unit, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < least || number > most)
        return invalidSetting(key,
                              u"\"%1\" is a whole number of %2 from %3 to %4."_s.arg(key, unit).arg(least).arg(most));
    return {};
}

Outcome checkShared(const QString &key, const QString &value)
{
    constexpr qint64 day = 86'400;
    if (value.trimmed().isEmpty())
        return {};
    if (key == u"interval")
        return checkWhole(key, value, u"seconds"_s, 1, day);
    if (key == u"overlap")
        return checkWhole(key, value, u"seconds"_s, 0, 90 * day);
    if (key == u"deep_days")
        return checkWhole(key, value, u"days"_s, 0, 90);
    if (key == u"request_expiry")
        return checkWhole(key, value, u"seconds"_s, 1, 90 * day);
    if (key == u"email")
        return checkEmail(value);
    if (key == u"currency" && !Currency::fromCode(value.trimmed().toUpper()).has_value())
        return invalidSetting(key, u"\"%1\" is not the code of a currency, such as TZS."_s.arg(value.left(40)));
    if (key == u"time_zone" && !QTimeZone::isTimeZoneIdAvailable(value.trimmed().toUtf8()))
        return invalidSetting(key, u"\"%1\" is not a time zone, such as Africa/Dar_es_Salaam."_s.arg(value.left(80)));
    if (key == u"since")
        return sinceOf({{key, value}}, QTimeZone::utc(), {}).transform([](Instant) {});
    return {};
}

const SettingSpec *findSpec(const IntegrationKind &kind, const QString &key, bool isSecret)
{
    const auto found = std::find_if(kind.settings.begin(), kind.settings.end(), [&](const SettingSpec &spec) {
        return spec.key == key && spec.isSecret == isSecret;
    });
    return found == kind.settings.end() ? nullptr : &*found;
}

tl::unexpected<Error> unknownSetting(const IntegrationKind &kind, const QString &key, const QString &what)
{
    return invalid(u"unknown_setting"_s, u"%1 has no %2 called \"%3\"."_s.arg(kind.displayName, what, key.left(80)),
                   key.left(80));
}

} // namespace

Outcome checkSettings(const IntegrationKind &kind, const QMap<QString, QString> &settings)
{
    constexpr qsizetype longestValue = 4000;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.value().size() > longestValue)
            return invalidSetting(it.key(), u"The value of \"%1\" is too long."_s.arg(it.key()));
        if (!findSpec(kind, it.key(), false) && !sharedKeys.contains(it.key()))
            return unknownSetting(kind, it.key(), u"setting"_s);
        MPM_CHECK(checkShared(it.key(), it.value()));
    }
    for (const auto &spec : kind.settings) {
        const bool isMissing = settings.value(spec.key, spec.defaultValue).trimmed().isEmpty();
        if (!spec.isSecret && spec.isRequired && isMissing)
            return invalid(u"required"_s, u"%1 needs the setting \"%2\"."_s.arg(kind.displayName, spec.key), spec.key);
    }
    return {};
}

Outcome checkSecrets(const IntegrationKind &kind, const QStringList &keys)
{
    for (const auto &key : keys) {
        if (!findSpec(kind, key, true))
            return unknownSetting(kind, key, u"secret"_s);
    }
    for (const auto &spec : kind.settings) {
        if (spec.isSecret && spec.isRequired && !keys.contains(spec.key))
            return invalid(u"required"_s, u"%1 needs the secret \"%2\"."_s.arg(kind.displayName, spec.key), spec.key);
    }
    return {};
}

Result<Instant> sinceOf(const QMap<QString, QString> &settings, const QTimeZone &zone, Instant otherwise)
{
    const QString text = settings.value(u"since"_s).trimmed();
    if (text.isEmpty())
        return otherwise;
    if (const QDate date = QDate::fromString(text, Qt::ISODate); text.size() == 10 && date.isValid())
        return Instant{date.startOfDay(zone).toMSecsSinceEpoch()};
    QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!instant.isValid())
        return invalidSetting(
            u"since"_s, u"\"%1\" is neither a date nor an instant such as 2026-01-31T08:00:00Z."_s.arg(text.left(40)));
    if (instant.timeSpec() == Qt::LocalTime) // written without an offset
        instant.setTimeZone(zone);
    return Instant{instant.toMSecsSinceEpoch()};
}

QString currencyOf(const QMap<QString, QString> &settings, const QString &otherwise)
{
    const auto currency = Currency::fromCode(settings.value(u"currency"_s).trimmed().toUpper());
    return currency.has_value() ? currency->code() : otherwise;
}

Result<QMap<QString, QString>> settingsOf(Database &database, const AccountId &account)
{
    MPM_TRY(const auto text, database.readFirst(u"SELECT settings FROM account WHERE id = ?"_s, {toSql(account)},
                                                [](const Row &row) { return row.text(0); }));
    return text ? settingsFromJson(*text) : QMap<QString, QString>();
}

QString settingsToJson(const QMap<QString, QString> &settings)
{
    JsonValue object = JsonValue::object();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(object.toJson());
}

Result<QMap<QString, QString>> settingsFromJson(const QString &text)
{
    MPM_TRY(const JsonValue object, parseJson(text.toUtf8()));
    QMap<QString, QString> settings;
    for (const auto &[key, value] : object.members())
        settings.insert(key, value.toText());
    return settings;
}
