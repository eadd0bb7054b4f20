// The totals of the day against the facts they are folds of (0002_office_desk.sql).

#include "core/services/verify_checks.h"

using namespace Qt::StringLiterals;

std::vector<VerifyCheck> dayTotalChecks()
{
    return {
        {u"day_total"_s,
         u"SELECT day || ' ' || type, 'the total is ' || sum(kept) || ' but the lines add up to ' || sum(counted) FROM "
         "(SELECT day, village_id, channel, type, amount AS kept, 0 AS counted FROM day_total UNION ALL SELECT day, "
         "village_id, channel, type, 0, amount FROM day_line) GROUP BY day, village_id, channel, type HAVING sum(kept) "
         "<> sum(counted)"_s},
        {u"day_activity"_s,
         u"SELECT day, 'kept are ' || sum(p) || ' payments, ' || sum(r) || ' reversals, ' || sum(w) || ' Wh, ' || "
         u"sum(d) "
         "|| ' days; there are ' || sum(cp) || ', ' || sum(cr) || ', ' || sum(cw) || ', ' || sum(cd) FROM (SELECT day, "
         "village_id, channel, payments AS p, reversals AS r, watt_hours AS w, days AS d, 0 AS cp, 0 AS cr, 0 AS cw, 0 "
         "AS cd FROM day_activity UNION ALL SELECT day, village_id, channel, 0, 0, 0, 0, payments, reversals, "
         "watt_hours, days FROM day_event) GROUP BY day, village_id, channel HAVING sum(p) <> sum(cp) OR sum(r) <> "
         "sum(cr) OR sum(w) <> sum(cw) OR sum(d) <> sum(cd)"_s},
        {u"due_total"_s,
         u"SELECT due_date, 'kept are ' || sum(n) || ' open instalments of ' || sum(a) || '; there are ' || sum(cn) || "
         u"' "
         "of ' || sum(ca) FROM (SELECT due_date, instalments AS n, amount AS a, 0 AS cn, 0 AS ca FROM due_total UNION "
         "ALL SELECT due_date, 0, 0, 1, amount FROM due_open) GROUP BY due_date HAVING sum(n) <> sum(cn) OR sum(a) <> "
         "sum(ca)"_s},
    };
}
