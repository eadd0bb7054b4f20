#include "core/services/reconciliation_table.h"

using namespace Qt::StringLiterals;

namespace {

std::vector<ExportCell> cellsOf(const QString &verdict, const ReconciledPayment &payment, const Currency &currency)
{
    const auto amount = [&currency](const std::optional<Money> &money) {
        return ExportCell{CellKind::Number, money ? formatAmount(*money, currency) : QString()};
    };
    return {{CellKind::Text, verdict},
            {CellKind::Text, payment.reference},
            {CellKind::Text, payment.day ? payment.day->toString(Qt::ISODate) : QString()},
            amount(payment.ours),
            amount(payment.theirs),
            {CellKind::Text, payment.status},
            {CellKind::Integer, payment.line > 0 ? QString::number(payment.line) : QString()}};
}

} // namespace

Result<qint64> writeReconciliation(const QString &file, const Reconciliation &found, const Currency &currency)
{
    MPM_TRY(auto sink, makeExportSink(file));
    MPM_CHECK(sink->begin({u"verdict"_s, u"reference"_s, u"day"_s, u"ours"_s, u"theirs"_s, u"status"_s, u"line"_s}));
    qint64 rows = 0;
    for (const auto &[verdict, payments] :
         {std::pair(u"only_ours"_s, &found.onlyOurs), std::pair(u"only_theirs"_s, &found.onlyTheirs),
          std::pair(u"amount_differs"_s, &found.differing)}) {
        for (const auto &payment : *payments) {
            MPM_CHECK(sink->row(cellsOf(verdict, payment, currency)));
            ++rows;
        }
    }
    MPM_CHECK(sink->finish());
    return rows;
}
