#include "core/services/customer_merge.h"

#include "core/services/access_charges.h"
#include "core/services/audit.h"
#include "core/services/customer_debt.h"
#include "core/services/customer_family.h"
#include "core/services/customer_money.h"
#include "core/services/customer_rows.h"

using namespace Qt::StringLiterals;

namespace {

/// A table whose rows change their customer, and which of them.
struct MovedTable
{
    QLatin1String name;
    QString condition; ///< with one `?` for the customer who goes
};

/// Charges come before their series: they are found by it.
const std::vector<MovedTable> &movedTables()
{
    static const std::vector<MovedTable> tables{
        {"device"_L1, u"customer_id = ?"_s},
        {"sale"_L1, u"customer_id = ?"_s},
        {"access_charge"_L1, u"series_id IN (SELECT id FROM access_series WHERE customer_id = ?)"_s},
        {"access_series"_L1, u"customer_id = ?"_s},
        {"recovery_charge"_L1, u"customer_id = ?"_s},
        {"customer_address"_L1, u"customer_id = ?"_s},
        {"customer_answer"_L1, u"customer_id = ?"_s},
    };
    return tables;
}

/// Details that are taken over where the kept customer has none.
struct Detail
{
    QLatin1String field;
    QString CustomerView::*value;
};
constexpr Detail details[] = {
    {"title"_L1, &CustomerView::title},         {"gender"_L1, &CustomerView::gender},
    {"education"_L1, &CustomerView::education}, {"nationality"_L1, &CustomerView::nationality},
    {"email"_L1, &CustomerView::email},         {"language"_L1, &CustomerView::language}};

bool isSameAddress(const CustomerView &a, const CustomerView &b)
{
    return a.villageId == b.villageId && (b.street.isEmpty() || a.street.compare(b.street, Qt::CaseInsensitive) == 0);
}

/// The columns of the kept customer that the other one fills.
Fields takenOver(const CustomerView &gone, const CustomerView &kept)
{
    Fields fields;
    for (const auto &detail : details) {
        if ((kept.*detail.value).isEmpty() && !(gone.*detail.value).isEmpty())
            fields.emplace_back(detail.field, toSql(gone.*detail.value));
    }
    if (!kept.birthDate && gone.birthDate)
        fields.emplace_back("birth_date"_L1, toSql(gone.birthDate));
    if (kept.street.isEmpty() && !gone.street.isEmpty() && kept.villageId == gone.villageId)
        fields.emplace_back("street"_L1, toSql(gone.street));
    return fields;
}

Result<QStringList> readTexts(Database &database, const QString &sql, const CustomerId &customer)
{
    MPM_TRY(const auto texts, database.readAll(sql, {toSql(customer)}, [](const Row &row) { return row.text(0); }));
    return QStringList(texts.begin(), texts.end());
}

Outcome requireAlive(const CustomerView &customer)
{
    const QString name = u"%1 %2 (%3)"_s.arg(customer.name, customer.surname, customer.number);
    if (customer.mergedInto)
        return refused(u"already_merged"_s, u"%1 was merged into %2 already."_s.arg(name, customer.mergedIntoNumber),
                       u"customer"_s);
    if (customer.isArchived)
        return refused(u"archived_customer"_s, u"%1 is archived."_s.arg(name), u"customer"_s);
    return {};
}

/// Which office processes the customer's cluster; empty before a hub was joined.
Result<QByteArray> officeOf(Database &database, const CustomerView &customer)
{
    MPM_TRY(const auto office,
            database.readFirst(
                u"SELECT k.office_id FROM village v JOIN mini_grid m ON m.id = v.mini_grid_id JOIN cluster k ON "
                "k.id = m.cluster_id WHERE v.id = ?"_s,
                {toSql(customer.villageId)}, [](const Row &row) { return row.bytes(0); }));
    return office.value_or(QByteArray());
}

/// The two customers of one merge, inside its transaction; the charges of both exist up to today.
class Merge
{
public:
    Merge(Transaction &transaction, QString user)
        : m_transaction(transaction), m_database(transaction.database()), m_user(std::move(user))
    {
    }

