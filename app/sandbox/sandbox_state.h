#pragma once

#include "app/sandbox/faults.h"
#include "app/sandbox/sandbox_random.h"
#include "core/base/clock.h"
#include "core/base/json.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <map>
#include <vector>

/// A payment as Paystack keeps it. Amounts are hundredths of the major unit, in every currency.
struct PaystackTransaction
{
    qint64 id = 0;
    QString reference;
    QString status = QStringLiteral("success");
    qint64 amount = 0;
    QString currency;
    QString channel = QStringLiteral("mobile_money");
    QString phone, email;
    Instant createdAt;
    std::optional<Instant> paidAt;
    JsonValue metadata;
    qint64 refunded = 0;
    QString accessCode;   ///< of its payment page; only of transactions that were asked for
    int hiddenSweeps = 0; ///< the list does not show it in that many sweeps
};

struct PaystackRefund
{
    qint64 id = 0;
    qint64 transactionId = 0;
    QString reference; ///< of the transaction
    qint64 amount = 0;
    QString currency;
    QString status = QStringLiteral("pending");
    Instant createdAt;
    QString note;
};

/// What a cloud did for a device.
struct SandboxSale
{
    QString service, serial, what, token;
    Instant at;
};

struct SandboxMessage
{
    QString service, to, text, id, status;
    Instant at;
    int questions = 0; ///< how often its delivery was asked for
};

struct InboxMessage
{
    qint64 number = 0;
    QString service, id, sender, text;
    Instant at;
};

struct SandboxDevice
{
    QString service, serial;
    bool isOn = false;
    QString speed = QStringLiteral("0");
};

struct LoggedRequest
{
    Instant at;
    QString service, call;
    QByteArray method, path;
    int status = 0;
    QString fault, problem;
};

/// Everything the sandbox knows. Lives on the server's thread.
class SandboxState
{
public:
    SandboxState(const Clock &clock, quint64 seed);

    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] qint64 nextId() { return m_nextId++; }

    void reset();
    void log(LoggedRequest request);
    /// The device, made when it is not known; null when only known devices are served.
    [[nodiscard]] SandboxDevice *device(const QString &service, const QString &serial);
    [[nodiscard]] PaystackTransaction *transaction(const QString &referenceOrId);

    SandboxRandom random;
    FaultPlan faults;
    std::vector<PaystackTransaction> transactions;
    std::vector<PaystackRefund> refunds;
    std::vector<SandboxSale> sales;
    std::vector<SandboxMessage> messages;
    std::vector<InboxMessage> inbox;
    std::map<QString, SandboxDevice> devices; ///< by service and serial
    std::deque<LoggedRequest> requests;       ///< the newest 10 000
    QHash<QString, Instant> bearers;          ///< access token -> good until
    bool onlyKnownDevices = false;
    int pageLimit = 100; ///< a longer page is cut to this
    int bearerSeconds = 300;

private:
    const Clock &m_clock;
    quint64 m_seed;
    qint64 m_nextId = 0;
};

[[nodiscard]] QString isoUtc(Instant instant); ///< "2026-03-02T08:14:10.000Z"
