#include "app/mpmctl/json_views.h"

#include "core/domain/named_currency.h"

#include <algorithm>

namespace {

using Member = JsonValue::Member;

Member member(const char *name, JsonValue value)
{
    return {QString::fromLatin1(name), std::move(value)};
}

/// Empty text is null: "reason": null.
JsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? JsonValue() : JsonValue(text);
}

JsonValue dateOrNull(const std::optional<QDate> &date)
{
    return date ? JsonValue(date->toString(Qt::ISODate)) : JsonValue();
}

template <typename Tag>
JsonValue idOrNull(const std::optional<Id<Tag>> &id)
{
    return id ? JsonValue(id->toText()) : JsonValue();
}

JsonValue textMap(const QMap<QString, QString> &map)
{
    auto object = JsonValue::object();
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        object.insert(entry.key(), entry.value());
    return object;
}

JsonValue textList(const QStringList &texts)
{
    auto array = JsonValue::array();
    for (const QString &text : texts)
        array.append(JsonValue(text));
    return array;
}

QString deviceState(const DeviceView &device)
{
    if (device.isRetired)
        return QStringLiteral("retired");
    return device.customerId ? QStringLiteral("active") : QStringLiteral("in_stock");
}

/// Minutes of the day as "17:30".
QString clockTime(int minutes)
{
    constexpr int minutesPerHour = 60;
    return QStringLiteral("%1:%2")
        .arg(minutes / minutesPerHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % minutesPerHour, 2, 10, QLatin1Char('0'));
}

} // namespace

JsonValue JsonViews::instant(const std::optional<Instant> &instant) const
{
    return instant ? this->instant(*instant) : JsonValue();
}

JsonValue JsonViews::account(const AccountView &account) const
{
    auto object = accountHealth(account);
    object.insert(QStringLiteral("allow_insecure_loopback"), account.allowInsecureLoopback);
    object.insert(QStringLiteral("settings"), textMap(account.settings));
    object.insert(QStringLiteral("secrets_set"), textList(account.secretsSet));
    return object;
}

/// As the worker sees it, which reads no settings.
JsonValue JsonViews::accountHealth(const AccountView &account) const
{
    return JsonValue::object({member("id", account.id.toText()), member("name", account.name),
                              member("role", toWord(account.role)), member("kind", account.kind),
                              member("base_url", account.baseUrl), member("enabled", account.isEnabled),
                              member("last_success", instant(account.lastSuccess)),
                              member("last_error", textOrNull(account.lastError)), member("failures", account.failures),
                              member("next_try", instant(account.nextTry)), member("stopped", account.isStopped)});
}

JsonValue JsonViews::tariff(const TariffView &view) const
{
    const Tariff &tariff = view.tariff;
    auto components = JsonValue::array();
    for (const auto &component : tariff.components)
        components.append(
            JsonValue::object({member("name", component.name), member("price_per_kwh", money(component.pricePerKwh))}));
    auto windows = JsonValue::array();
    for (const auto &window : tariff.timeOfUse)
        windows.append(
            JsonValue::object({member("from", clockTime(window.fromMinute)), member("to", clockTime(window.toMinute)),
                               member("percent", window.percent)}));
    JsonValue social;
    if (tariff.social)
        social = JsonValue::object({member("price_per_kwh", money(tariff.social->pricePerKwh)),
                                    member("allowance_wh", tariff.social->dailyAllowanceWh),
                                    member("budget_wh", tariff.social->initialBudgetWh),
                                    member("stacked_wh", tariff.social->maximumStackedWh)});
    return JsonValue::object(
        {member("id", view.id.toText()), member("name", tariff.name), member("social", std::move(social)),
         member("time_of_use", std::move(windows)), member("price_per_kwh", money(tariff.pricePerKwh)),
         member("components", std::move(components)), member("total_price_per_kwh", money(tariff.totalPricePerKwh())),
         member("access_rate", money(tariff.accessRate.amount)), member("access_days", tariff.accessRate.periodDays),
         member("minimum", money(tariff.minimumPurchase)), member("meters", view.meters)});
}

JsonValue JsonViews::appliance(const ApplianceView &appliance) const
{
    return JsonValue::object({member("id", appliance.id.toText()), member("name", appliance.name),
                              member("type", toWord(appliance.type)), member("price", money(appliance.price))});
}

