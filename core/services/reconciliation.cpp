#include "core/services/reconciliation.h"

#include "core/services/day_close.h"
#include "core/services/statement_channel.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Progress = std::function<bool(int)>;

Outcome goOn(const Progress &onProgress, size_t done, size_t all)
{
    constexpr size_t whole = 1000;
    if (onProgress && !onProgress(static_cast<int>(done * whole / std::max<size_t>(all, 1))))
        return failure(ErrorCode::Cancelled, u"cancelled"_s, u"The comparison was stopped."_s);
    return {};
}

class Reconciler
{
public:
    Reconciler(Database &database, Company company, const AccountId &channel, Progress onProgress = {})
        : m_database(database), m_company(std::move(company)), m_channel(channel), m_onProgress(std::move(onProgress))
    {
    }

    [[nodiscard]] Result<Reconciliation> run(const std::vector<StatementRow> &statement,
                                             const std::optional<DateRange> &range)
    {
        if (!range && !hasDay(statement))
            return invalid(u"empty_statement"_s, u"No row of this statement says a day: name the days to compare."_s,
                           u"file"_s);
        m_result.range = range.value_or(daysOf(statement));
        MPM_TRY(m_result.closedThrough, closedThrough(m_database));
        size_t done = 0;
        for (const auto &row : statement) {
            MPM_CHECK(goOn(m_onProgress, done++, statement.size()));
            if (row.isSkipped)
                continue;
            if (!row.payment)
                m_result.badRows.push_back(row);
            else
                MPM_CHECK(compare(row));
        }
        MPM_CHECK(addOnlyOurs());
        return std::move(m_result);
    }

private:
    struct Ours
    {
        PaymentId id;
        QDate day;
        std::optional<Money> amount;
        QString status;

        [[nodiscard]] bool isMoney() const { return status != u"pending" && status != u"failed"; }
    };

    [[nodiscard]] std::optional<QDate> dayOf(const StatementRow &row) const
    {
        if (!row.payment || row.isSkipped || row.payment->paidAt == Instant{})
            return std::nullopt;
        return m_company.dateOf(row.payment->paidAt);
    }

    [[nodiscard]] bool hasDay(const std::vector<StatementRow> &statement) const
    {
        return std::any_of(statement.begin(), statement.end(),
                           [this](const StatementRow &row) { return dayOf(row).has_value(); });
    }

    [[nodiscard]] DateRange daysOf(const std::vector<StatementRow> &statement) const
    {
        DateRange range;
        for (const auto &row : statement) {
            const auto day = dayOf(row);
            if (!day)
                continue;
            range.from = range.from.isValid() ? std::min(range.from, *day) : *day;
            range.to = range.to.isValid() ? std::max(range.to, *day) : *day;
        }
        return range;
    }

    [[nodiscard]] Result<std::optional<Ours>> findOurs(const QString &reference)
    {
        return m_database.readFirst(
            u"SELECT id, paid_ms, amount, status FROM payment WHERE account_key = ? AND reference = ?"_s,
            {toSql(m_channel.toText()), toSql(reference)}, [this](const Row &row) { return readOurs(row); });
    }

    [[nodiscard]] Ours readOurs(const Row &row) const
    {
        Ours ours{row.id<PaymentId>(0), m_company.dateOf(row.instant(1)), {}, row.text(3)};
        if (!row.isNull(2))
            ours.amount = row.money(2);
        return ours;
    }

