#include "core/services/matching_trial.h"

#include "core/services/payment_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTried = 1000;

/// Those that are open have an index; the others are looked for among the newest, so that a company that settled few
/// does not read all its payments.
Result<std::vector<MatchingTrial::Trial>> readUnmatched(Database &database, int count)
{
    constexpr int lookedThrough = 100'000;
    const QString columns =
        u"p.id, p.paid_ms, p.amount, p.amount_text, p.named_serial, p.sender, p.status, p.unmatched, "
        "CASE p.unmatched WHEN 'matched' THEN coalesce((SELECT serial FROM device WHERE id = p.device_id), '') "
        "ELSE '' END"_s;
    const QString newest = u"SELECT id, paid_ms, amount, amount_text, named_serial, sender, status, unmatched, "
                           "device_id FROM payment ORDER BY paid_ms DESC, id DESC LIMIT %1"_s.arg(lookedThrough);
    const QString some = u"SELECT * FROM (SELECT %1 FROM %2 p WHERE %3 ORDER BY p.paid_ms DESC, p.id DESC LIMIT ?)"_s;
    return database.readAll(some.arg(columns, u"payment"_s, u"p.unmatched = 'open'"_s) + u" UNION ALL "_s +
                                some.arg(columns, u'(' + newest + u')', u"p.unmatched NOT IN ('', 'open')"_s) +
                                u" ORDER BY 2 DESC, 1 DESC LIMIT ?"_s,
                            {toSql(count), toSql(count), toSql(count)}, [](const Row &row) {
                                MatchingTrial::Trial trial;
                                trial.id = row.id<PaymentId>(0);
                                trial.paidAt = row.instant(1);
                                if (!row.isNull(2))
                                    trial.amount = row.money(2);
                                trial.amountText = row.text(3);
                                trial.named = row.text(4);
                                trial.sender = row.text(5);
                                // The table's CHECK admits the known words only.
                                trial.status = paymentStatusFromWord(row.text(6)).value_or(PaymentStatus::Refused);
                                trial.unmatched = row.text(7);
                                trial.chosen = row.text(8);
                                return trial;
                            });
}

/// What one rule alone says of one payment.
void count(const MatchingTrial::Trial &trial, MatchingTrial::RuleLine &line)
{
    bool names = false;
    bool isRight = false;
    for (const auto &suggestion : trial.suggestions) {
        const auto &reasons = suggestion.reasons;
        if (std::find(reasons.begin(), reasons.end(), line.rule) == reasons.end())
            continue;
        names = true;
        isRight = isRight || suggestion.serial == trial.chosen;
    }
    if (!names)
        return;
    ++line.named;
    if (!trial.chosen.isEmpty())
        ++(isRight ? line.right : line.other);
}

} // namespace

Result<MatchingTrial> tryMatchingRules(const ServiceContext &context, int payments)
{
    if (payments < 1 || payments > mostTried)
        return invalid(u"invalid_limit"_s, u"The number of payments is between 1 and 1000."_s, u"limit"_s);
    auto &database = context.database;
    MPM_TRY(const auto company, readCompany(database));
    MatchingTrial found;
    MPM_TRY(found.payments, readUnmatched(database, payments));
    for (const auto rule : suggestionReasons)
        found.rules.push_back({rule});
    for (auto &trial : found.payments) {
        MPM_TRY(trial.suggestions, suggestDevices(database, company, {trial.named, trial.sender, trial.paidAt, {}}));
        for (auto &line : found.rules)
            count(trial, line);
    }
    return found;
}
