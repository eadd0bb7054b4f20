#include "core/services/verify_checks.h"

#include "core/services/plan_rows.h"
#include "core/store/interruptible.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t limitPerCheck = 100;

/// Of `done` out of `all` equal parts.
bool mayGoOnAt(const WorkProgress &progress, size_t done, size_t all)
{
    return mayGoOn(progress, static_cast<int>(done * 1000 / all));
}

} // namespace

std::vector<VerifyCheck> ledgerChecks()
{
    return {
        {u"journal_sums_to_zero"_s, u"SELECT hex(e.id), 'the entry sums to ' || sum(l.amount) FROM journal_entry e "
                                    u"JOIN journal_line l ON l.entry_id = e.id "
                                    "GROUP BY e.id HAVING sum(l.amount) <> 0"_s},
        {u"journal_entry_has_lines"_s,
         u"SELECT hex(id), 'the entry has no lines' FROM journal_entry WHERE id NOT IN (SELECT entry_id FROM journal_line)"_s},
        {u"payment_has_one_entry"_s,
         u"SELECT p.reference, 'journal entries: ' || (SELECT count(*) FROM journal_entry e WHERE e.cause_id = p.id) "
         u"FROM payment p "
         "WHERE (SELECT count(*) FROM journal_entry e WHERE e.cause_id = p.id) <> (p.status IN ('accepted', "
         "'reversed') AND NOT "
         "(p.account_key = 'credit' AND NOT EXISTS (SELECT 1 FROM allocation l WHERE l.payment_id = p.id AND l.type <> 'credit')))"_s},
        {u"reversal_has_one_entry"_s,
         u"SELECT p.reference, 'journal entries of the reversal: ' || (SELECT count(*) FROM journal_entry e WHERE "
         u"e.cause_id = r.id) "
         "FROM reversal r JOIN payment p ON p.id = r.payment_id WHERE (SELECT count(*) FROM journal_entry e WHERE "
         "e.cause_id = r.id) > 1 "
         "OR ((SELECT count(*) FROM journal_entry e WHERE e.cause_id = r.id) = 0 AND p.account_key <> 'credit')"_s},
        {u"journal_matches_payment"_s, u"SELECT p.reference, 'the journal has ' || coalesce(sum(l.amount), 0) || ' of "
                                       u"' || p.amount FROM payment p JOIN journal_entry e "
                                       "ON e.cause_id = p.id JOIN journal_line l ON l.entry_id = e.id WHERE "
                                       "p.account_key <> 'credit' AND l.account = 'money:' || "
                                       "p.account_key GROUP BY p.id HAVING sum(l.amount) <> p.amount"_s},
        {u"journal_matches_allocations"_s,
         u"WITH booked AS (SELECT e.cause_id AS payment_id, l.account, -l.amount AS amount FROM journal_entry e JOIN "
         u"journal_line l ON "
         "l.entry_id = e.id WHERE e.cause_type = 'payment' AND l.account NOT LIKE 'money:%' AND l.account <> "
         "'liability:credit'), "
         "spent AS (SELECT payment_id, CASE type WHEN 'recovery' THEN 'receivable:recovery' WHEN "
         "'appliance_instalment' THEN "
         "'income:appliance' WHEN 'access_rate' THEN 'income:access_rate' WHEN 'device_instalment' THEN "
         "'income:device' WHEN 'energy' "
         "THEN 'income:energy' ELSE 'income:service' END AS account, sum(amount) AS amount FROM allocation WHERE "
         "reversal_id IS NULL AND "
         "type <> 'credit' GROUP BY 1, 2) SELECT hex(s.payment_id), s.account || ' should have ' || s.amount FROM "
         "spent s LEFT JOIN booked b "
         "ON b.payment_id = s.payment_id AND b.account = s.account WHERE b.amount IS NOT s.amount"_s},
        {u"credit_account"_s, u"SELECT 'liability:credit', 'the journal has ' || j || ', the customers have ' || c "
                              u"FROM (SELECT (SELECT coalesce(-sum(amount), 0) "
                              "FROM journal_line WHERE account = 'liability:credit') AS j, (SELECT "
                              "coalesce(sum(amount), 0) FROM credit_entry) AS c) "
                              "WHERE j <> c"_s},
        {u"recovery_account"_s, u"SELECT 'receivable:recovery', 'the journal has ' || j || ', the charges have ' || c "
                                u"FROM (SELECT (SELECT coalesce(sum(amount), 0) "
                                "FROM journal_line WHERE account = 'receivable:recovery') AS j, (SELECT "
                                "coalesce(sum(amount - paid), 0) FROM recovery_charge "
                                "WHERE written_off = 0) AS c) WHERE j <> c"_s},
    };
}

