#include "core/services/reminder_service.h"

#include "core/services/audit.h"
#include "core/services/message_service.h"
#include "core/services/message_template_service.h"
#include "core/services/named_thing.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWindow = 365;

Outcome checkDays(int days, int least, const QString &field)
{
    if (days >= least && days <= longestWindow)
        return {};
    return invalid(u"invalid_count"_s, u"This is a number of days from %1 to %2."_s.arg(least).arg(longestWindow),
                   field);
}

ReminderRule readRule(const Row &row)
{
    return {row.id<ApplianceId>(0), row.text(1), row.smallInteger(2), row.smallInteger(3), row.boolean(4)};
}

const QString ruleQuery = u"SELECT a.id, a.name, coalesce(r.upcoming_days, 3), coalesce(r.overdue_days, 1), "
                          "coalesce(r.is_on, 0) FROM appliance a LEFT JOIN appliance_reminder r ON r.id = a.id "
                          "WHERE a.deleted = 0"_s;

/// A reminder is known by sale, instalment and due date: a changed plan may use the number again for another date.
QString causeOf(const QDate &due)
{
    return u"reminder "_s + due.toString(Qt::ISODate);
}

QString kindOf(bool isOverdue)
{
    return toWord(isOverdue ? MessageKind::OverdueInstalment : MessageKind::UpcomingInstalment);
}

/// One half of the answer; index instalment_open serves it by due date. `condition` is about i.due_date, r and ?.
QString dueQuery(const QString &condition)
{
    return u"SELECT s.id, c.id, s.number, c.name || ' ' || c.surname, c.phone, c.language, a.name, "
           "coalesce(d.serial, ''), i.number, i.due_date, i.cost - i.paid "
           "FROM instalment i JOIN sale s ON s.id = i.sale_id JOIN appliance_reminder r ON r.id = s.appliance_id "
           "JOIN appliance a ON a.id = s.appliance_id JOIN customer c ON c.id = s.customer_id "
           "LEFT JOIN device d ON d.id = s.device_id "
           "WHERE i.paid < i.cost AND i.voided = 0 AND s.state = 'open' AND r.is_on = 1 AND c.phone <> '' AND "_s +
           condition +
           u" AND NOT EXISTS (SELECT 1 FROM message m WHERE m.cause_type = 'reminder ' || i.due_date "
           "AND m.cause_id = s.id AND m.kind = ? AND m.copy = i.number) ORDER BY i.due_date, s.id, i.number LIMIT ?"_s;
}

Outcome addDue(Database &database, const QString &condition, SqlValues values, bool isOverdue, int limit,
               std::vector<DueReminder> &found)
{
    values.push_back(toSql(kindOf(isOverdue)));
    values.push_back(toSql(limit));
    return database.forEach(dueQuery(condition), values, [&](const Row &row) {
        found.push_back({row.id<SaleId>(0), row.id<CustomerId>(1), row.text(2), row.text(3), row.text(4), row.text(5),
                         row.text(6), row.text(7), row.smallInteger(8), row.date(9), row.money(10), isOverdue});
        return true;
    });
}

MessageValues valuesOf(const DueReminder &reminder, const Currency &currency)
{
    return {{u"open"_s, messageMoney(reminder.open, currency)},
            {u"due"_s, reminder.due.toString(u"dd.MM.yyyy"_s)},
            {u"appliance"_s, reminder.appliance},
            {u"serial"_s, reminder.serial}};
}

} // namespace

Result<std::vector<ReminderRule>> ReminderService::rules()
{
    return m_context.database.readAll(ruleQuery + u" ORDER BY a.name COLLATE NOCASE, a.id"_s, {}, readRule);
}

Result<ReminderRule> ReminderService::rule(const QString &appliance)
{
    MPM_TRY(const auto id, findNamed(m_context.database, namedKinds::appliance(), appliance));
    MPM_TRY(const auto rule, m_context.database.readFirst(ruleQuery + u" AND a.id = ?"_s, {toSql(id)}, readRule));
    if (!rule)
        return notFound(u"unknown_appliance"_s, u"appliance"_s, appliance);
    return *rule;
}

Result<ReminderRule> ReminderService::set(const QString &appliance, int upcomingDays, int overdueDays, bool isOn)
{
    MPM_CHECK(checkDays(upcomingDays, 0, u"upcoming_days"_s));
    MPM_CHECK(checkDays(overdueDays, 1, u"overdue_days"_s));
    auto &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto id, findNamed(database, namedKinds::appliance(), appliance));
    MPM_TRY(const auto before, rule(appliance));
    MPM_TRY(const auto known,
            database.readInteger(u"SELECT count(*) FROM appliance_reminder WHERE id = ?"_s, {toSql(id)}));
    const Fields fields{
        {"upcoming_days"_L1, toSql(upcomingDays)}, {"overdue_days"_L1, toSql(overdueDays)}, {"is_on"_L1, toSql(isOn)}};
    if (known > 0) {
        MPM_CHECK(transaction.update("appliance_reminder"_L1, id, fields));
    } else {
        Fields row{{"id"_L1, toSql(id)}};
        row.insert(row.end(), fields.begin(), fields.end());
        MPM_CHECK(transaction.insert("appliance_reminder"_L1, row));
    }
    MPM_TRY(const auto after, rule(appliance));
    const auto lines = [](const ReminderRule &rule) {
        return QStringList{u"reminds: "_s + (rule.isOn ? u"yes"_s : u"no"_s),
                           u"upcoming_days: "_s + QString::number(rule.upcomingDays),
                           u"overdue_days: "_s + QString::number(rule.overdueDays)};
    };
    // The form of an appliance sets the rule along each time: what stays as it is is no news.
    if (const auto [old, now] = changedLines(lines(before), lines(after)); old != now)
        MPM_CHECK(writeAudit(transaction, {m_context.user, u"reminder.set"_s, u"appliance"_s, id, old, now}));
    MPM_CHECK(transaction.commit());
    return after;
}

Result<std::vector<DueReminder>> ReminderService::due(const QDate &date, int limit)
{
    std::vector<DueReminder> found;
    MPM_CHECK(addDue(m_context.database,
                     u"i.due_date <= ? AND i.due_date <= date(?, '-' || r.overdue_days || ' days')"_s,
                     {toSql(date), toSql(date)}, true, limit, found));
    const int left = limit - static_cast<int>(found.size());
    MPM_CHECK(addDue(m_context.database,
                     u"i.due_date >= ? AND i.due_date <= date(?, '+' || r.upcoming_days || ' days')"_s,
                     {toSql(date), toSql(date)}, false, left, found));
    return found;
}

Result<int> ReminderService::queueDue(const QDate &date, int limit)
{
    auto &database = m_context.database;
    MPM_TRY(const auto company, readCompany(database));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto reminders, due(date, limit));
    for (const auto &reminder : reminders) {
        const auto kind = reminder.isOverdue ? MessageKind::OverdueInstalment : MessageKind::UpcomingInstalment;
        const QString language = reminder.language.isEmpty() ? company.language : reminder.language;
        MPM_TRY(const auto body, composeMessage(database, company, kind, language, reminder.customerName,
                                                valuesOf(reminder, company.currency)));
        MPM_CHECK(queueMessage(transaction, causeOf(reminder.due), reminder.sale.toBytes(), kindOf(reminder.isOverdue),
                               reminder.instalment, reminder.customer, body));
    }
    MPM_CHECK(transaction.commit());
    return static_cast<int>(reminders.size());
}