    [[nodiscard]] Outcome compare(const StatementRow &row)
    {
        const auto &theirs = *row.payment;
        MPM_TRY(const auto reference, storedReference(m_database, m_channel.toText(), theirs));
        MPM_TRY(const auto known, findOurs(reference));
        const bool isOurs = known && known->isMoney();
        const auto day = isOurs ? std::optional(known->day) : dayOf(row);
        // A payment of ours is settled by its row, in whichever of the days the two have it.
        const auto [said, isNew] = m_seen.insert({reference, theirs.amount});
        const bool isSaidAgain = !isNew && said->second == theirs.amount;
        if (isSaidAgain || (day && !m_result.range.contains(*day)))
            return {};
        auto &sums = m_result.days[day.value_or(m_result.range.from)];
        ReconciledPayment both{reference, day, {}, theirs.amount, {}, row.line};
        if (known) {
            both.id = known->id;
            both.status = known->status;
        }
        if (isOurs)
            both.ours = known->amount;
        sums += {isOurs && isNew ? 1 : 0, 1, isNew ? both.ours.value_or(Money()) : Money(),
                 theirs.amount.value_or(Money())};
        listOf(both, isOurs).push_back(std::move(both));
        return {};
    }

    [[nodiscard]] std::vector<ReconciledPayment> &listOf(const ReconciledPayment &both, bool isOurs)
    {
        if (!isOurs)
            return m_result.onlyTheirs;
        return both.ours == both.theirs ? m_result.equal : m_result.differing;
    }

    [[nodiscard]] Outcome addOnlyOurs()
    {
        const auto startOf = [this](const QDate &day) {
            return Instant{day.startOfDay(m_company.zone).toMSecsSinceEpoch()};
        };
        return m_database.forEach(
            u"SELECT id, paid_ms, amount, status, reference FROM payment WHERE paid_ms >= ? AND paid_ms < ? AND "
            "account_key = ? AND status NOT IN ('pending', 'failed') ORDER BY paid_ms, id"_s,
            {toSql(startOf(m_result.range.from)), toSql(startOf(m_result.range.to.addDays(1))),
             toSql(m_channel.toText())},
            [this](const Row &row) {
                if (m_seen.contains(row.text(4)))
                    return true;
                const auto ours = readOurs(row);
                m_result.days[ours.day] += {1, 0, ours.amount.value_or(Money()), Money()};
                m_result.onlyOurs.push_back({row.text(4), ours.day, ours.amount, {}, ours.status, 0, ours.id});
                return true;
            });
    }

    Database &m_database;
    Company m_company;
    AccountId m_channel;
    Progress m_onProgress;
    std::map<QString, std::optional<Money>> m_seen; ///< references of the statement, with its amount
    Reconciliation m_result;
};

} // namespace

ReconciledSums &ReconciledSums::operator+=(const ReconciledSums &other)
{
    ourCount += other.ourCount;
    theirCount += other.theirCount;
    ourSum += other.ourSum;
    theirSum += other.theirSum;
    return *this;
}

ReconciledSums Reconciliation::total() const
{
    ReconciledSums sums;
    for (const auto &[day, ofDay] : days)
        sums += ofDay;
    return sums;
}

ReconciledSums sumsOf(const std::vector<ReconciledPayment> &payments)
{
    ReconciledSums sums;
    for (const auto &payment : payments)
        sums += {payment.ours ? 1 : 0, payment.theirs ? 1 : 0, payment.ours.value_or(Money()),
                 payment.theirs.value_or(Money())};
    return sums;
}

Result<Reconciliation> reconcile(const ServiceContext &context, const AccountId &channel,
                                 const std::vector<StatementRow> &statement, const std::optional<DateRange> &range)
{
    MPM_TRY(auto company, readCompany(context.database));
    return Reconciler(context.database, std::move(company), channel).run(statement, range);
}

Result<Reconciliation> reconcileStatement(const ServiceContext &context, const StatementToReconcile &statement)
{
    if (statement.range && statement.range->from > statement.range->to)
        return invalid(u"invalid_date"_s, u"The first day lies after the last one."_s, u"from"_s);
    auto &database = context.database;
    MPM_TRY(auto company, readCompany(database));
    MPM_TRY(const auto channel, readStatementChannel(database, statement.channel, company));
    MPM_TRY(const auto currency, Currency::fromCode(channel.receiving.currency));
    MPM_TRY(const auto rows, parseStatement(statement.file, mappingFor(channel, company, statement.mapping), currency));
    return Reconciler(database, std::move(company), statement.channel, statement.onProgress).run(rows, statement.range);
}
