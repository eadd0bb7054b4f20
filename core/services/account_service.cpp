#include "core/services/account_service.h"

#include "core/base/log.h"
#include "core/providers/provider_connection.h"
#include "core/services/account_settings.h"
#include "core/services/audit.h"
#include "core/services/named_thing.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

NamedKind namedAccount(AccountRole role)
{
    switch (role) {
    case AccountRole::Channel:
        return {"account"_L1, u"channel"_s, u"unknown_channel"_s, u"channel"_s};
    case AccountRole::Manufacturer:
        return {"account"_L1, u"manufacturer"_s, u"unknown_manufacturer"_s, u"manufacturer"_s};
    case AccountRole::Gateway:
        return {"account"_L1, u"message gateway"_s, u"unknown_gateway"_s, u"gateway"_s};
    }
    qFatal("AccountService: an unknown role.");
}

NamedScope inRole(AccountRole role)
{
    return {"role"_L1, toSql(toWord(role))};
}

/// Which secrets are stored for an account: asking the keychain for each list could ask the user each time.
QString secretsKey(const AccountId &id)
{
    return u"account_secrets/"_s + id.toText();
}

struct StoredAccount
{
    AccountView view;
    QString role, settings;
};

StoredAccount readStored(const Row &row)
{
    StoredAccount stored;
    auto &view = stored.view;
    view.id = row.id<AccountId>(0);
    stored.role = row.text(1);
    view.name = row.text(2);
    view.kind = row.text(3);
    view.baseUrl = row.text(4);
    view.allowInsecureLoopback = row.boolean(5);
    stored.settings = row.text(6);
    view.isEnabled = row.boolean(7);
    view.lastSuccess = row.optionalInstant(8);
    view.lastError = row.text(9);
    view.failures = row.integer(10);
    const auto nextTry = row.optionalInstant(11);
    if (nextTry && nextTry->ms > 0)
        view.nextTry = nextTry;
    view.isStopped = row.boolean(12);
    view.secretsSet = row.text(13).split(u',', Qt::SkipEmptyParts);
    return stored;
}

const QString selectSql =
    u"SELECT a.id, a.role, a.name, a.kind, a.base_url, a.allow_insecure_loopback, a.settings, a.is_enabled, "
    u"s.last_success_ms, "
    "coalesce(s.last_error, ''), coalesce(s.failures, 0), s.next_try_ms, coalesce(s.is_stopped, 0), "
    "coalesce((SELECT value FROM local_setting WHERE key = 'account_secrets/' || ?), '') "
    "FROM account a LEFT JOIN account_state s ON s.account_id = a.id WHERE a.id = ?"_s;

Result<AccountView> readView(Database &database, const IntegrationRegistry &registry, const AccountId &id)
{
    MPM_TRY(auto stored, database.readFirst(selectSql, {toSql(id.toText()), toSql(id)}, readStored));
    if (!stored)
        return notFound(u"not_found"_s, u"account"_s, id.toText());
    MPM_TRY(stored->view.role, accountRoleFromWord(stored->role));
    MPM_TRY(stored->view.settings, settingsFromJson(stored->settings));
    if (stored->view.baseUrl.isEmpty()) {
        if (const auto kind = registry.find(stored->view.role, stored->view.kind))
            stored->view.baseUrl = kind->defaultBaseUrl;
    }
    return std::move(stored->view);
}

Outcome checkUrl(const IntegrationKind &kind, const QString &typed, bool allowInsecureLoopback)
{
    const QString text = typed.trimmed().isEmpty() ? kind.defaultBaseUrl : typed.trimmed();
    if (text.isEmpty() && !kind.needsNetwork)
        return {};
    if (text.isEmpty())
        return invalid(u"required"_s, u"%1 has no address of its own: name the base URL."_s.arg(kind.displayName),
                       u"base_url"_s);
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return invalid(u"invalid_url"_s, u"\"%1\" is not a web address."_s.arg(text.left(200)), u"base_url"_s);
    return checkBaseUrl(url, allowInsecureLoopback).map_error([](Error error) {
        error.field = u"base_url"_s;
        return error;
    });
}