namespace {

std::vector<VerifyCheck> paymentChecks()
{
    return {
        {u"allocations_add_up"_s,
         u"SELECT p.reference, 'the lines add up to ' || coalesce((SELECT sum(amount) FROM allocation l WHERE "
         u"l.payment_id = p.id AND "
         "l.reversal_id IS NULL), 0) || ' of ' || p.amount FROM payment p WHERE p.status IN ('accepted', 'reversed') "
         "AND "
         "p.amount IS NOT coalesce((SELECT sum(amount) FROM allocation l WHERE l.payment_id = p.id AND l.reversal_id IS NULL), 0)"_s},
        {u"unbooked_has_no_lines"_s, u"SELECT DISTINCT p.reference, 'a payment that is ' || p.status || ' has "
                                     u"allocation lines' FROM allocation l JOIN payment p "
                                     "ON p.id = l.payment_id WHERE p.status NOT IN ('accepted', 'reversed')"_s},
        {u"reversal_is_opposite"_s, u"SELECT p.reference, 'the lines of a reversed payment add up to ' || "
                                    u"coalesce((SELECT sum(amount) FROM allocation l WHERE "
                                    "l.payment_id = p.id), 0) FROM payment p WHERE p.status = 'reversed' AND "
                                    "coalesce((SELECT sum(amount) FROM allocation l WHERE "
                                    "l.payment_id = p.id), 0) <> 0"_s},
        {u"reversal_is_named"_s, u"SELECT p.reference, 'status and reversal row disagree' FROM payment p LEFT JOIN "
                                 u"reversal r ON r.payment_id = p.id "
                                 "WHERE (p.status = 'reversed') <> (r.id IS NOT NULL)"_s},
        {u"unmatched_is_refused"_s,
         u"SELECT reference, 'unmatched is ' || unmatched || ' but the payment is ' || status FROM payment WHERE "
         u"(unmatched IN ('open', "
         "'refunded', 'returned') AND status <> 'refused') OR (unmatched = 'matched' AND status NOT IN ('accepted', 'reversed'))"_s},
        {u"correction_moves_the_money"_s,
         u"SELECT n.reference, 'it stands in the place of ' || o.reference || ', which is ' || o.status FROM payment n "
         u"JOIN payment o ON o.id = n.corrects_id WHERE o.status <> 'reversed' OR n.status NOT IN ('accepted', "
         "'reversed') OR o.account_key <> n.account_key OR o.amount IS NOT n.amount OR o.paid_ms <> n.paid_ms"_s},
        {u"refund_of_unmatched"_s, u"SELECT p.reference, 'the refund is done but the payment is ' || p.unmatched FROM "
                                   u"refund r JOIN payment p ON p.id = r.payment_id "
                                   "WHERE r.state = 'done' AND p.unmatched <> 'refunded'"_s},
    };
}

std::vector<VerifyCheck> debtChecks()
{
    return {
        {u"instalments_add_up"_s,
         u"SELECT s.number, 'the instalments add up to ' || coalesce(sum(i.cost), 0) || ' of ' || s.cost FROM sale s "
         u"LEFT JOIN instalment i "
         "ON i.sale_id = s.id WHERE s.kind = 'plan' GROUP BY s.id HAVING coalesce(sum(i.cost), 0) <> s.cost"_s},
        {u"instalment_paid"_s,
         u"SELECT s.number || ' no. ' || i.number, 'paid ' || i.paid || ' but the lines add up to ' || "
         u"coalesce((SELECT sum(amount) FROM "
         "allocation l WHERE l.sale_id = i.sale_id AND l.instalment = i.number AND l.sale_id IS NOT NULL), 0) FROM "
         "instalment i JOIN sale s "
         "ON s.id = i.sale_id WHERE i.paid <> coalesce((SELECT sum(amount) FROM allocation l WHERE l.sale_id = "
         "i.sale_id AND "
         "l.instalment = i.number AND l.sale_id IS NOT NULL), 0) OR i.paid < 0 OR i.paid > i.cost"_s},
        {u"lines_point_at_instalments"_s,
         u"SELECT hex(l.payment_id), 'line ' || l.line || ' points at an instalment that is not there' FROM allocation "
         u"l LEFT JOIN instalment i "
         "ON i.sale_id = l.sale_id AND i.number = l.instalment WHERE l.instalment IS NOT NULL AND i.sale_id IS NULL "
         "AND (SELECT sum(o.amount) "
         "FROM allocation o WHERE o.sale_id = l.sale_id AND o.instalment = l.instalment AND o.sale_id IS NOT NULL) <> 0"_s},
        {u"access_charge_paid"_s, u"SELECT hex(c.id), 'paid ' || c.paid || ' but the lines add up to ' || "
                                  u"coalesce((SELECT sum(amount) FROM allocation l WHERE "
                                  "l.access_charge_id = c.id), 0) FROM access_charge c WHERE c.paid <> "
                                  "coalesce((SELECT sum(amount) FROM allocation l WHERE "
                                  "l.access_charge_id = c.id), 0) OR c.paid < 0 OR c.paid > c.amount"_s},
        {u"recovery_paid"_s, u"SELECT hex(c.id), 'paid ' || c.paid || ' but the lines add up to ' || coalesce((SELECT "
                             u"sum(amount) FROM allocation l WHERE "
                             "l.recovery_id = c.id), 0) FROM recovery_charge c WHERE c.paid <> coalesce((SELECT "
                             "sum(amount) FROM allocation l WHERE "
                             "l.recovery_id = c.id), 0)"_s},
        {u"access_charges_complete"_s,
         u"SELECT hex(s.id), 'the newest charge is no. ' || s.last_k || ', there are ' || (SELECT count(*) FROM "
         u"access_charge c WHERE "
         "c.series_id = s.id) FROM access_series s WHERE s.last_k <> (SELECT count(*) FROM access_charge c WHERE "
         "c.series_id = s.id) OR "
         "s.last_k <> coalesce((SELECT max(k) FROM access_charge c WHERE c.series_id = s.id), 0)"_s},
        {u"access_charge_terms"_s, u"SELECT hex(c.id), 'date or amount are not those of the series' FROM access_charge "
                                   u"c JOIN access_series s ON s.id = c.series_id "
                                   "WHERE c.due_date <> date(s.start_date, '+' || (c.k * s.period_days) || ' days') OR "
                                   "c.amount <> s.amount OR c.device_id <> "
                                   "s.device_id OR c.customer_id <> s.customer_id OR c.k < 1"_s},
        {u"sale_state"_s, u"SELECT s.number, 'the sale is ' || s.state || ' but its instalments say otherwise' FROM "
                          u"sale s WHERE s.kind = 'plan' AND "
                          "s.state IN ('open', 'complete') AND (s.state = 'complete') <> NOT EXISTS (SELECT 1 FROM "
                          "instalment i WHERE i.sale_id = s.id "
                          "AND i.paid < i.cost AND i.voided = 0)"_s},
    };
}

std::vector<VerifyCheck> carryAndTokenChecks()
{
    return {
        {u"vend_carry"_s, u"SELECT d.serial, 'the carry is ' || d.vend_carry || ' but its entries add up to ' || "
                          u"coalesce((SELECT sum(amount) FROM carry_entry c "
                          "WHERE c.device_id = d.id AND c.sale_id IS NULL), 0) FROM device d WHERE d.vend_carry < 0 OR "
                          "d.vend_carry <> coalesce((SELECT "
                          "sum(amount) FROM carry_entry c WHERE c.device_id = d.id AND c.sale_id IS NULL), 0)"_s},
        {u"service_carry"_s, u"SELECT s.number, 'the carry is ' || s.service_carry || ' but its entries add up to ' || "
                             u"coalesce((SELECT sum(amount) FROM carry_entry "
                             "c WHERE c.sale_id = s.id), 0) FROM sale s WHERE s.service_carry <> coalesce((SELECT "
                             "sum(amount) FROM carry_entry c WHERE "
                             "c.sale_id = s.id), 0)"_s},
        // Of every purchase: what the token used up and what went into or came out of the carry make up the line.
        {u"energy_accounts_for_money"_s, u"SELECT p.reference, 'the line is ' || l.amount || ', token and carry make ' "
                                         u"|| (coalesce(t.cost, 0) + coalesce(c.change, 0)) FROM "
                                         "allocation l JOIN payment p ON p.id = l.payment_id LEFT JOIN token t ON "
                                         "t.cause_id = p.id AND t.cause_type = 'payment' AND "
                                         "t.kind IN ('energy', 'days') LEFT JOIN (SELECT "
                                         "cause_id, sum(amount) AS change FROM carry_entry "
                                         "WHERE cause_type = 'payment' GROUP BY cause_id) c ON c.cause_id = p.id WHERE "
                                         "l.type IN ('energy', 'service') AND l.reversal_id IS "
                                         "NULL AND l.amount <> coalesce(t.cost, 0) + coalesce(c.change, 0)"_s},
        {u"token_cost"_s,
         u"SELECT p.reference, 'the token costs ' || t.cost || ' for ' || t.watt_hours || ' Wh at ' || p.price_per_kwh "
         u"FROM token t JOIN "
         "payment p ON p.id = t.cause_id WHERE t.cause_type = 'payment' AND t.kind = 'energy' AND typeof(t.watt_hours "
         "* p.price_per_kwh) = "
         "'integer' AND t.cost <> t.watt_hours * p.price_per_kwh / 1000 + (t.watt_hours * p.price_per_kwh % 1000 > 0)"_s},
        // Of every reversed purchase: what is owed again and what left the carry make up the line, once more what a
        // cancelled token gave back. The carry of a meter that has left its customer stands in the credit.
        {u"energy_reversal"_s,
         u"SELECT p.reference, 'the carry, the recovery charge and the line of the reversal do not agree' FROM "
         u"reversal r JOIN payment p ON "
         "p.id = r.payment_id JOIN allocation l ON l.payment_id = p.id AND l.type = 'energy' AND l.reversal_id IS NULL "
         "LEFT JOIN token t ON "
         "t.cause_id = p.id AND t.cause_type = 'payment' AND t.kind = 'energy' LEFT JOIN (SELECT cause_id, sum(amount) "
         "AS "
         "amount FROM credit_entry WHERE cause_type = 'reversal' GROUP BY cause_id) e ON e.cause_id = r.id WHERE "
         "coalesce((SELECT sum(c.amount) "
         "FROM carry_entry c WHERE "
         "c.sale_id IS NULL AND c.cause_id = r.id), 0) + coalesce(e.amount, 0) - CASE p.account_key WHEN "
         "'credit' THEN p.amount ELSE 0 END <> CASE "
         "t.state WHEN "
         "'cancelled' THEN t.cost ELSE 0 END - l.amount + coalesce((SELECT sum(q.amount) FROM recovery_charge q WHERE q.payment_id = p.id), 0)"_s},
        {u"credit_not_below_zero"_s,
         u"SELECT hex(customer_id), 'the credit is ' || sum(amount) FROM credit_entry GROUP BY customer_id HAVING sum(amount) < 0"_s},
        // Days that a replacement gives again do not count on the device that it replaced.
        {u"days_issued"_s, u"SELECT number, 'days issued are ' || days_issued || ' but the tokens have ' || given FROM "
                           u"(SELECT s.number, s.days_issued, coalesce((SELECT sum(t.days - t.initial_days) FROM "
                           "token t WHERE t.sale_id = s.id AND t.kind = 'days' AND t.cause_type <> 'grant' AND t.state "
                           "<> 'cancelled'), 0) - coalesce((SELECT sum(e.days_moved) FROM device_event e WHERE "
                           "e.sale_id = s.id), 0) AS given FROM sale s) WHERE days_issued <> given"_s},
        {u"one_unlock"_s,
         u"SELECT s.number, 'unlock tokens: ' || count(t.id) FROM sale s LEFT JOIN token t ON t.sale_id = s.id AND "
         u"t.kind = 'unlock' AND "
         "t.state <> 'cancelled' AND t.cause_type <> 'grant' AND NOT EXISTS (SELECT 1 FROM device_event e WHERE "
         "e.sale_id = s.id AND e.unlock_id = t.id) GROUP BY s.id HAVING count(t.id) > 1 OR "
         "count(t.id) <> s.unlock_issued"_s},
        {u"token_of_booked_payment"_s, u"SELECT hex(t.id), 'its payment is ' || coalesce(p.status, 'not there') FROM "
                                       u"token t LEFT JOIN payment p ON p.id = t.cause_id WHERE "
                                       "t.cause_type = 'payment' AND (p.status IS NULL OR p.status NOT IN ('accepted', "
                                       "'reversed') OR (p.status = 'reversed' AND t.state "
                                       "= 'queued' AND t.attempts = 0))"_s},
        {u"issued_token_was_asked_for"_s,
         u"SELECT hex(t.id), 'an issued token has no date' FROM token t WHERE t.state = 'issued' AND t.issued_ms IS NULL"_s},
    };
}

/// What is asked now is what was entered last (core/services/tariff_history.h).
std::vector<VerifyCheck> tariffChecks()
{
    return {
        {u"meter_tariff_is_newest"_s,
         u"SELECT d.serial, 'its tariff is not the one entered last in its history' FROM meter_tariff m JOIN device d "
         "ON d.id = m.device_id WHERE m.id = (SELECT n.id FROM meter_tariff n WHERE n.device_id = m.device_id ORDER BY "
         "n.entered_ms DESC, n.id DESC LIMIT 1) AND d.kind = 'meter' AND d.tariff_id IS NOT m.tariff_id"_s},
        {u"tariff_terms_are_newest"_s,
         u"SELECT t.name, 'its terms are not those entered last in its history' FROM tariff_terms m JOIN tariff t ON "
         "t.id = m.tariff_id WHERE m.id = (SELECT n.id FROM tariff_terms n WHERE n.tariff_id = m.tariff_id ORDER BY "
         "n.entered_ms DESC, n.id DESC LIMIT 1) AND (t.name, t.price_per_kwh, t.components, t.access_amount, "
         "t.access_days, t.minimum_purchase, t.social, t.time_of_use) IS NOT (m.name, m.price_per_kwh, m.components, "
         "m.access_amount, m.access_days, m.minimum_purchase, m.social, m.time_of_use)"_s},
    };
}

/// The rule of customer_merge.h.
std::vector<VerifyCheck> mergeChecks()
{
    return {
        {u"merged_owns_nothing"_s,
         u"SELECT c.number, 'a merged customer still has a row in ' || o.entity FROM customer c JOIN ("
         "SELECT customer_id, 'device' AS entity FROM device UNION ALL SELECT customer_id, 'sale' FROM sale UNION ALL "
         "SELECT customer_id, 'access_series' FROM access_series UNION ALL SELECT customer_id, 'access_charge' FROM "
         "access_charge UNION ALL SELECT customer_id, 'recovery_charge' FROM recovery_charge UNION ALL "
         "SELECT customer_id, 'credit_entry' FROM credit_entry GROUP BY customer_id HAVING sum(amount) <> 0) o "
         "ON o.customer_id = c.id WHERE c.merged_into IS NOT NULL"_s},
        {u"merge_is_recorded"_s,
         u"SELECT c.number, 'the customer and the record of its merge disagree' FROM customer c LEFT JOIN "
         u"customer_merge m "
         "ON m.customer_id = c.id WHERE c.merged_into IS NOT m.into_id OR (c.merged_into IS NOT NULL AND c.state <> "
         "'archived')"_s},
        {u"merge_moves_credit"_s,
         u"SELECT c.number, 'the credit entries of the merge add up to ' || sum(e.amount) FROM credit_entry e JOIN "
         "customer_merge m ON m.id = e.cause_id JOIN customer c ON c.id = m.customer_id WHERE e.cause_type = 'merge' "
         "GROUP BY m.id HAVING sum(e.amount) <> 0"_s},
    };
}

} // namespace

