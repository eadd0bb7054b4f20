#include "core/services/customer_card.h"

#include "core/services/audit.h"
#include "core/services/customer_family.h"
#include "core/services/customer_rows.h"
#include "core/services/named_thing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 255; // domain rules, section 3
constexpr qsizetype longestAnswer = 1000;
constexpr qsizetype longestNote = 2000;

Outcome checkLength(const QString &text, qsizetype longest, const QString &field)
{
    if (text.size() > longest)
        return invalid(u"too_long"_s, u"This is longer than %1 characters."_s.arg(longest), field);
    return {};
}

Outcome checkText(const QString &text, qsizetype longest, const QString &field)
{
    if (text.isEmpty())
        return invalid(u"required"_s, u"The %1 is missing."_s.arg(field), field);
    return checkLength(text, longest, field);
}

/// The customer of an intention, who must not be archived.
Result<CustomerView> openCard(Database &database, const CustomerId &customer)
{
    MPM_TRY(auto view, readCustomerView(database, customer));
    if (view.isArchived)
        return refused(u"not_allowed"_s, u"This customer is archived."_s, u"customer"_s);
    return view;
}

QString addressText(const QString &village, const QString &street)
{
    return street.isEmpty() ? village : u"%1, %2"_s.arg(street, village);
}

AddressView readAddress(const Row &row)
{
    return {row.bytes(0), row.text(1), row.id<VillageId>(2), row.text(3), row.text(4), row.text(5)};
}

const QString addressSql =
    u"SELECT a.id, a.label, a.village_id, v.name, m.name, a.street FROM customer_address a JOIN village v ON "
    "v.id = a.village_id JOIN mini_grid m ON m.id = v.mini_grid_id WHERE a.customer_id = ? AND a.deleted = 0"_s;

Result<AddressView> readAddressOf(Database &database, const CustomerId &customer, const QByteArray &address)
{
    MPM_TRY(auto found,
            database.readFirst(addressSql + u" AND a.id = ?"_s, {toSql(customer), toSql(address)}, readAddress));
    if (!found)
        return notFound(u"not_found"_s, u"address"_s, QString::fromLatin1(address.toHex()), u"address"_s);
    return std::move(*found);
}

SqlValue newId(Database &database)
{
    return toSql(makeUuidV7(database.clock(), database.random()).toRfc4122());
}

} // namespace

Result<std::vector<AddressView>> CustomerCard::addresses(const CustomerId &customer)
{
    return m_context.database.readAll(addressSql + u" ORDER BY a.created_ms, a.id"_s, {toSql(customer)}, readAddress);
}

Outcome CustomerCard::addAddress(const CustomerId &customer, const AddressFields &fields)
{
    Database &database = m_context.database;
    const QString label = fields.label.trimmed();
    const QString street = fields.street.trimmed();
    MPM_CHECK(checkLength(label, longestLine, u"label"_s));
    MPM_CHECK(checkLength(street, longestLine, u"street"_s));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, openCard(database, customer));
    MPM_TRY(const auto village, findNamed(database, namedKinds::village(), fields.village));
    const SqlValue id = newId(database);
    MPM_CHECK(transaction.insert("customer_address"_L1, {{"id"_L1, id},
                                                         {"customer_id"_L1, toSql(customer)},
                                                         {"label"_L1, toSql(label)},
                                                         {"village_id"_L1, toSql(village)},
                                                         {"street"_L1, toSql(street)},
                                                         {"created_ms"_L1, toSql(database.clock().now())}}));
    MPM_TRY(const auto added, readAddressOf(database, customer, id.toByteArray()));
    MPM_CHECK(writeAudit(transaction, {m_context.user,
                                       u"customer.address_add"_s,
                                       u"customer"_s,
                                       customer.toBytes(),
                                       {},
                                       addressText(added.village, street)}));
    return transaction.commit();
}

Outcome CustomerCard::removeAddress(const CustomerId &customer, const QByteArray &address)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, openCard(database, customer));
    MPM_TRY(const auto found, readAddressOf(database, customer, address));
    MPM_CHECK(transaction.update("customer_address"_L1, address, {{"deleted"_L1, toSql(true)}}));
    MPM_CHECK(writeAudit(transaction, {m_context.user,
                                       u"customer.address_remove"_s,
                                       u"customer"_s,
                                       customer.toBytes(),
                                       addressText(found.village, found.street),
                                       {}}));
    return transaction.commit();
}

