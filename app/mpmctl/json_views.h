#pragma once

#include "core/base/json.h"
#include "core/services/account_service.h"
#include "core/services/appliance_service.h"
#include "core/services/balance_service.h"
#include "core/services/customer_service.h"
#include "core/services/device_service.h"
#include "core/services/grant_service.h"
#include "core/services/ledger_service.h"
#include "core/services/message_service.h"
#include "core/services/payment_service.h"
#include "core/services/place_service.h"
#include "core/services/sale_service.h"
#include "core/services/tariff_service.h"
#include "core/services/worker_status.h"
#include "core/store/maintenance.h"

/// The JSON of cli.md for what the services answer. One object a thing, without the wrapper ("payment": ...).
class JsonViews
{
public:
    explicit JsonViews(const Company &company) : m_currency(company.currency), m_zone(company.zone) {}

    [[nodiscard]] JsonValue money(Money amount) const { return JsonValue(formatAmount(amount, m_currency)); }
    [[nodiscard]] JsonValue instant(Instant instant) const { return JsonValue(instant.toIso(m_zone)); }
    [[nodiscard]] JsonValue instant(const std::optional<Instant> &instant) const;

    [[nodiscard]] JsonValue account(const AccountView &account) const;
    [[nodiscard]] JsonValue accountHealth(const AccountView &account) const;
    [[nodiscard]] JsonValue tariff(const TariffView &view) const;
    [[nodiscard]] JsonValue appliance(const ApplianceView &appliance) const;
    [[nodiscard]] JsonValue customer(const CustomerView &customer) const;
    [[nodiscard]] JsonValue customerRow(const CustomerRow &row) const;
    [[nodiscard]] JsonValue device(const DeviceView &device, const std::vector<TokenView> &tokens) const;
    /// With everything that is known of it; too much for a row of a list.
    [[nodiscard]] JsonValue detailedDevice(const DeviceView &device, const std::vector<TokenView> &tokens) const;
    [[nodiscard]] JsonValue schedule(const Schedule &schedule) const;
    [[nodiscard]] JsonValue sale(const SaleView &sale) const;
    [[nodiscard]] JsonValue payment(const PaymentView &payment) const;
    [[nodiscard]] JsonValue request(const RequestView &request) const;
    [[nodiscard]] JsonValue paymentRow(const PaymentRow &row) const;
    [[nodiscard]] JsonValue token(const TokenView &token) const;
    [[nodiscard]] JsonValue message(const MessageView &message) const;
    [[nodiscard]] JsonValue grant(const GrantView &grant) const;
    [[nodiscard]] JsonValue balance(const CustomerBalance &balance) const;
    [[nodiscard]] JsonValue trialBalance(const std::vector<TrialBalanceRow> &rows) const;
    [[nodiscard]] JsonValue worker(const WorkerStatus &status) const;
    [[nodiscard]] JsonValue backup(const BackupInfo &info) const;

private:
    [[nodiscard]] JsonValue allocation(const AllocationView &line) const;

    template <typename Payment>
    [[nodiscard]] JsonValue amountOf(const Payment &payment) const;

    Currency m_currency;
    QTimeZone m_zone;
};

[[nodiscard]] JsonValue toJson(const IntegrationKind &kind);
/// "lat" and "lon", null without a position.
void insertPosition(JsonValue &object, const std::optional<Position> &position);
[[nodiscard]] JsonValue toJson(const VillageView &village);
[[nodiscard]] JsonValue toJson(const std::vector<VerifyProblem> &problems);

/// {"rows": [...], "total": N, "next": CURSOR|null}
template <typename T, typename ToJson>
[[nodiscard]] JsonValue pageJson(const Page<T> &page, ToJson toJson)
{
    auto rows = JsonValue::array();
    for (const auto &row : page.rows)
        rows.append(toJson(row));
    return JsonValue::object({{QStringLiteral("rows"), std::move(rows)},
                              {QStringLiteral("total"), JsonValue(page.total)},
                              {QStringLiteral("next"), page.next.isEmpty() ? JsonValue() : JsonValue(page.next)}});
}

/// A short list that comes whole: the same form with "next": null.
template <typename T, typename ToJson>
[[nodiscard]] JsonValue listJson(const std::vector<T> &rows, ToJson toJson)
{
    Page<T> page;
    page.rows = rows;
    page.total = static_cast<qint64>(rows.size());
    return pageJson(page, toJson);
}

/// The sentence of Answer::refusal; empty when all is well.
[[nodiscard]] QString refusalOf(const PaymentView &payment);
[[nodiscard]] QString refusalOf(const std::vector<VerifyProblem> &problems);

/// {"name": value}
[[nodiscard]] inline JsonValue wrapped(const char *name, JsonValue value)
{
    return JsonValue::object({{QString::fromLatin1(name), std::move(value)}});
}