JsonValue JsonViews::customer(const CustomerView &customer) const
{
    return JsonValue::object(
        {member("id", customer.id.toText()), member("number", customer.number), member("title", customer.title),
         member("name", customer.name), member("surname", customer.surname), member("phone", customer.phone),
         member("email", customer.email), member("birth_date", dateOrNull(customer.birthDate)),
         member("gender", customer.gender), member("education", customer.education),
         member("nationality", customer.nationality), member("village", customer.village),
         member("mini_grid", customer.miniGrid), member("cluster", customer.cluster), member("street", customer.street),
         member("language", customer.language), member("archived", customer.isArchived),
         member("merged_into", textOrNull(customer.mergedIntoNumber)),
         member("registered", instant(customer.registered))});
}

JsonValue JsonViews::customerRow(const CustomerRow &row) const
{
    return JsonValue::object({member("id", row.id.toText()), member("number", row.number), member("name", row.name),
                              member("surname", row.surname), member("phone", row.phone),
                              member("village", row.village), member("devices", row.devices)});
}

void insertPosition(JsonValue &object, const std::optional<Position> &position)
{
    object.insert(QStringLiteral("lat"), position ? JsonValue(formatDegreesE6(position->latitudeE6)) : JsonValue());
    object.insert(QStringLiteral("lon"), position ? JsonValue(formatDegreesE6(position->longitudeE6)) : JsonValue());
}

JsonValue JsonViews::device(const DeviceView &device, const std::vector<TokenView> &tokens) const
{
    auto tokenArray = JsonValue::array();
    for (const auto &view : tokens)
        tokenArray.append(token(view));
    return JsonValue::object(
        {member("id", device.id.toText()), member("serial", device.serial), member("kind", toWord(device.kind)),
         member("customer", idOrNull(device.customerId)), member("customer_name", textOrNull(device.customerName)),
         member("manufacturer", device.manufacturer), member("tariff", textOrNull(device.tariff)),
         member("appliance", textOrNull(device.appliance)), member("resolution_wh", device.resolutionWh),
         member("vend_carry", money(device.vendCarry)), member("state", deviceState(device)),
         member("needs_reset", device.needsReset), member("paid_until", instant(device.paidUntil)),
         member("sale", idOrNull(device.openSale)), member("tokens", std::move(tokenArray))});
}

JsonValue JsonViews::detailedDevice(const DeviceView &device, const std::vector<TokenView> &tokens) const
{
    auto object = this->device(device, tokens);
    const auto &details = device.details;
    insertPosition(object, details.position);
    if (device.kind == DeviceKind::Meter) {
        object.insert(QStringLiteral("online"), details.isOnline);
        object.insert(QStringLiteral("phase"), details.phase);
        object.insert(QStringLiteral("max_current"),
                      details.maximumCurrent ? JsonValue(*details.maximumCurrent) : JsonValue());
        object.insert(QStringLiteral("connection_type"), textOrNull(details.connectionType));
        object.insert(QStringLiteral("connection_group"), textOrNull(details.connectionGroup));
    }
    object.insert(QStringLiteral("mapping_state"), toWord(device.mapping));
    object.insert(QStringLiteral("mapping_checked"), instant(device.mappingChecked));
    return object;
}

JsonValue JsonViews::schedule(const Schedule &schedule) const
{
    auto instalments = JsonValue::array();
    for (const auto &instalment : schedule.instalments)
        instalments.append(
            JsonValue::object({member("no", instalment.number), member("due", instalment.due.toString(Qt::ISODate)),
                               member("cost", money(instalment.cost)), member("paid", money(instalment.paid)),
                               member("days", instalment.days)}));
    return JsonValue::object({member("cost", money(schedule.total())), member("down", money(schedule.downPayment())),
                              member("instalments", std::move(instalments))});
}

JsonValue JsonViews::sale(const SaleView &sale) const
{
    auto object = JsonValue::object(
        {member("id", sale.id.toText()), member("number", sale.number), member("customer", sale.customerId.toText()),
         member("customer_name", sale.customerName), member("appliance", sale.appliance),
         member("device", textOrNull(sale.serial)), member("state", toWord(sale.state)),
         member("date", sale.date.toString(Qt::ISODate)), member("service", sale.isService)});
    if (sale.isService) {
        object.insert(QStringLiteral("schedule"), JsonValue()); // it has no instalments and no total
        object.insert(QStringLiteral("service_per_day"), money(sale.pricePerDay));
        object.insert(QStringLiteral("minimum_payment"), money(sale.minimumPayment));
        object.insert(QStringLiteral("service_carry"), money(sale.serviceCarry));
        return object;
    }
    object.insert(QStringLiteral("schedule"), schedule(sale.schedule));
    object.insert(QStringLiteral("paid"), money(sale.schedule.paid()));
    object.insert(QStringLiteral("remaining"), money(sale.schedule.open()));
    object.insert(QStringLiteral("days_issued"), sale.daysIssued);
    object.insert(QStringLiteral("days_pending"), sale.daysPending);
    object.insert(QStringLiteral("initial_days"), sale.initialDays);
    object.insert(QStringLiteral("unlocked"), sale.unlockIssued);
    object.insert(QStringLiteral("minimum"),
                  sale.minimum == SaleMinimum::Any ? QStringLiteral("any") : QStringLiteral("next_instalment"));
    return object;
}