Outcome CustomerCard::makePrimary(const CustomerId &customer, const QByteArray &address)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, openCard(database, customer));
    MPM_TRY(const auto found, readAddressOf(database, customer, address));
    MPM_CHECK(transaction.update("customer"_L1, customer.toBytes(),
                                 {{"village_id"_L1, toSql(found.villageId)}, {"street"_L1, toSql(found.street)}}));
    MPM_CHECK(transaction.update("customer_address"_L1, address,
                                 {{"village_id"_L1, toSql(view.villageId)}, {"street"_L1, toSql(view.street)}}));
    MPM_CHECK(
        writeAudit(transaction, {m_context.user, u"customer.address_primary"_s, u"customer"_s, customer.toBytes(),
                                 addressText(view.village, view.street), addressText(found.village, found.street)}));
    return transaction.commit();
}

Result<std::vector<AnswerView>> CustomerCard::answers(const CustomerId &customer)
{
    return m_context.database.readAll(
        u"SELECT id, question, answer FROM customer_answer WHERE customer_id = ? AND deleted = 0 ORDER BY created_ms, id"_s,
        {toSql(customer)}, [](const Row &row) {
            return AnswerView{row.bytes(0), row.text(1), row.text(2)};
        });
}

Outcome CustomerCard::setAnswer(const CustomerId &customer, const QString &question, const QString &answer)
{
    Database &database = m_context.database;
    const QString asked = question.trimmed();
    const QString said = answer.trimmed();
    MPM_CHECK(checkText(asked, longestLine, u"question"_s));
    MPM_CHECK(checkText(said, longestAnswer, u"answer"_s));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, openCard(database, customer));
    MPM_TRY(const auto before, answers(customer));
    const auto same =
        std::find_if(before.begin(), before.end(), [&](const AnswerView &one) { return one.question == asked; });
    if (same != before.end()) {
        MPM_CHECK(transaction.update("customer_answer"_L1, same->id, {{"answer"_L1, toSql(said)}}));
    } else {
        MPM_CHECK(transaction.insert("customer_answer"_L1, {{"id"_L1, newId(database)},
                                                            {"customer_id"_L1, toSql(customer)},
                                                            {"question"_L1, toSql(asked)},
                                                            {"answer"_L1, toSql(said)},
                                                            {"created_ms"_L1, toSql(database.clock().now())}}));
    }
    MPM_CHECK(writeAudit(transaction, {m_context.user, u"customer.answer"_s, u"customer"_s, customer.toBytes(),
                                       same != before.end() ? same->answer : QString(), u"%1 %2"_s.arg(asked, said)}));
    return transaction.commit();
}

Outcome CustomerCard::removeAnswer(const CustomerId &customer, const QByteArray &answer)
{
    Database &database = m_context.database;
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, openCard(database, customer));
    MPM_TRY(const auto before, answers(customer));
    const auto found =
        std::find_if(before.begin(), before.end(), [&](const AnswerView &one) { return one.id == answer; });
    if (found == before.end())
        return notFound(u"not_found"_s, u"answer"_s, QString::fromLatin1(answer.toHex()), u"answer"_s);
    MPM_CHECK(transaction.update("customer_answer"_L1, answer, {{"deleted"_L1, toSql(true)}}));
    MPM_CHECK(writeAudit(transaction, {m_context.user,
                                       u"customer.answer_remove"_s,
                                       u"customer"_s,
                                       customer.toBytes(),
                                       u"%1 %2"_s.arg(found->question, found->answer),
                                       {}}));
    return transaction.commit();
}

Result<std::vector<NoteView>> CustomerCard::notes(const CustomerId &customer)
{
    MPM_TRY(const auto family, familyCondition(m_context.database, u"n.customer_id"_s, customer));
    return m_context.database.readAll(
        u"SELECT n.at_ms, n.by_user, n.text, c.number FROM customer_note n JOIN customer c ON c.id = "
        "n.customer_id WHERE %1 ORDER BY n.at_ms DESC, n.id DESC"_s.arg(family.sql),
        family.values, [](const Row &row) {
            return NoteView{row.instant(0), row.text(1), row.text(2), row.text(3)};
        });
}

Outcome CustomerCard::addNote(const CustomerId &customer, const QString &text)
{
    Database &database = m_context.database;
    const QString note = text.trimmed();
    MPM_CHECK(checkText(note, longestNote, u"note"_s));
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_TRY(const auto view, readCustomerView(database, customer));
    MPM_CHECK(transaction.insert("customer_note"_L1, {{"id"_L1, newId(database)},
                                                      {"customer_id"_L1, toSql(customer)},
                                                      {"at_ms"_L1, toSql(database.clock().now())},
                                                      {"by_user"_L1, toSql(m_context.user)},
                                                      {"text"_L1, toSql(note)}}));
    return transaction.commit();
}
