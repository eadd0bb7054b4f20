#include "core/services/channel_inbox.h"

#include "core/base/log.h"
#include "core/services/open_item.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours deepEvery{24};
constexpr qint64 defaultDeepDays = 7; // mobile-money reference, section 17.2

struct Cursor
{
    Instant since;
    std::optional<Instant> cursor;
    Instant lastDeep;
};

Result<Cursor> readCursor(Database &database, const AccountId &account)
{
    MPM_TRY(const auto cursor,
            database.readFirst(u"SELECT a.since_ms, s.cursor_ms, coalesce(s.last_deep_ms, 0) FROM account a "
                               "LEFT JOIN account_state s ON s.account_id = a.id WHERE a.id = ?"_s,
                               {toSql(account)}, [](const Row &row) {
                                   return Cursor{row.instant(0), row.optionalInstant(1), row.instant(2)};
                               }));
    if (!cursor.has_value())
        return notFound(u"unknown_channel"_s, u"channel"_s, account.toText());
    return *cursor;
}

std::chrono::seconds overlapOf(const AccountView &channel, std::chrono::seconds fallback)
{
    bool isNumber = false;
    const qint64 seconds = channel.settings.value(u"overlap"_s).toLongLong(&isNumber);
    return isNumber && seconds >= 0 ? std::chrono::seconds(seconds) : fallback;
}

std::chrono::hours deepLookBackOf(const AccountView &channel)
{
    bool isNumber = false;
    const qint64 days = channel.settings.value(u"deep_days"_s).toLongLong(&isNumber);
    return std::chrono::hours(24) * (isNumber && days >= 0 ? days : defaultDeepDays);
}

std::vector<ProviderPayment> inPaymentOrder(std::vector<ProviderPayment> payments)
{
    std::stable_sort(payments.begin(), payments.end(), [](const ProviderPayment &a, const ProviderPayment &b) {
        return std::pair(a.paidAt, a.reference) < std::pair(b.paidAt, b.reference);
    });
    return payments;
}

} // namespace

Result<ChannelInbox::Window> ChannelInbox::window(const AccountView &channel, std::chrono::seconds defaultOverlap)
{
    const auto now = m_context.database.clock().now();
    MPM_TRY(const auto cursor, readCursor(m_context.database, channel.id));
    Window window;
    window.request.to = now;
    // A last one in the future was noted while the clock was wrong.
    window.isDeep = now > cursor.lastDeep.plus(deepEvery) || cursor.lastDeep > now;
    if (!cursor.cursor) {
        window.request.from = cursor.since;
        return window;
    }
    const auto overlap = overlapOf(channel, defaultOverlap);
    auto from = cursor.cursor->plus(-overlap);
    if (window.isDeep)
        from = std::min(from, now.plus(-deepLookBackOf(channel)));
    window.request.from = std::max(from, cursor.since);
    return window;
}

Result<qint64> ChannelInbox::takeIn(const AccountView &channel, const Window &window, const PollResult &result)
{
    auto &database = m_context.database;
    PaymentService payments(m_context);
    qint64 added = 0;
    for (const auto &row : inPaymentOrder(result.payments)) {
        MPM_TRY(const auto before,
                database.readInteger(u"SELECT count(*) FROM payment WHERE account_key = ? AND reference = ?"_s,
                                     {toSql(channel.id.toText()), toSql(row.reference)}));
        MPM_TRY(const auto view, payments.receive(channel.id, channel.kind, row));
        if (before == 0 && view.status != PaymentStatus::Conflict)
            ++added;
    }
    MPM_TRY(const auto cursor, readCursor(database, channel.id));
    MPM_TRY(auto transaction, Transaction::begin(database));
    for (const auto &problem : result.problems) {
        qCWarning(logServices) << channel.name << problem;
        MPM_CHECK(raiseOpenItem(transaction, {u"channel_problem"_s, u"account"_s, channel.id.toBytes(), problem}));
    }
    Fields fields;
    if (const auto newest = std::max(cursor.cursor, result.newestCreated); newest)
        fields.push_back({"cursor_ms"_L1, toSql(*newest)});
    if (window.isDeep)
        fields.push_back({"last_deep_ms"_L1, toSql(window.request.to)});
    if (!fields.empty()) {
        MPM_TRY(const auto changed,
                transaction.updateLocal("account_state"_L1, {{"account_id"_L1, toSql(channel.id)}}, fields));
        if (changed == 0) {
            fields.insert(fields.begin(), {"account_id"_L1, toSql(channel.id)});
            MPM_CHECK(transaction.insert("account_state"_L1, fields));
        }
    }
    MPM_CHECK(transaction.commit());
    return added;
}