    /// Reads both and refuses what cannot be merged.
    [[nodiscard]] Outcome open(const CustomerId &gone, const CustomerId &kept)
    {
        if (gone == kept)
            return refused(u"same_customer"_s, u"A customer cannot be merged with itself: choose the other one."_s,
                           u"customer"_s);
        MPM_TRY(m_gone, readCustomerView(m_database, gone));
        MPM_TRY(m_kept, readCustomerView(m_database, kept));
        MPM_CHECK(requireAlive(m_gone));
        MPM_CHECK(requireAlive(m_kept));
        MPM_TRY(const auto office, officeOf(m_database, m_gone));
        MPM_TRY(const auto keptOffice, officeOf(m_database, m_kept));
        if (office != keptOffice)
            return refused(
                u"different_offices"_s,
                u"The money of %1 and of %2 is booked by two offices: hand one cluster over first, or move the customer."_s
                    .arg(m_gone.number, m_kept.number),
                u"customer"_s);
        MPM_TRY(const auto company, readCompany(m_database));
        const QDate today = company.dateOf(m_database.clock().now());
        MPM_CHECK(createAccessCharges(m_transaction, gone, today));
        return createAccessCharges(m_transaction, kept, today);
    }

    [[nodiscard]] Result<CustomerMergeService::Preview> preview()
    {
        CustomerMergeService::Preview preview;
        MPM_TRY(preview.gone, readSide(m_gone));
        MPM_TRY(preview.kept, readSide(m_kept));
        MPM_TRY(preview.moves, readMoves(preview.gone));
        return preview;
    }

    [[nodiscard]] Result<CustomerView> run(const QString &reason)
    {
        // Natural: two offices that merge the same customer make one record or a visible conflict.
        m_id = makeNaturalUuid(u"customer_merge"_s, {m_gone.id.toText()}).toRfc4122();
        MPM_CHECK(m_transaction.insert("customer_merge"_L1, {{"id"_L1, toSql(m_id)},
                                                             {"customer_id"_L1, toSql(m_gone.id)},
                                                             {"into_id"_L1, toSql(m_kept.id)},
                                                             {"at_ms"_L1, toSql(m_database.clock().now())},
                                                             {"by_user"_L1, toSql(m_user)},
                                                             {"reason"_L1, toSql(reason)}}));
        for (const auto &table : movedTables())
            MPM_CHECK(moveRows(table));
        MPM_CHECK(moveCredit());
        MPM_CHECK(keepAddress());
        MPM_CHECK(closeGone());
        if (const Fields lacking = takenOver(m_gone, m_kept); !lacking.empty())
            MPM_CHECK(m_transaction.update("customer"_L1, m_kept.id.toBytes(), lacking));
        MPM_CHECK(refreshCustomerSearch(m_transaction, m_gone.id));
        MPM_CHECK(refreshCustomerSearch(m_transaction, m_kept.id));
        const QString who = u"%1 %2 (%3, %4)"_s.arg(m_gone.name, m_gone.surname, m_gone.number, m_gone.phone);
        const QString why = reason.isEmpty() ? QString() : u": "_s + reason;
        MPM_CHECK(writeAudit(
            m_transaction,
            {m_user, u"customer.merged_into"_s, u"customer"_s, m_gone.id.toBytes(), {}, m_kept.number + why}));
        MPM_CHECK(writeAudit(m_transaction,
                             {m_user, u"customer.merged"_s, u"customer"_s, m_kept.id.toBytes(), {}, who + why}));
        return readCustomerView(m_database, m_kept.id);
    }

private:
    [[nodiscard]] Result<CustomerMergeService::Side> readSide(const CustomerView &customer)
    {
        CustomerMergeService::Side side;
        side.customer = customer;
        MPM_TRY(const auto debt, readOpenDebt(m_database, customer.id));
        side.openDebt = debt.total();
        MPM_TRY(side.credit, creditOf(m_database, customer.id));
        MPM_TRY(side.devices,
                readTexts(m_database, u"SELECT serial FROM device WHERE customer_id = ? ORDER BY serial_key"_s,
                          customer.id));
        MPM_TRY(
            side.openSales,
            readTexts(m_database,
                      u"SELECT s.number || ' ' || a.name FROM sale s JOIN appliance a ON a.id = s.appliance_id WHERE "
                      "s.customer_id = ? AND s.state = 'open' ORDER BY s.created_ms, s.id"_s,
                      customer.id));
        MPM_TRY(const auto payments, familyCondition(m_database, u"customer_id"_s, customer.id));
        MPM_TRY(side.payments,
                m_database.readInteger(u"SELECT count(*) FROM payment WHERE "_s + payments.sql, payments.values));
        return side;
    }

