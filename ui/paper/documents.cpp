#include "ui/paper/documents.h"

namespace {

PaperPage begin(const PaperOffice &office, const char *title, const QString &subject = {})
{
    PaperPage page(office.size);
    page.letterhead(office.company.name);
    const QString words = office.words(title);
    page.title(subject.isEmpty() ? words : QStringLiteral("%1 %2").arg(words, subject));
    return page;
}

void end(const PaperOffice &office, PaperPage &page)
{
    page.small(office.words(QT_TRANSLATE_NOOP("Paper", "Printed on %1"))
                   .arg(office.words.instant(office.now, office.company.zone)));
}

void addToken(const PaperOffice &office, PaperPage &page, const TokenView &token)
{
    const auto &words = office.words;
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "%1 for %2")).arg(words.tokenValue(token), token.device));
    if (!token.text.isEmpty())
        page.token(token.text);
    else if (token.state == u"issued")
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "It was sent to the device; there is nothing to type.")));
    else if (token.state == u"cancelled")
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "This token was cancelled.")));
    else
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "The token is not there yet; it comes by message.")));
}

void addSplit(const PaperOffice &office, PaperPage &page, const PaymentView &payment)
{
    if (payment.allocations.empty())
        return;
    const auto &words = office.words;
    PaperPage::Rows rows;
    for (const auto &line : payment.allocations)
        rows.push_back({words.allocation(line), words.amount(line.amount, office.company.currency)});
    page.table({{words(QT_TRANSLATE_NOOP("Paper", "Where the money went"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount")), true}},
               rows);
}

PaperPage::Rows scheduleRows(const PaperOffice &office, const Schedule &schedule)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    PaperPage::Rows rows;
    for (const auto &instalment : schedule.instalments) {
        rows.push_back({instalment.number == 0 ? words(QT_TRANSLATE_NOOP("Paper", "down payment"))
                                               : QString::number(instalment.number),
                        words.date(instalment.due), words.amount(instalment.cost, currency),
                        words.amount(instalment.paid, currency), words.amount(instalment.open(), currency)});
    }
    return rows;
}

void addSchedule(const PaperOffice &office, PaperPage &page, const Schedule &schedule)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    page.table({{words(QT_TRANSLATE_NOOP("Paper", "No."))},
                {words(QT_TRANSLATE_NOOP("Paper", "Due"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Cost")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Paid")), true},
                {words(QT_TRANSLATE_NOOP("Paper", "Open")), true}},
               scheduleRows(office, schedule),
               {words(QT_TRANSLATE_NOOP("Paper", "Together")), {}, words.amount(schedule.total(), currency),
                words.amount(schedule.paid(), currency), words.amount(schedule.open(), currency)});
}

void addDebts(const PaperOffice &office, PaperPage &page, const StatementFacts &facts)
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
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "Owed (less what is kept)")));
    if (rows.empty())
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "Nothing is owed.")));
    else
        page.table({{words(QT_TRANSLATE_NOOP("Paper", "What"))}, {words(QT_TRANSLATE_NOOP("Paper", "Amount")), true}},
                   rows);
    page.total(words(QT_TRANSLATE_NOOP("Paper", "Due now")), words.money(facts.balance.dueNow, currency));
}

void addPayments(const PaperOffice &office, PaperPage &page, const StatementFacts &facts)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    PaperPage::Rows rows;
    Money sum;
    for (const auto &payment : facts.payments) {
        QStringList parts;
        for (const auto &line : payment.allocations)
            parts.append(QStringLiteral("%1: %2").arg(words.allocation(line), words.amount(line.amount, currency)));
        const Money amount = payment.amount.value_or(Money());
        const bool isReversed = payment.status == PaymentStatus::Reversed;
        if (!isReversed)
            sum += amount;
        rows.push_back({words.date(office.company.dateOf(payment.paidAt)), payment.receiptNumber,
                        isReversed ? words(QT_TRANSLATE_NOOP("Paper", "Reversed: %1")).arg(payment.reversalReason)
                                   : parts.join(u'\n'),
                        words.amount(amount, currency)});
    }
    page.heading(words(QT_TRANSLATE_NOOP("Paper", "Payments from %1 to %2"))
                     .arg(words.date(facts.from), words.date(facts.to)));
    if (rows.empty()) {
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "There was no payment.")));
        return;
    }
    page.table({{words(QT_TRANSLATE_NOOP("Paper", "Date"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Receipt"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Where the money went"))},
                {words(QT_TRANSLATE_NOOP("Paper", "Amount")), true}},
               rows,
               {words(QT_TRANSLATE_NOOP("Paper", "Together")), {}, {}, words.amount(sum, currency)});
}

} // namespace

PaperPage receiptPaper(const PaperOffice &office, const PaymentView &payment)
{
    const auto &words = office.words;
    auto page = begin(office, QT_TRANSLATE_NOOP("Paper", "Receipt"), payment.receiptNumber);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Date")), words.instant(payment.paidAt, office.company.zone));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), payment.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Device")), payment.serial);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Reference")), payment.reference);
    page.total(words(QT_TRANSLATE_NOOP("Paper", "Paid")),
               payment.amount ? words.money(*payment.amount, office.company.currency) : payment.amountText);
    if (payment.status == PaymentStatus::Reversed)
        page.paragraph(
            words(QT_TRANSLATE_NOOP("Paper", "This payment was reversed: %1")).arg(payment.reversalReason));
    else if (payment.status != PaymentStatus::Accepted)
        page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "This payment is not booked.")));
    addSplit(office, page, payment);
    for (const auto &token : payment.tokens)
        addToken(office, page, token);
    if (payment.tokens.empty())
        page.paragraph(words.noToken(payment.noTokenReason));
    end(office, page);
    return page;
}

PaperPage tokenPaper(const PaperOffice &office, const TokenView &token)
{
    const auto &words = office.words;
    auto page = begin(office, QT_TRANSLATE_NOOP("Paper", "Token"));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), token.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Date")),
              words.instant(token.issuedAt.value_or(token.createdAt), office.company.zone));
    addToken(office, page, token);
    end(office, page);
    return page;
}

PaperPage planPaper(const PaperOffice &office, const SaleView &sale)
{
    const auto &words = office.words;
    auto page = begin(office, QT_TRANSLATE_NOOP("Paper", "Instalment plan"), sale.number);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), sale.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Appliance")), sale.appliance);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Device")), sale.serial);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Sold on")), words.date(sale.date));
    if (sale.isService)
        page.fact(words(QT_TRANSLATE_NOOP("Paper", "Price per day")),
                  words.money(sale.pricePerDay, office.company.currency));
    else
        addSchedule(office, page, sale.schedule);
    end(office, page);
    return page;
}

PaperPage statementPaper(const PaperOffice &office, const StatementFacts &facts)
{
    const auto &words = office.words;
    const auto &customer = facts.customer;
    auto page = begin(office, QT_TRANSLATE_NOOP("Paper", "Statement of account"));
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
        addSchedule(office, page, sale.schedule);
    }
    end(office, page);
    return page;
}

PaperPage listPaper(const PaperOffice &office, const ListFacts &facts)
{
    const auto &words = office.words;
    PaperPage page(office.size);
    page.letterhead(office.company.name);
    page.title(facts.title);
    page.paragraph(facts.filter);
    page.table(facts.columns, facts.rows, facts.foot);
    if (facts.left > 0)
        page.paragraph(words.counted(QT_TRANSLATE_N_NOOP("Paper", "%n more row(s) are not printed."), facts.left));
    end(office, page);
    return page;
}