/// Secrets live outside the database: what was written is taken back unless the transaction is committed.
class SecretChange
{
public:
    SecretChange(SecretStore &store, const AccountId &account) : m_store(store), m_account(account.toText()) {}
    SecretChange(const SecretChange &) = delete;
    SecretChange &operator=(const SecretChange &) = delete;
    ~SecretChange()
    {
        for (const auto &[key, before] : m_before) {
            const auto outcome = before ? m_store.write(m_account, key, *before) : m_store.remove(m_account, key);
            if (!outcome)
                qCWarning(logServices) << "a secret could not be taken back:" << outcome.error().reason;
        }
    }

    [[nodiscard]] Outcome write(const QMap<QString, SecretString> &secrets)
    {
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            const auto before = m_store.read(m_account, it.key());
            if (!before && before.error().code != ErrorCode::NotFound)
                return tl::make_unexpected(before.error());
            m_before.emplace_back(it.key(), before ? std::optional(*before) : std::nullopt);
            MPM_CHECK(m_store.write(m_account, it.key(), it.value()));
        }
        return {};
    }
    void keep() { m_before.clear(); }

private:
    SecretStore &m_store;
    QString m_account;
    std::vector<std::pair<QString, std::optional<SecretString>>> m_before;
};

Outcome noteSecrets(Transaction &transaction, const AccountId &id, const QStringList &keys)
{
    MPM_CHECK(transaction.remove("local_setting"_L1, {{"key"_L1, toSql(secretsKey(id))}}));
    if (keys.isEmpty())
        return {};
    return transaction.insert("local_setting"_L1,
                              {{"key"_L1, toSql(secretsKey(id))}, {"value"_L1, toSql(keys.join(u','))}});
}

/// The worker tries at once again: somebody has changed something.
Outcome clearBackOff(Transaction &transaction, const AccountId &id)
{
    return transaction
        .updateLocal("account_state"_L1, {{"account_id"_L1, toSql(id)}},
                     {{"is_stopped"_L1, toSql(false)}, {"failures"_L1, toSql(0)}, {"next_try_ms"_L1, toSql(0)}})
        .transform([](qint64) {});
}