    [[nodiscard]] Result<qint64> count(const QString &table, const QString &condition)
    {
        return m_database.readInteger(u"SELECT count(*) FROM %1 WHERE customer_id = ? AND %2"_s.arg(table, condition),
                                      {toSql(m_gone.id)});
    }

    [[nodiscard]] Result<CustomerMergeService::Moves> readMoves(const CustomerMergeService::Side &gone)
    {
        CustomerMergeService::Moves moves;
        moves.devices = gone.devices;
        moves.openSales = gone.openSales;
        moves.credit = gone.credit;
        moves.payments = gone.payments;
        MPM_TRY(const auto debt, readOpenDebt(m_database, m_gone.id));
        moves.openInstalments = debt.instalments;
        moves.openAccess = debt.access;
        moves.openRecovery = debt.recovery;
        MPM_TRY(moves.closedSales, count(u"sale"_s, u"state <> 'open'"_s));
        MPM_TRY(moves.addresses, count(u"customer_address"_s, u"deleted = 0"_s));
        moves.addresses += isSameAddress(m_kept, m_gone) ? 0 : 1;
        MPM_TRY(moves.answers, count(u"customer_answer"_s, u"deleted = 0"_s));
        MPM_TRY(moves.notes, count(u"customer_note"_s, u"1"_s));
        MPM_TRY(moves.documents, count(u"customer_document"_s, u"1"_s));
        for (const auto &field : takenOver(m_gone, m_kept))
            moves.details.append(field.first);
        return moves;
    }

    [[nodiscard]] Outcome moveRows(const MovedTable &table)
    {
        MPM_TRY(const auto ids, m_database.readAll(u"SELECT id FROM %1 WHERE %2"_s.arg(table.name, table.condition),
                                                   {toSql(m_gone.id)}, [](const Row &row) { return row.bytes(0); }));
        for (const auto &id : ids) {
            MPM_CHECK(m_transaction.update(table.name, id, {{"customer_id"_L1, toSql(m_kept.id)}}));
            MPM_CHECK(m_transaction.insert("customer_merge_row"_L1, {{"merge_id"_L1, toSql(m_id)},
                                                                     {"entity"_L1, toSql(QString(table.name))},
                                                                     {"entity_id"_L1, toSql(id)}}));
        }
        return {};
    }

    [[nodiscard]] Outcome moveCredit()
    {
        MPM_TRY(const Money credit, creditOf(m_database, m_gone.id));
        const MoneyCause cause{u"merge"_s, m_id, m_user, {}};
        MPM_CHECK(addCredit(m_transaction, m_gone.id, -credit, cause));
        return addCredit(m_transaction, m_kept.id, credit, cause);
    }

    [[nodiscard]] Outcome keepAddress()
    {
        if (isSameAddress(m_kept, m_gone))
            return {};
        const auto id = makeUuidV7(m_database.clock(), m_database.random()).toRfc4122();
        return m_transaction.insert("customer_address"_L1, {{"id"_L1, toSql(id)},
                                                            {"customer_id"_L1, toSql(m_kept.id)},
                                                            {"label"_L1, toSql(m_gone.number)},
                                                            {"village_id"_L1, toSql(m_gone.villageId)},
                                                            {"street"_L1, toSql(m_gone.street)},
                                                            {"created_ms"_L1, toSql(m_database.clock().now())}});
    }

    [[nodiscard]] Outcome closeGone()
    {
        return m_transaction.update("customer"_L1, m_gone.id.toBytes(),
                                    {{"state"_L1, toSql(u"archived"_s)},
                                     {"archived_ms"_L1, toSql(m_database.clock().now())},
                                     {"merged_into"_L1, toSql(m_kept.id)}});
    }

    Transaction &m_transaction;
    Database &m_database;
    QString m_user;
    CustomerView m_gone, m_kept;
    QByteArray m_id;
};

} // namespace

Result<CustomerMergeService::Preview> CustomerMergeService::preview(const CustomerId &gone, const CustomerId &kept)
{
    // Never committed: the charges it counts are made when something is booked.
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    Merge merge(transaction, m_context.user);
    MPM_CHECK(merge.open(gone, kept));
    return merge.preview();
}

Result<CustomerView> CustomerMergeService::merge(const CustomerId &gone, const CustomerId &kept, const QString &reason)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    Merge merge(transaction, m_context.user);
    MPM_CHECK(merge.open(gone, kept));
    MPM_TRY(auto view, merge.run(reason.trimmed()));
    MPM_CHECK(transaction.commit());
    return view;
}
