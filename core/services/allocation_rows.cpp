#include "core/services/allocation_rows.h"

using namespace Qt::StringLiterals;

AllocationType allocationTypeFromStored(const QString &word)
{
    for (const auto type : {AllocationType::Recovery, AllocationType::ApplianceInstalment, AllocationType::AccessRate,
                            AllocationType::DeviceInstalment, AllocationType::Service, AllocationType::Credit}) {
        if (toWord(type) == word)
            return type;
    }
    return AllocationType::Energy;
}

Result<std::vector<StoredAllocation>> readAllocations(Database &database, const PaymentId &payment)
{
    return database.readAll(
        u"SELECT line, type, amount, recovery_id, access_charge_id, sale_id, instalment, device_id, due_date, "
        "reversal_id FROM allocation WHERE payment_id = ? ORDER BY line"_s,
        {toSql(payment)}, [](const Row &row) {
            StoredAllocation stored;
            stored.line = row.smallInteger(0);
            auto &line = stored.allocation;
            line.type = allocationTypeFromStored(row.text(1));
            line.amount = row.money(2);
            line.recovery = row.optionalId<RecoveryId>(3);
            line.accessCharge = row.optionalId<AccessChargeId>(4);
            line.sale = row.optionalId<SaleId>(5);
            if (!row.isNull(6))
                line.instalment = row.smallInteger(6);
            line.device = row.optionalId<DeviceId>(7);
            if (!row.isNull(8))
                line.due = row.date(8);
            stored.isReversal = !row.isNull(9);
            return stored;
        });
}

Outcome insertAllocations(Transaction &transaction, const PaymentId &payment, int firstLine,
                          const std::vector<AllocationLine> &lines, std::optional<ReversalId> reversal)
{
    int number = firstLine;
    for (const auto &line : lines)
        MPM_CHECK(transaction.insert("allocation"_L1, {{"payment_id"_L1, toSql(payment)},
                                                       {"line"_L1, toSql(number++)},
                                                       {"type"_L1, toSql(toWord(line.type))},
                                                       {"amount"_L1, toSql(line.amount)},
                                                       {"device_id"_L1, toSql(line.device)},
                                                       {"sale_id"_L1, toSql(line.sale)},
                                                       {"instalment"_L1, toSql(line.instalment)},
                                                       {"access_charge_id"_L1, toSql(line.accessCharge)},
                                                       {"recovery_id"_L1, toSql(line.recovery)},
                                                       {"due_date"_L1, toSql(line.due)},
                                                       {"reversal_id"_L1, toSql(reversal)}}));
    return {};
}

Outcome applyToDebts(Transaction &transaction, const std::vector<AllocationLine> &lines)
{
    for (const auto &line : lines) {
        if (line.recovery)
            MPM_CHECK(transaction.executeLocal(u"UPDATE recovery_charge SET paid = paid + ? WHERE id = ?"_s,
                                               {toSql(line.amount), toSql(*line.recovery)}));
        if (line.accessCharge)
            MPM_CHECK(transaction.executeLocal(u"UPDATE access_charge SET paid = paid + ? WHERE id = ?"_s,
                                               {toSql(line.amount), toSql(*line.accessCharge)}));
        if (line.sale && line.instalment)
            MPM_CHECK(
                transaction.executeLocal(u"UPDATE instalment SET paid = paid + ? WHERE sale_id = ? AND number = ?"_s,
                                         {toSql(line.amount), toSql(*line.sale), toSql(*line.instalment)}));
    }
    return {};
}