QStringList withKeys(QStringList keys, const QMap<QString, SecretString> &secrets)
{
    for (const auto &key : secrets.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

Fields accountFields(const AccountInput &input, Instant since)
{
    return {{"name"_L1, toSql(input.name.trimmed())},
            {"base_url"_L1, toSql(input.baseUrl.trimmed())},
            {"allow_insecure_loopback"_L1, toSql(input.allowInsecureLoopback)},
            {"settings"_L1, toSql(settingsToJson(input.settings))},
            {"since_ms"_L1, toSql(since)}};
}

/// What an edit changed, one line a detail. Of a secret only that there is a new one.
std::pair<QString, QString> changedDetails(const AccountView &before, const AccountView &after,
                                           const QStringList &newSecrets)
{
    const auto lines = [&after](const AccountView &view) {
        QStringList all{u"name: "_s + view.name, u"base_url: "_s + view.baseUrl,
                        u"allow_insecure_loopback: "_s + (view.allowInsecureLoopback ? u"yes"_s : u"no"_s)};
        for (auto it = after.settings.begin(); it != after.settings.end(); ++it) // an edit removes none
            all.append(u"%1: %2"_s.arg(it.key(), view.settings.value(it.key())));
        return all;
    };
    auto [old, now] = changedLines(lines(before), lines(after));
    QStringList changed = now.split(u'\n', Qt::SkipEmptyParts);
    for (const auto &secret : newSecrets)
        changed.append(u"%1: ***"_s.arg(secret));
    return {old, changed.join(u'\n')};
}

/// `input` with everything it does not name as it was.
AccountInput merged(const AccountView &before, const QString &storedUrl, AccountInput input)
{
    input.role = before.role;
    input.kind = before.kind;
    if (input.name.trimmed().isEmpty())
        input.name = before.name;
    if (input.baseUrl.trimmed().isEmpty())
        input.baseUrl = storedUrl;
    for (auto it = before.settings.begin(); it != before.settings.end(); ++it) {
        if (!input.settings.contains(it.key()))
            input.settings.insert(it.key(), it.value());
    }
    return input;
}

} // namespace

Result<AccountView> AccountService::add(const AccountInput &input)
{
    Database &database = m_context.database;
    MPM_TRY(const auto kind, m_registry.find(input.role, input.kind));
    MPM_CHECK(checkUrl(kind, input.baseUrl, input.allowInsecureLoopback));
    MPM_CHECK(checkSettings(kind, input.settings));
    MPM_CHECK(checkSecrets(kind, input.secrets.keys()));

    const auto id = AccountId::make(database.clock(), database.random());
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const Instant since, sinceOf(input.settings, zoneOf(input.settings, company.zone), database.clock().now()));
    SecretChange secrets(m_secrets, id);
    MPM_CHECK(secrets.write(input.secrets)); // may ask the user: not while the database is held
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_CHECK(checkNewName(database, namedAccount(input.role), input.name, inRole(input.role)));
    Fields fields{{"id"_L1, toSql(id)},
                  {"role"_L1, toSql(toWord(input.role))},
                  {"kind"_L1, toSql(input.kind)},
                  {"created_ms"_L1, toSql(database.clock().now())}};
    const Fields others = accountFields(input, since);
    fields.insert(fields.end(), others.begin(), others.end());
    MPM_CHECK(transaction.insert("account"_L1, fields));
    MPM_CHECK(transaction.insert("account_state"_L1, {{"account_id"_L1, toSql(id)}}));
    MPM_CHECK(noteSecrets(transaction, id, input.secrets.keys()));
    MPM_CHECK(writeAudit(transaction,
                         {m_context.user, u"account.add"_s, u"account"_s, id.toBytes(), {}, input.name.trimmed()}));
    MPM_TRY(auto view, readView(database, m_registry, id));
    MPM_CHECK(transaction.commit());
    secrets.keep();
    return view;
}

Result<AccountView> AccountService::edit(const AccountId &id, const AccountInput &input)
{
    Database &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(const auto before, readView(database, m_registry, id));
    using Stored = std::pair<QString, Instant>;
    MPM_TRY(const auto stored, database.readFirst(u"SELECT base_url, since_ms FROM account WHERE id = ?"_s, {toSql(id)},
                                                  [](const Row &row) { return Stored(row.text(0), row.instant(1)); }));
    const AccountInput after = merged(before, stored->first, input);
    MPM_TRY(const auto kind, m_registry.find(after.role, after.kind));
    MPM_CHECK(checkUrl(kind, after.baseUrl, after.allowInsecureLoopback));
    MPM_CHECK(checkSettings(kind, after.settings));
    const QStringList keys = withKeys(before.secretsSet, input.secrets);
    MPM_CHECK(checkSecrets(kind, keys));
    MPM_TRY(const Instant since, sinceOf(after.settings, zoneOf(after.settings, company.zone), stored->second));
    SecretChange secrets(m_secrets, id);
    MPM_CHECK(secrets.write(input.secrets));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_CHECK(checkNewName(database, namedAccount(after.role), after.name, inRole(after.role), id.toBytes()));
    MPM_CHECK(transaction.update("account"_L1, id.toBytes(), accountFields(after, since)));
    MPM_CHECK(clearBackOff(transaction, id));
    MPM_CHECK(noteSecrets(transaction, id, keys));
    MPM_TRY(auto view, readView(database, m_registry, id));
    const auto [old, now] = changedDetails(before, view, input.secrets.keys());
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"account.edit"_s, u"account"_s, id.toBytes(), old, now}));
    MPM_CHECK(transaction.commit());
    secrets.keep();
    return view;
}

