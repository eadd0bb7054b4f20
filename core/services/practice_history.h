#pragma once

#include "core/providers/integration.h"
#include "core/services/context.h"
#include "core/services/practice_people.h"

#include <atomic>

/// A clock that stands where it is put, for booking what happened in the past. Any thread.
class HistoryClock final : public Clock
{
public:
    explicit HistoryClock(Instant start) : m_ms(start.ms) {}
    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_ms.load());
    }
    void set(Instant instant) { m_ms = instant.ms; }

private:
    std::atomic<qint64> m_ms;
};

/// One thing that happened to one customer of the practice company.
struct PracticeEvent
{
    enum class What
    {
        Join,        ///< registered with the device (and its sale)
        BuyGoods,    ///< an appliance on instalments
        Pay,         ///< `amount` on the device's serial
        PayGoods,    ///< `amount` for the appliance's sale
        WrongSerial, ///< a mobile payment that names a serial nobody has
        Unanswered,  ///< as Pay, but the cloud's answer to the token request was lost
    };
    Instant at;
    What what = What::Pay;
    size_t customer = 0;
    QString amount;
    bool isMobile = false;
};

/// What happened from five months ago until shortly before `now`, in order of time.
[[nodiscard]] std::vector<PracticeEvent> practiceEvents(const std::vector<PracticeCustomer> &customers, Instant now,
                                                        const QTimeZone &zone);

/// Plays the events through the real services on a connection of its own whose clock stands in the past; tokens and
/// messages are settled as the worker would have done. Accounts, tariffs and appliances must be there.
[[nodiscard]] Outcome playPracticeHistory(Database &database, HistoryClock &clock, const IntegrationRegistry &registry,
                                          const std::vector<PracticeCustomer> &customers,
                                          const std::vector<PracticeEvent> &events);