std::vector<VerifyCheck> invariantChecks()
{
    auto checks = paymentChecks();
    for (const auto &more : {debtChecks(), carryAndTokenChecks(), tariffChecks(), mergeChecks()})
        checks.insert(checks.end(), more.begin(), more.end());
    return checks;
}

Result<std::vector<VerifyProblem>> runChecks(Database &database, const std::vector<VerifyCheck> &checks,
                                             const WorkProgress &progress)
{
    std::vector<VerifyProblem> problems;
    size_t done = 0;
    for (const auto &check : checks) {
        if (!mayGoOnAt(progress, done++, checks.size()))
            return cancelledError();
        size_t found = 0;
        MPM_CHECK(database.forEach(check.sql, {}, [&](const Row &row) {
            problems.push_back({check.name, row.text(0), row.text(1)});
            return ++found < limitPerCheck;
        }));
    }
    return problems;
}

Result<std::vector<VerifyProblem>> checkEntitlements(Database &database, const WorkProgress &progress)
{
    MPM_TRY(const auto sales,
            database.readAll(
                u"SELECT id, number FROM sale WHERE state = 'open' AND kind = 'plan' AND device_id IS NOT NULL"_s, {},
                [](const Row &row) { return std::pair(row.id<SaleId>(0), row.text(1)); }));
    std::vector<VerifyProblem> problems;
    size_t done = 0;
    for (const auto &[sale, number] : sales) {
        if (!mayGoOnAt(progress, done++, sales.size()))
            return cancelledError();
        MPM_TRY(const auto plan, readPlan(database, sale));
        const qint64 earned = entitlementDays(plan.schedule);
        if (plan.daysIssued <= earned)
            continue;
        // More than earned is right only after a reversal of a payment on this plan.
        MPM_TRY(const auto reversals,
                database.readInteger(
                    u"SELECT count(*) FROM allocation WHERE sale_id = ? AND sale_id IS NOT NULL AND amount < 0"_s,
                    {toSql(sale)}));
        if (reversals == 0)
            problems.push_back(
                {u"entitlement"_s, number, u"%1 days were issued, %2 are earned"_s.arg(plan.daysIssued).arg(earned)});
    }
    return problems;
}