JsonValue JsonViews::allocation(const AllocationView &line) const
{
    auto object = JsonValue::object({member("type", toWord(line.type)), member("device", textOrNull(line.device)),
                                     member("due", dateOrNull(line.due)), member("amount", money(line.amount))});
    if (line.sale) {
        object.insert(QStringLiteral("sale"), line.sale->toText());
        object.insert(QStringLiteral("sale_number"), line.saleNumber);
        object.insert(QStringLiteral("appliance"), line.appliance);
    }
    if (line.instalment)
        object.insert(QStringLiteral("instalment"), *line.instalment);
    return object;
}

/// In the payment's own currency, which need not be the company's.
template <typename Payment>
JsonValue JsonViews::amountOf(const Payment &payment) const
{
    if (!payment.amount)
        return JsonValue(payment.amountText);
    return JsonValue(formatAmount(*payment.amount, currencyNamed(payment.currency, m_currency)));
}

JsonValue JsonViews::payment(const PaymentView &payment) const
{
    auto allocations = JsonValue::array();
    auto reversals = JsonValue::array();
    for (const auto &line : payment.allocations)
        (line.isReversal ? reversals : allocations).append(allocation(line));
    auto tokens = JsonValue::array();
    for (const auto &view : payment.tokens)
        tokens.append(token(view));
    auto object = JsonValue::object(
        {member("id", payment.id.isNull() ? JsonValue() : JsonValue(payment.id.toText())),
         member("provider", payment.provider),
         member("reference", payment.reference),
         member("receipt", textOrNull(payment.receiptNumber)),
         member("channel", textOrNull(payment.channel)),
         member("serial", textOrNull(payment.serial)),
         member("named_serial", textOrNull(payment.namedSerial)),
         member("serial_source", textOrNull(payment.serialSource)),
         member("amount", amountOf(payment)),
         member("currency", payment.currency),
         member("status", toWord(payment.status)),
         member("reason", textOrNull(payment.reason)),
         member("unmatched", textOrNull(payment.unmatched)),
         member("note", textOrNull(payment.resolutionNote)),
         member("sender", textOrNull(payment.sender)),
         member("paid_at", instant(payment.paidAt)),
         member("received_at", instant(payment.receivedAt)),
         member("booked_late_on",
                payment.bookedLateOn ? JsonValue(payment.bookedLateOn->toString(Qt::ISODate)) : JsonValue()),
         member("customer", idOrNull(payment.customerId)),
         member("customer_name", textOrNull(payment.customerName)),
         member("sale", idOrNull(payment.saleId)),
         member("no_token_reason", textOrNull(payment.noTokenReason)),
         member("allocations", std::move(allocations)),
         member("tokens", std::move(tokens))});
    if (!reversals.items().empty()) {
        object.insert(QStringLiteral("reversal_lines"), std::move(reversals));
        object.insert(QStringLiteral("reversal_reason"), payment.reversalReason);
    }
    const auto linked = [](const PaymentLink &link) {
        return JsonValue::object(
            {member("id", link.id.toText()), member("reference", link.reference), member("serial", link.serial)});
    };
    if (payment.corrects)
        object.insert(QStringLiteral("corrects"), linked(*payment.corrects));
    if (payment.correctedBy)
        object.insert(QStringLiteral("corrected_by"), linked(*payment.correctedBy));
    if (payment.refund) {
        const RefundView &refund = *payment.refund;
        object.insert(
            QStringLiteral("refund"),
            JsonValue::object({member("state", refund.state), member("reference", textOrNull(refund.reference)),
                               member("asked_by", refund.askedBy), member("approved_by", textOrNull(refund.approvedBy)),
                               member("reason", refund.reason), member("detail", textOrNull(refund.detail)),
                               member("sent", refund.wasSent)}));
    }
    if (payment.request)
        object.insert(QStringLiteral("request"), request(*payment.request));
    return object;
}

