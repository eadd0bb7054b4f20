#include "core/worker/reminder_round.h"

#include "core/services/local_settings.h"
#include "core/services/reminder_service.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int batch = 200;
const QString doneKey = u"reminders/done"_s;

bool isWritingTime(Instant now, const QTimeZone &zone)
{
    const int hour = QDateTime::fromMSecsSinceEpoch(now.ms, zone).time().hour();
    return hour >= firstReminderHour && hour < lastReminderHour;
}

} // namespace

Result<bool> ReminderRound::step()
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    const auto now = database.clock().now();
    const QDate today = company.dateOf(now);
    if (m_done == today || !isWritingTime(now, company.zone))
        return false;
    MPM_TRY(const auto done, readLocalSetting(database, doneKey));
    if (done == today.toString(Qt::ISODate)) {
        m_done = today;
        return false;
    }
    MPM_TRY(const int queued, ReminderService(m_context).queueDue(today, batch));
    if (queued > 0)
        return true;
    MPM_CHECK(rememberDone(today));
    return false;
}

Outcome ReminderRound::rememberDone(const QDate &date)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_CHECK(writeLocalSetting(transaction, doneKey, date.toString(Qt::ISODate)));
    MPM_CHECK(transaction.commit());
    m_done = date;
    return {};
}