Outcome AccountService::setEnabled(const AccountId &id, bool enabled)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(transaction.update("account"_L1, id.toBytes(), {{"is_enabled"_L1, toSql(enabled)}}));
    if (enabled)
        MPM_CHECK(clearBackOff(transaction, id));
    MPM_CHECK(writeAudit(
        transaction,
        {m_context.user, enabled ? u"account.enable"_s : u"account.disable"_s, u"account"_s, id.toBytes(), {}, {}}));
    return transaction.commit();
}

Outcome AccountService::remove(const AccountId &id)
{
    Database &database = m_context.database;
    // All payments may have to be looked through: before others wait for the file. One that comes in meanwhile finds
    // its account still there, marked as removed.
    MPM_TRY(
        const qint64 payments,
        database.readInteger(u"SELECT EXISTS (SELECT 1 FROM payment WHERE account_key = ?)"_s, {toSql(id.toText())}));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, readView(database, m_registry, id));
    MPM_TRY(const qint64 devices,
            database.readInteger(u"SELECT EXISTS (SELECT 1 FROM device WHERE account_id = ?)"_s, {toSql(id)}));
    if (payments + devices > 0)
        return refused(u"account_in_use"_s,
                       u"Devices or payments belong to \"%1\"; it can be disabled instead."_s.arg(view.name),
                       u"name"_s);
    MPM_CHECK(
        transaction.update("account"_L1, id.toBytes(), {{"deleted"_L1, toSql(true)}, {"is_enabled"_L1, toSql(false)}}));
    MPM_CHECK(noteSecrets(transaction, id, {}));
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"account.remove"_s, u"account"_s, id.toBytes(), view.name, {}}));
    MPM_CHECK(transaction.commit());
    for (const auto &key : view.secretsSet) {
        // The account is gone either way; a secret without an account is only litter.
        if (const auto outcome = m_secrets.remove(id.toText(), key); !outcome)
            qCWarning(logServices) << "a secret of a removed account stays in the keychain:" << outcome.error().reason;
    }
    return {};
}

Result<std::vector<AccountView>> AccountService::list(std::optional<AccountRole> role)
{
    const QString word = role ? toWord(*role) : QString();
    MPM_TRY(const auto ids,
            m_context.database.readAll(
                u"SELECT id FROM account WHERE deleted = 0 AND (? = '' OR role = ?) ORDER BY name, id"_s,
                {toSql(word), toSql(word)}, [](const Row &row) { return row.id<AccountId>(0); }));
    std::vector<AccountView> views;
    for (const auto &id : ids) {
        MPM_TRY(auto view, readView(m_context.database, m_registry, id));
        views.push_back(std::move(view));
    }
    return views;
}

Result<AccountView> AccountService::find(AccountRole role, const QString &nameOrId)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedAccount(role), nameOrId, inRole(role)));
    return readView(m_context.database, m_registry, AccountId::fromBytes(id));
}

Result<AccountConfig> AccountService::load(const AccountView &account)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(const auto kind, m_registry.find(account.role, account.kind));
    AccountConfig config{account.id,
                         account.name,
                         QUrl(account.baseUrl, QUrl::StrictMode),
                         account.allowInsecureLoopback,
                         account.settings,
                         {},
                         company.currency,
                         company.zone};
    for (const auto &spec : kind.settings) {
        if (!spec.isSecret) {
            if (!spec.defaultValue.isEmpty() && config.settings.value(spec.key).isEmpty())
                config.settings.insert(spec.key, spec.defaultValue);
            continue;
        }
        if (!spec.isRequired && !account.secretsSet.contains(spec.key))
            continue;
        MPM_TRY(const auto secret, m_secrets.read(account.id.toText(), spec.key));
        config.secrets.insert(spec.key, secret);
    }
    return config;
}
