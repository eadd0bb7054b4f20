#include "core/services/journal.h"

#include <map>

using namespace Qt::StringLiterals;

QString Account::money(const QString &accountKey)
{
    return accountKey == u"credit" ? credit : u"money:"_s + accountKey;
}

QString Account::income(AllocationType type)
{
    switch (type) {
    case AllocationType::Recovery:
        return recovery;
    case AllocationType::ApplianceInstalment:
        return u"income:appliance"_s;
    case AllocationType::AccessRate:
        return u"income:access_rate"_s;
    case AllocationType::DeviceInstalment:
        return u"income:device"_s;
    case AllocationType::Energy:
        return energy;
    case AllocationType::Service:
        return u"income:service"_s;
    case AllocationType::Credit:
        return credit;
    }
    qFatal("Journal: an unknown sort of allocation.");
}

std::vector<JournalLine> transfer(const QString &debit, const QString &credit, Money amount)
{
    return {{debit, amount}, {credit, -amount}};
}

Outcome writeJournal(Transaction &transaction, const JournalEntry &entry)
{
    std::map<QString, Money> sums;
    Money total;
    for (const auto &line : entry.lines) {
        sums[line.account] += line.amount;
        total += line.amount;
    }
    if (!total.isZero())
        qFatal("Journal: an entry that does not sum to zero.");
    std::erase_if(sums, [](const auto &sum) { return sum.second.isZero(); });
    if (sums.empty())
        return {};
    auto &database = transaction.database();
    const auto id = makeUuidV7(database.clock(), database.random()).toRfc4122();
    MPM_CHECK(transaction.insert("journal_entry"_L1, {{"id"_L1, toSql(id)},
                                                      {"at_ms"_L1, toSql(database.clock().now())},
                                                      {"date"_L1, toSql(entry.date)},
                                                      {"cause_type"_L1, toSql(entry.causeType)},
                                                      {"cause_id"_L1, toSql(entry.causeId)},
                                                      {"text"_L1, toSql(entry.text)}}));
    int number = 0;
    for (const auto &[account, amount] : sums)
        MPM_CHECK(transaction.insert("journal_line"_L1, {{"entry_id"_L1, toSql(id)},
                                                         {"line"_L1, toSql(++number)},
                                                         {"account"_L1, toSql(account)},
                                                         {"amount"_L1, toSql(amount)},
                                                         {"customer_id"_L1, toSql(entry.customer)}}));
    return {};
}
