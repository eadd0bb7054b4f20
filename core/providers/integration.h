#pragma once

#include "core/base/clock.h"
#include "core/base/secret_string.h"
#include "core/domain/money.h"
#include "core/domain/serial.h"
#include "core/providers/http_client.h"
#include "core/providers/message_gateway.h"
#include "core/providers/payment_requester.h"
#include "core/providers/payment_source.h"
#include "core/providers/token_issuer.h"

#include <QMap>
#include <QTimeZone>

#include <memory>

/// What an account is for; the words of cli.md: "channel", "manufacturer", "sms".
enum class AccountRole
{
    Channel,
    Manufacturer,
    Gateway
};
[[nodiscard]] QString toWord(AccountRole role);
[[nodiscard]] Result<AccountRole> accountRoleFromWord(const QString &word);

struct SettingSpec
{
    QString key;
    QString label; ///< English; the ui translates
    bool isSecret = false;
    bool isRequired = false;
    QString defaultValue;
};

/// What a channel must be told to ask a payer for money.
struct RequestNeeds
{
    bool phone = false;
    bool email = false; ///< the customer's, else the account's setting `email`
};

/// The facts of one integration that is built in; shown by `kinds` and by the account forms.
struct IntegrationKind
{
    QString kind; ///< "paystack", "calin", ... (cli.md)
    AccountRole role = AccountRole::Channel;
    QString displayName;             ///< "Paystack", "Calin (STS meters)"
    std::vector<DeviceKind> devices; ///< manufacturers only
    qint64 stepWattHours = 1;        ///< smallest token step of a meter cloud; a finer device is refused
    bool needsNetwork = true;
    bool worksByDate = false; ///< wants `activeUntil`; its devices are held to it by a DeviceSwitch or by the cloud
    bool canRefund = false;
    bool sellsStsTokens = false; ///< every token is 20 digits (sts_token.h)
    std::optional<RequestNeeds>
        asksPayers;                    ///< channels that can ask a payer for money; the others only report payments
    QString defaultBaseUrl;            ///< empty where the customer must name it
    std::vector<SettingSpec> settings; ///< without those that all kinds share (interval, overlap, currency)
};

/// One account with everything its integration needs; secrets already read.
struct AccountConfig
{
    AccountId id;
    QString name;
    QUrl baseUrl;
    bool allowInsecureLoopback = false;
    QMap<QString, QString> settings;
    QMap<QString, SecretString> secrets;
    Currency companyCurrency;
    QTimeZone companyZone;
};

/// All integrations built into the program. Immutable and safe to share between threads.
class IntegrationRegistry
{
public:
    IntegrationRegistry();

    [[nodiscard]] const std::vector<IntegrationKind> &kinds() const { return m_kinds; }
    [[nodiscard]] std::vector<IntegrationKind> kinds(AccountRole role) const;
    /// Fails with NotFound ("unknown_kind", field kind).
    [[nodiscard]] Result<IntegrationKind> find(AccountRole role, const QString &kind) const;

    /// The makers below fail with Invalid naming the setting ("base_url", "user_id") or Refused ("insecure_url").
    /// Objects are used on the calling thread; `http` and `clock` must outlive them.
    [[nodiscard]] Result<std::unique_ptr<TokenIssuer>> makeIssuer(const QString &kind, const AccountConfig &config,
                                                                  HttpClient &http, const Clock &clock) const;
    /// Null where the kind does not switch devices.
    [[nodiscard]] Result<std::unique_ptr<DeviceSwitch>> makeSwitch(const QString &kind, const AccountConfig &config,
                                                                   HttpClient &http, const Clock &clock) const;
    /// Null for kinds that are only imported (csv).
    [[nodiscard]] Result<std::unique_ptr<PaymentSource>> makeSource(const QString &kind, const AccountConfig &config,
                                                                    HttpClient &http, const Clock &clock) const;
    /// Null where the kind cannot ask a payer for money.
    [[nodiscard]] Result<std::unique_ptr<PaymentRequester>>
    makeRequester(const QString &kind, const AccountConfig &config, HttpClient &http, const Clock &clock) const;
    [[nodiscard]] Result<std::unique_ptr<MessageGateway>> makeGateway(const QString &kind, const AccountConfig &config,
                                                                      HttpClient &http, const Clock &clock) const;

private:
    std::vector<IntegrationKind> m_kinds;
};

/// Whether an account may use `url`: https, or http to a loopback address when the account allows it.
[[nodiscard]] Outcome checkBaseUrl(const QUrl &url, bool allowInsecureLoopback);
