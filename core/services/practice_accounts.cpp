#include "core/services/practice_accounts.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The sandbox's well-known logins (`mpm-sandbox --help`).
SecretString practiceSecret(const QString &key)
{
    return SecretString(key == u"secret_key" ? u"sk_test_practice"_s : u"practice"_s);
}

AccountInput account(AccountRole role, const QString &name, const QString &kind, const QString &url,
                     const QMap<QString, QString> &settings, const QString &secretKey)
{
    AccountInput input;
    input.role = role;
    input.name = name;
    input.kind = kind;
    input.baseUrl = url;
    input.allowInsecureLoopback = !url.isEmpty();
    input.settings = settings;
    if (!secretKey.isEmpty())
        input.secrets.insert(secretKey, practiceSecret(secretKey));
    return input;
}

bool isSandboxAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    return parsed.scheme() == u"http" && parsed.host() == u"127.0.0.1";
}

} // namespace

std::vector<AccountInput> practiceAccounts(const QString &sandboxUrl)
{
    const auto at = [&sandboxUrl](const QString &path) { return sandboxUrl + path; };
    using Role = AccountRole;
    return {
        account(Role::Channel, u"Paystack"_s, u"paystack"_s, at(u"/paystack"_s),
                {{u"interval"_s, u"10"_s}, {u"email"_s, u"office@example.org"_s}}, u"secret_key"_s),
        account(Role::Channel, u"Bank statement"_s, u"csv"_s, {}, {}, {}),
        account(Role::Manufacturer, u"Calin"_s, u"calin"_s, at(u"/calin"_s), {{u"user_id"_s, u"practice"_s}},
                u"password"_s),
        account(Role::Manufacturer, u"Sun King"_s, u"sunking"_s, at(u"/sunking/v2"_s),
                {{u"client_id"_s, u"practice"_s}, {u"auth_url"_s, at(u"/sunking/auth"_s)}}, u"client_secret"_s),
        account(Role::Manufacturer, u"Daly BMS"_s, u"daly"_s, at(u"/daly"_s), {{u"username"_s, u"practice"_s}},
                u"password"_s),
        account(Role::Manufacturer, u"By hand"_s, u"manual"_s, {}, {}, {}),
        account(Role::Gateway, u"Africa's Talking"_s, u"africastalking"_s, at(u"/africastalking/version1/messaging"_s),
                {{u"username"_s, u"sandbox"_s}}, u"api_key"_s),
    };
}

Outcome followSandbox(AccountService &accounts, const QString &sandboxUrl)
{
    const auto wanted = practiceAccounts(sandboxUrl);
    MPM_TRY(const auto present, accounts.list());
    for (const AccountView &view : present) {
        const auto target = std::find_if(wanted.begin(), wanted.end(), [&view](const AccountInput &input) {
            return input.role == view.role && input.kind == view.kind && !input.baseUrl.isEmpty();
        });
        if (target == wanted.end() || !isSandboxAddress(view.baseUrl) || view.baseUrl == target->baseUrl)
            continue;
        AccountInput change;
        change.role = view.role;
        change.kind = view.kind;
        change.baseUrl = target->baseUrl;
        change.allowInsecureLoopback = true;
        if (target->settings.contains(u"auth_url"_s))
            change.settings.insert(u"auth_url"_s, target->settings.value(u"auth_url"_s));
        MPM_TRY(const auto edited, accounts.edit(view.id, change));
        Q_UNUSED(edited);
    }
    return {};
}