JsonValue JsonViews::request(const RequestView &request) const
{
    const auto orNull = [this](const std::optional<Instant> &at) { return at ? JsonValue(instant(*at)) : JsonValue(); };
    return JsonValue::object(
        {member("state", request.state), member("url", textOrNull(request.url)),
         member("phone", textOrNull(request.phone)), member("email", textOrNull(request.email)),
         member("detail", textOrNull(request.detail)), member("created_at", instant(request.createdAt)),
         member("created_by", textOrNull(request.createdBy)), member("asked_at", orNull(request.askedAt)),
         member("expires_at", instant(request.expiresAt)), member("finished_at", orNull(request.finishedAt))});
}

JsonValue JsonViews::paymentRow(const PaymentRow &row) const
{
    return JsonValue::object({member("id", row.id.toText()), member("paid_at", instant(row.paidAt)),
                              member("provider", row.provider), member("reference", row.reference),
                              member("serial", textOrNull(row.serial)),
                              member("customer_name", textOrNull(row.customerName)), member("amount", amountOf(row)),
                              member("status", toWord(row.status)), member("reason", textOrNull(row.reason)),
                              member("unmatched", textOrNull(row.unmatched))});
}

JsonValue JsonViews::token(const TokenView &token) const
{
    return JsonValue::object({member("id", token.id.toText()),
                              member("device", token.device),
                              member("kind", toWord(token.kind)),
                              member("wh", token.kind == TokenKind::Energy ? JsonValue(token.wattHours) : JsonValue()),
                              member("days", token.kind == TokenKind::Days ? JsonValue(token.days) : JsonValue()),
                              member("state", token.state),
                              member("token", textOrNull(token.text)),
                              member("reference", textOrNull(token.reference)),
                              member("command", textOrNull(token.command)),
                              member("manufacturer", token.manufacturer),
                              member("waits_for_person", token.waitsForPerson),
                              member("attempts", token.attempts),
                              member("detail", textOrNull(token.detail)),
                              member("active_until", instant(token.activeUntil)),
                              member("created_at", instant(token.createdAt)),
                              member("issued_at", instant(token.issuedAt)),
                              member("next_try", instant(token.nextTry)),
                              member("payment", idOrNull(token.paymentId)),
                              member("customer_name", textOrNull(token.customerName)),
                              member("phone", textOrNull(token.customerPhone))});
}

JsonValue JsonViews::message(const MessageView &message) const
{
    return JsonValue::object(
        {member("id", message.id.toText()), member("phone", message.phone), member("kind", message.kind),
         member("state", message.state), member("text", message.body), member("customer_name", message.customerName),
         member("gateway", textOrNull(message.gateway)), member("attempts", message.attempts),
         member("detail", textOrNull(message.detail)), member("created_at", instant(message.createdAt)),
         member("sent_at", instant(message.sentAt)), member("delivered_at", instant(message.deliveredAt))});
}

JsonValue JsonViews::grant(const GrantView &grant) const
{
    auto tokens = JsonValue::array();
    for (const auto &view : grant.tokens)
        tokens.append(token(view));
    return JsonValue::object(
        {member("id", grant.id.toText()), member("value", money(grant.value)), member("tokens", std::move(tokens))});
}

JsonValue JsonViews::balance(const CustomerBalance &balance) const
{
    auto sales = JsonValue::array();
    for (const auto &sale : balance.sales)
        sales.append(JsonValue::object(
            {member("id", sale.id.toText()), member("appliance", sale.appliance),
             member("device", textOrNull(sale.device)), member("remaining", money(sale.remaining)),
             member("days_pending", sale.daysPending), member("service_carry", money(sale.serviceCarry)),
             member("state", toWord(sale.state))}));
    auto meters = JsonValue::array();
    for (const auto &meter : balance.meters)
        meters.append(JsonValue::object({member("device", meter.device), member("vend_carry", money(meter.vendCarry)),
                                         member("access_debt", money(meter.accessDebt))}));
    return JsonValue::object({member("credit", money(balance.credit)), member("recovery", money(balance.recovery)),
                              member("due", money(balance.dueNow)), member("sales", std::move(sales)),
                              member("meters", std::move(meters))});
}

