#include "core/services/reconciliation.h"

#include "core/services/payment_rows.h"

#include <QDateTime>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace {

class Reconciler
{
public:
    Reconciler(Database &database, Company company, const AccountId &channel)
        : m_database(database), m_company(std::move(company)), m_channel(channel)
    {
    }

    [[nodiscard]] Result<Reconciliation> run(const std::vector<StatementRow> &statement,
                                             const std::optional<DateRange> &range)
    {
        if (!range && !hasDay(statement))
            return invalid(u"empty_statement"_s, u"No row of this statement says a day: name the days to compare."_s,
                           u"file"_s);
        m_result.range = range.value_or(daysOf(statement));
        for (const auto &row : statement) {
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
        QDate day;
        std::optional<Money> amount;
        QString status;
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
            u"SELECT paid_ms, amount, status FROM payment WHERE account_key = ? AND reference = ? AND "
            "status NOT IN ('pending', 'failed')"_s,
            {toSql(m_channel.toText()), toSql(reference)}, [this](const Row &row) {
                Ours ours{m_company.dateOf(row.instant(0)), {}, row.text(2)};
                if (!row.isNull(1))
                    ours.amount = row.money(1);
                return ours;
            });
    }

    [[nodiscard]] Outcome compare(const StatementRow &row)
    {
        const auto &theirs = *row.payment;
        MPM_TRY(const auto reference, storedReference(m_database, m_channel.toText(), theirs));
        MPM_TRY(const auto ours, findOurs(reference));
        const auto day = ours ? std::optional(ours->day) : dayOf(row);
        // A payment of ours is settled by its row, in whichever of the days the two have it.
        m_seen.insert(reference);
        if (day && !m_result.range.contains(*day))
            return {};
        auto &sums = m_result.days[day.value_or(m_result.range.from)];
        ++sums.theirCount;
        sums.theirSum += theirs.amount.value_or(Money());
        ReconciledPayment both{reference, day, {}, theirs.amount, {}, row.line};
        if (!ours) {
            m_result.onlyTheirs.push_back(both);
            return {};
        }
        ++sums.ourCount;
        sums.ourSum += ours->amount.value_or(Money());
        both.ours = ours->amount;
        both.status = ours->status;
        if (ours->amount == theirs.amount)
            ++m_result.equal;
        else
            m_result.differing.push_back(both);
        return {};
    }

    [[nodiscard]] Outcome addOnlyOurs()
    {
        const auto startOf = [this](const QDate &day) {
            return Instant{day.startOfDay(m_company.zone).toMSecsSinceEpoch()};
        };
        return m_database.forEach(u"SELECT reference, paid_ms, amount, status FROM payment WHERE paid_ms >= ? AND "
                                  u"paid_ms < ? AND account_key = ? "
                                  "AND status NOT IN ('pending', 'failed') ORDER BY paid_ms, id"_s,
                                  {toSql(startOf(m_result.range.from)), toSql(startOf(m_result.range.to.addDays(1))),
                                   toSql(m_channel.toText())},
                                  [this](const Row &row) {
                                      if (m_seen.contains(row.text(0)))
                                          return true;
                                      ReconciledPayment only{
                                          row.text(0), m_company.dateOf(row.instant(1)), {}, {}, row.text(3), 0};
                                      if (!row.isNull(2))
                                          only.ours = row.money(2);
                                      auto &sums = m_result.days[*only.day];
                                      ++sums.ourCount;
                                      sums.ourSum += only.ours.value_or(Money());
                                      m_result.onlyOurs.push_back(std::move(only));
                                      return true;
                                  });
    }

    Database &m_database;
    Company m_company;
    AccountId m_channel;
    std::set<QString> m_seen;
    Reconciliation m_result;
};

} // namespace

Result<Reconciliation> reconcile(const ServiceContext &context, const AccountId &channel,
                                 const std::vector<StatementRow> &statement, const std::optional<DateRange> &range)
{
    MPM_TRY(auto company, readCompany(context.database));
    return Reconciler(context.database, std::move(company), channel).run(statement, range);
}
