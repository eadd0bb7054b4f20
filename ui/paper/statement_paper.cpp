#include "ui/paper/paper_parts.h"

namespace {

void addDebts(const PaperOffice &office, PaperPage &page, const CustomerStatement &facts)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    PaperPage::Rows rows;
    const auto add = [&](const QString &text, Money amount) {
        if (!amount.isZero())
            rows.push_back({text, words.amount(amount, currency)});
    };
    add(words(QT_TRANSLATE_NOOP("Paper", "Earlier debt")), facts.balance.recovery);
    for (const auto &meter : facts.balance.meters)
        add(words(QT_TRANSLATE_NOOP("Paper", "Access rate of meter %1")).arg(meter.device), meter.accessDebt);
    for (const auto &sale : facts.balance.sales)
        add(words(QT_TRANSLATE_NOOP("Paper", "Rest of %1 %2")).arg(sale.appliance, sale.device).trimmed(),
            sale.remaining);
    for (const auto &meter : facts.balance.meters)
        add(words(QT_TRANSLATE_NOOP("Paper", "Kept on meter %1 for the next token")).arg(meter.device),
            Money() - meter.vendCarry);
    add(words(QT_TRANSLATE_NOOP("Paper", "Credit")), Money() - facts.balance.credit);
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "Owed on %1 (less what is kept)")).arg(words.date(facts.today)));
    if (rows.empty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "Nothing is owed.")));
    else
        page.table({{words(QT_TRANSLATE_NOOP("Paper", "What"))}, {words(QT_TRANSLATE_NOOP("Paper", "Amount")), true}},
                   rows);
    page.total(words(QT_TRANSLATE_NOOP("Paper", "Due now")), words.money(facts.balance.dueNow, currency));
}

/// Money that came in and stayed: credit was paid in before, and what was reversed is gone.
bool isMoneyIn(const PaymentView &payment)
{
    return payment.status == PaymentStatus::Accepted && payment.provider != u"credit";
}

/// What became of one payment; the amounts that do not count stand here and not in the column.
QString paymentText(const PaperOffice &office, const PaymentView &payment)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    const QString amount = words.amount(payment.amount.value_or(Money()), currency);
    if (payment.status == PaymentStatus::Reversed)
        return words(QT_TRANSLATE_NOOP("Paper", "%1 paid and reversed: %2")).arg(amount, payment.reversalReason);
    QStringList parts;
    if (!isMoneyIn(payment))
        parts.append(words(QT_TRANSLATE_NOOP("Paper", "%1 taken from the credit")).arg(amount));
    for (const auto &line : payment.allocations)
        parts.append(QStringLiteral("%1: %2").arg(words.allocation(line), words.amount(line.amount, currency)));
    return parts.join(u'\n');
}

void addPayments(const PaperOffice &office, PaperPage &page, const CustomerStatement &facts)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    PaperPage::Rows rows;
    Money sum;
    for (const auto &payment : facts.payments) {
        const Money amount = isMoneyIn(payment) ? payment.amount.value_or(Money()) : Money();
        sum += amount;
        rows.push_back({words.date(office.company.dateOf(payment.paidAt)), payment.receiptNumber,
                        paymentText(office, payment), words.amount(amount, currency)});
    }
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "Payments from %1 to %2"))
                     .arg(words.date(facts.range.from), words.date(facts.range.to)));
    if (rows.empty()) {
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "There was no payment.")));
        return;
    }
    page.table({{words(QT_TRANSLATE_NOOP("Paper", "Date"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Receipt"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Where the money went"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount")), true}},
               rows, {words(QT_TRANSLATE_NOOP("Paper", "Together")), {}, {}, words.amount(sum, currency)});
}

} // namespace

PaperPage statementPaper(const PaperOffice &office, const CustomerStatement &facts)
{
    const auto &words = office.words;
    const auto &customer = facts.customer;
    auto page = beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Statement of account")));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")),
              QStringLiteral("%1 %2").arg(customer.name, customer.surname));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Number")), customer.number);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Phone")), customer.phone);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Village")), customer.village);
    addDebts(office, page, facts);
    addPayments(office, page, facts);
    for (const auto &sale : facts.sales) {
        if (sale.state != SaleState::Open || sale.isService)
            continue;
        page.heading(
            words(QT_TRANSLATE_NOOP("Paper", "Instalments of %1 %2")).arg(sale.appliance, sale.serial).trimmed());
        addSchedule(office, page, sale.schedule, ScheduleColumns::WithPaid);
    }
    endPaper(office, page);
    return page;
}
