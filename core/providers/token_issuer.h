#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/domain/distribution.h"
#include "core/domain/mapping_state.h"
#include "core/domain/serial.h"
#include "core/domain/tariff.h"
#include "core/providers/lifetime.h"

#include <functional>
#include <optional>

/// What a meter that does the metering logic itself must know of its tariff (domain rules, section 5). None of the
/// present drivers sends it: no documented call of their clouds has a field for it.
struct MeterTariff
{
    Money pricePerKwh; ///< the base price of the per cents; minor units of the company's currency
    std::optional<SocialTariff> social;
    std::vector<TimeOfUse> timeOfUse;
};

/// What is asked of a manufacturer's cloud for one token row.
struct TokenRequest
{
    TokenId token; ///< our id; sent where the cloud has a field for it
    QString serial;
    DeviceKind deviceKind = DeviceKind::Meter;
    TokenKind kind = TokenKind::Energy;
    qint64 wattHours = 0;
    qint64 days = 0;
    QString command;                        ///< TokenKind::Command: "reset", "clear"
    std::optional<Instant> activeUntil;     ///< the stored target, for clouds that work by date; unlock: empty
    std::optional<MeterTariff> meterTariff; ///< of a meter whose tariff, as it is now, has either
};

enum class IssueState
{
    Issued,      ///< the maker made it; `text` may be empty (online credit, switches)
    Refused,     ///< a definite no: nothing was sold
    RetryLater,  ///< certainly nothing was sold, and the cause can pass: not connected, 429, login refused for now
    Uncertain,   ///< sent, outcome unknown: never repeated by itself
    NeedsPerson, ///< this integration waits for a person to type the answer (kind `manual`)
};

struct IssueOutcome
{
    IssueState state = IssueState::Uncertain;
    QString text;      ///< as the maker sent it, trimmed; STS: 20 digits only
    QString reference; ///< the maker's own, if any
    std::optional<qint64> reportedWattHours;
    std::optional<qint64> reportedDays;
    QString detail; ///< why not, in words; without secrets
    std::optional<std::chrono::milliseconds> retryAfter;
    bool isUnauthorised = false; ///< RetryLater, and the cause is a login that was refused: for a person
    QByteArray rawAnswer;        ///< for support, secrets redacted, at most 8 KiB
};

/// One configured manufacturer account. Asynchronous on one thread; callbacks come exactly once, never from inside the
/// call, and not at all once the issuer is destroyed.
class TokenIssuer
{
public:
    virtual ~TokenIssuer() = default;
    virtual void issue(const TokenRequest &request, std::function<void(IssueOutcome)> done) = 0;
    /// Whether the cloud can be asked what became of a request; where it cannot, only a person can find out.
    [[nodiscard]] virtual bool canLookUp() const { return false; }
    /// Asks what became of an uncertain request; answers Uncertain where the cloud cannot tell.
    virtual void lookUp(const TokenRequest &request, std::function<void(IssueOutcome)> done);
    /// Asks whether the cloud knows the serial, and changes nothing there. Unsupported where it has no call for that;
    /// fails when it could not be asked now.
    virtual void findDevice(const QString &serial, std::function<void(Result<MappingState>)> done);
    /// One harmless authenticated call; the text says what came back.
    virtual void test(std::function<void(Result<QString>)> done) = 0;

protected:
    Lifetime m_lifetime;
};

/// For devices that are only switched on and off (Daly): the worker holds each device to its paid-until date.
class DeviceSwitch
{
public:
    struct State
    {
        QString serial;
        bool isOn = false;
        bool isMoving = false; ///< never cut while moving
    };
    virtual ~DeviceSwitch() = default;
    virtual void setOn(const QString &serial, bool on, std::function<void(Outcome)> done) = 0;
    /// A device that the cloud does not know, or whose state it does not tell, is missing in the answer.
    virtual void readStates(const QStringList &serials, std::function<void(Result<std::vector<State>>)> done) = 0;

protected:
    Lifetime m_lifetime;
};
