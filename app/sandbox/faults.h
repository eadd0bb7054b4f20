#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <vector>

/// One way to misbehave, for the next `count` calls it fits.
struct Fault
{
    enum class Kind
    {
        Delay,           ///< the work is done at once, the answer comes `delay_ms` later
        LostAnswer,      ///< the work is done, the connection is cut without an answer
        LostBefore,      ///< the connection is cut and nothing is done
        Status429,       ///< nothing is done; Retry-After: `retry_after` seconds
        Status500Html,   ///< HTTP 500 with an HTML page; the work is not done
        OkHtml,          ///< the work is done, but the answer is HTTP 200 with an HTML page
        Empty,           ///< the work is done; HTTP 200 without a body
        Truncated,       ///< the work is done; half of the body
        Malformed,       ///< the work is done; a body that is no JSON
        NoToken,         ///< the sale is made; a success without its token
        TokenWithSpaces, ///< the token comes in groups, with blanks around it
        ExpiredBearer,   ///< HTTP 401 and every bearer token is void; nothing is done
        SlowDrip,        ///< the work is done; one byte every 200 ms
        Redirect,        ///< HTTP 302 to another host; nothing is done
        Duplicate,       ///< a list shows its newest row twice
        OutOfOrder,      ///< a list comes in no order
        Late,            ///< the next payment is missing in the next list and appears later, with its old created_at
        Quota,           ///< TextBee: the message quota is used up
        Recipient,       ///< Africa's Talking: HTTP 201, and the recipient failed with `code`
    };
    Kind kind = Kind::Delay;
    QString service;
    QString call; ///< "any" fits every call of the service
    int count = 1;
    int delayMs = 5000;
    int retryAfter = 2;
    int code = 405;

    /// {service, fault, call?, count?, delay_ms?, retry_after?, code?}. Errors name the member.
    [[nodiscard]] static Result<Fault> fromJson(const JsonValue &json);
    [[nodiscard]] static QStringList words();
    [[nodiscard]] static QStringList services();
    [[nodiscard]] QString word() const;
};

/// The faults that wait for their call, in the order in which they were asked for.
class FaultPlan
{
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    /// The next fault for this call; counts it down.
    [[nodiscard]] std::optional<Fault> take(const QString &service, const QString &call);
    void clear() { m_faults.clear(); }

private:
    std::vector<Fault> m_faults;
};