JsonValue JsonViews::trialBalance(const std::vector<TrialBalanceRow> &rows) const
{
    return listJson(rows, [this](const TrialBalanceRow &row) {
        return JsonValue::object({member("account", row.account), member("debit", money(row.debit)),
                                  member("credit", money(row.credit)), member("balance", money(row.balance))});
    });
}

namespace {

/// Seconds, when the clocks disagree by more than the tolerance.
JsonValue clockJson(const ClockState &clock)
{
    const auto seconds = [](const std::optional<std::chrono::seconds> &difference) {
        return difference ? JsonValue(static_cast<qint64>(difference->count())) : JsonValue();
    };
    return JsonValue::object({member("ahead_of_service_seconds", seconds(clock.aheadOfService)),
                              member("service", clock.service.isEmpty() ? JsonValue() : JsonValue(clock.service)),
                              member("behind_entries_seconds", seconds(clock.behindEntries))});
}

} // namespace

JsonValue JsonViews::worker(const WorkerStatus &status) const
{
    auto accounts = JsonValue::array();
    for (const auto &view : status.accounts)
        accounts.append(accountHealth(view));
    const auto queues = JsonValue::object(
        {member("payments", JsonValue::object({member("pending", status.paymentsPending),
                                               member("unmatched", status.paymentsUnmatched)})),
         member("requests",
                JsonValue::object({member("queued", status.requestsQueued), member("asked", status.requestsAsked),
                                   member("uncertain", status.requestsUncertain)})),
         member("tokens", JsonValue::object(
                              {member("queued", status.tokensQueued), member("requesting", status.tokensRequesting),
                               member("uncertain", status.tokensUncertain), member("refused", status.tokensRefused)})),
         member("messages", JsonValue::object({member("queued", status.messagesQueued),
                                               member("uncertain", status.messagesUncertain),
                                               member("failed", status.messagesFailed)})),
         member("refunds", JsonValue::object({member("waiting", status.refundsWaiting)})),
         member("open_items", status.openItems)});
    return JsonValue::object(
        {member("worker", JsonValue::object({member("running", status.isRunning),
                                             member("pid", status.isRunning ? JsonValue(status.pid) : JsonValue()),
                                             member("last_run", instant(status.lastRound))})),
         member("accounts", std::move(accounts)), member("queues", queues),
         member("oldest_waiting_seconds", status.oldestWaitingSeconds), member("clock", clockJson(status.clock))});
}

JsonValue JsonViews::backup(const BackupInfo &info) const
{
    return JsonValue::object({member("company", info.company), member("schema_version", info.schemaVersion),
                              member("customers", info.customers), member("payments", info.payments),
                              member("taken_at", instant(info.takenAt))});
}

JsonValue toJson(const IntegrationKind &kind)
{
    QStringList devices;
    for (const DeviceKind device : kind.devices)
        devices += toWord(device);
    auto settings = JsonValue::array();
    for (const auto &setting : kind.settings)
        settings.append(JsonValue::object({member("key", setting.key), member("label", setting.label),
                                           member("secret", setting.isSecret), member("required", setting.isRequired),
                                           member("default", textOrNull(setting.defaultValue))}));
    return JsonValue::object({member("kind", kind.kind), member("name", kind.displayName),
                              member("devices", textList(devices)), member("base_url", textOrNull(kind.defaultBaseUrl)),
                              member("step_wh", kind.stepWattHours), member("refunds", kind.canRefund),
                              member("asks_payers", kind.asksPayers.has_value()),
                              member("settings", std::move(settings))});
}

JsonValue toJson(const VillageView &village)
{
    return JsonValue::object({member("id", village.id.toText()), member("name", village.name),
                              member("mini_grid", village.miniGrid), member("cluster", village.cluster),
                              member("customers", village.customers)});
}

JsonValue toJson(const std::vector<VerifyProblem> &problems)
{
    auto rows = JsonValue::array();
    for (const auto &problem : problems)
        rows.append(JsonValue::object(
            {member("check", problem.check), member("subject", problem.subject), member("detail", problem.detail)}));
    return JsonValue::object({member("ok", problems.empty()), member("problems", std::move(rows))});
}

QString refusalOf(const PaymentView &payment)
{
    if (payment.status != PaymentStatus::Refused && payment.status != PaymentStatus::Conflict)
        return {};
    return QStringLiteral("The payment is not booked: %1.").arg(payment.reason);
}

QString refusalOf(const std::vector<VerifyProblem> &problems)
{
    return problems.empty() ? QString() : QStringLiteral("%1 problems were found.").arg(problems.size());
}
