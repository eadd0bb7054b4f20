#include "core/store/table_spec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool has(const TableSpec::Columns &columns, QLatin1String column)
{
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

TableSpec master(QLatin1String name, TableSpec::Columns derived = {})
{
    return {name, TableClass::Master, {"id"_L1}, {}, std::move(derived)};
}

TableSpec fact(QLatin1String name, TableSpec::Columns state = {}, TableSpec::Columns derived = {},
               TableSpec::Columns key = {"id"_L1})
{
    return {name, TableClass::Fact, std::move(key), std::move(state), std::move(derived)};
}

TableSpec local(QLatin1String name, TableSpec::Columns key = {"id"_L1})
{
    return {name, TableClass::Local, std::move(key), {}, {}};
}

void addMasterData(std::vector<TableSpec> &specs)
{
    specs.push_back(master("company"_L1));
    specs.push_back(master("office"_L1));
    specs.push_back(master("cluster"_L1));
    specs.push_back(master("mini_grid"_L1));
    specs.push_back(master("village"_L1));
    specs.push_back(master("tariff"_L1));
    specs.push_back(master("appliance"_L1));
    specs.push_back(master("appliance_reminder"_L1));
    specs.push_back(master("message_template"_L1));
    specs.push_back(master("customer"_L1));
    specs.push_back(master(
        "device"_L1, {"vend_carry"_L1, "paid_until_ms"_L1, "unlocked"_L1, "switch_state"_L1, "switch_check_ms"_L1}));
    specs.push_back(master("customer_address"_L1));
    specs.push_back(master("customer_answer"_L1));
}

/// The customer of a sale or charge changes only by a merge (core/services/customer_merge.h).
void addCustomerFacts(std::vector<TableSpec> &specs)
{
    specs.push_back(fact("customer_note"_L1));
    specs.push_back(fact("customer_merge"_L1));
    specs.push_back(fact("customer_merge_row"_L1, {}, {}, {"merge_id"_L1, "entity"_L1, "entity_id"_L1}));
}

void addSales(std::vector<TableSpec> &specs)
{
    specs.push_back(fact("tariff_terms"_L1));
    specs.push_back(fact("meter_tariff"_L1));
    specs.push_back(fact("access_series"_L1, {"customer_id"_L1, "end_date"_L1}, {"last_k"_L1}));
    specs.push_back(fact("access_charge"_L1, {"customer_id"_L1, "written_off"_L1}, {"paid"_L1}));
    specs.push_back(fact("sale"_L1, {"customer_id"_L1, "state"_L1, "device_id"_L1, "cost"_L1, "period"_L1},
                         {"days_issued"_L1, "initial_days_issued"_L1, "unlock_issued"_L1, "service_carry"_L1}));
    specs.push_back(fact("instalment"_L1, {"due_date"_L1, "cost"_L1, "days"_L1, "voided"_L1}, {"paid"_L1},
                         {"sale_id"_L1, "number"_L1}));
    specs.push_back(fact("plan_change"_L1));
    specs.push_back(fact("device_event"_L1));
    specs.push_back(fact("write_off"_L1));
}

void addMoney(std::vector<TableSpec> &specs)
{
    specs.push_back(
        fact("payment"_L1, {"status"_L1, "reason"_L1, "unmatched"_L1, "resolved_ms"_L1, "resolved_by"_L1,
                            "resolution_note"_L1, "device_id"_L1, "customer_id"_L1, "sale_id"_L1, "village_id"_L1,
                            "booked_ms"_L1, "receipt_number"_L1, "price_per_kwh"_L1, "tariff_name"_L1,
                            "no_token_reason"_L1, "paid_ms"_L1, "provider_id"_L1, "operator_receipt"_L1,
                            // Of a payment whose reversal came first, which names no device.
                            "named_serial"_L1, "serial_source"_L1}));
    specs.push_back(fact("allocation"_L1, {}, {}, {"payment_id"_L1, "line"_L1}));
    specs.push_back(fact("reversal"_L1));
    specs.push_back(fact("recovery_charge"_L1, {"customer_id"_L1, "written_off"_L1}, {"paid"_L1}));
    specs.push_back(fact("credit_entry"_L1));
    specs.push_back(fact("carry_entry"_L1));
    specs.push_back(fact("day_close"_L1));
    specs.push_back(fact("journal_entry"_L1));
    specs.push_back(fact("journal_line"_L1, {}, {}, {"entry_id"_L1, "line"_L1}));
    specs.push_back(fact("open_item"_L1, {"resolved_ms"_L1, "resolved_by"_L1, "note"_L1}));
    specs.push_back(
        fact("refund"_L1,
             // A refund that came to nothing may be asked for again, by somebody else and for another reason.
             {"state"_L1, "asked_by"_L1, "asked_ms"_L1, "reason"_L1, "approved_by"_L1, "approved_ms"_L1, "reference"_L1,
              "earlier"_L1, "detail"_L1, "was_sent"_L1, "finished_ms"_L1},
             {"attempts"_L1, "next_try_ms"_L1}));
    specs.push_back(fact("free_grant"_L1));
    // A token that was not asked for goes to the device that replaces its own (core/services/device_event_service.h).
    specs.push_back(fact("token"_L1,
                         {"device_id"_L1, "account_id"_L1, "state"_L1, "text"_L1, "reference"_L1, "reported_wh"_L1,
                          "reported_days"_L1, "detail"_L1, "active_until_ms"_L1, "waits_for_person"_L1, "issued_ms"_L1},
                         {"attempts"_L1, "next_try_ms"_L1}));
    specs.push_back(fact("audit"_L1));
}

void addLocal(std::vector<TableSpec> &specs)
{
    specs.push_back(local("sync_state"_L1));
    specs.push_back(local("field_clock"_L1, {"entity"_L1, "id"_L1, "field"_L1}));
    specs.push_back(local("outbox"_L1, {"origin_seq"_L1}));
    specs.push_back(local("parked_change"_L1, {"seq"_L1}));
    specs.push_back(local("quarantine"_L1, {"seq"_L1}));
    specs.push_back(local("local_setting"_L1, {"key"_L1}));
    specs.push_back(local("sequence"_L1, {"name"_L1}));
    specs.push_back(local("row_count"_L1, {"name"_L1}));
    // Folds over facts, kept by triggers.
    specs.push_back(local("day_total"_L1, {"day"_L1, "village_id"_L1, "channel"_L1, "type"_L1}));
    specs.push_back(local("day_activity"_L1, {"day"_L1, "village_id"_L1, "channel"_L1}));
    specs.push_back(local("due_total"_L1, {"due_date"_L1}));
    // Channels, clouds and gateways belong to an office, as their secrets do (sync design, section 7), and so do the
    // raw answers that came from them and the messages sent through them.
    specs.push_back(local("account"_L1));
    specs.push_back(local("account_state"_L1, {"account_id"_L1}));
    specs.push_back(local("payment_raw"_L1, {"payment_id"_L1}));
    specs.push_back(local("payment_request"_L1));
    specs.push_back(local("token_attempt"_L1));
    specs.push_back(local("message"_L1));
    specs.push_back(local("message_attempt"_L1));
    // Papers of customers are too large for the wire; they stay where they were handed in.
    specs.push_back(local("customer_document"_L1));
    specs.push_back(local("customer_document_content"_L1, {"document_id"_L1}));
    specs.push_back(local("worker_state"_L1));
    specs.push_back(local("import_run"_L1));
    specs.push_back(local("import_row"_L1, {"import_id"_L1, "line"_L1, "entity"_L1}));
    specs.push_back(local("search_document"_L1, {"rowid"_L1}));
    specs.push_back(local("form_draft"_L1));
}

} // namespace

bool TableSpec::isDerived(QLatin1String column) const
{
    return has(derived, column);
}

bool TableSpec::isState(QLatin1String column) const
{
    return has(state, column);
}

bool TableSpec::isKey(QLatin1String column) const
{
    return has(key, column);
}

const std::vector<TableSpec> &tableSpecs()
{
    static const std::vector<TableSpec> specs = [] {
        std::vector<TableSpec> all;
        addMasterData(all);
        addCustomerFacts(all);
        addSales(all);
        addMoney(all);
        addLocal(all);
        return all;
    }();
    return specs;
}

const TableSpec *findTableSpec(QLatin1String table)
{
    const auto &specs = tableSpecs();
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const TableSpec &spec) { return spec.name == table; });
    return found == specs.end() ? nullptr : &*found;
}

const TableSpec &tableSpec(QLatin1String table)
{
    const TableSpec *spec = findTableSpec(table);
    if (!spec)
        qFatal("table %s is not named in table_spec.cpp", table.data());
    return *spec;
}
