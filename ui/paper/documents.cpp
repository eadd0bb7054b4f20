#include "ui/paper/documents.h"

#include "ui/paper/paper_parts.h"

namespace {

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

QString outcomeOf(const PaperWords &words, const PaymentView &payment)
{
    if (payment.unmatched == u"open")
        return words(QT_TRANSLATE_NOOP("Paper", "Not booked. The company holds this money, but not yet for a device."));
    if (payment.unmatched == u"refunded" || payment.unmatched == u"returned")
        return words(QT_TRANSLATE_NOOP("Paper", "Not booked. The money went back to the payer."));
    switch (payment.status) {
    case PaymentStatus::Pending:
        return words(QT_TRANSLATE_NOOP("Paper", "Not booked. The money has not arrived yet."));
    case PaymentStatus::Failed:
        return words(QT_TRANSLATE_NOOP("Paper", "Failed. No money came, and nothing is booked."));
    case PaymentStatus::Refused:
    case PaymentStatus::Conflict:
        return words(QT_TRANSLATE_NOOP("Paper", "Refused. Nothing is booked."));
    case PaymentStatus::Accepted:
    case PaymentStatus::Duplicate:
    case PaymentStatus::Reversed:
        break;
    }
    return {};
}

void addReversal(const PaperOffice &office, PaperPage &page, const PaymentView &payment)
{
    const auto &words = office.words;
    const QString day = payment.reversal ? words.date(payment.reversal->date) : QString();
    QString text = words(QT_TRANSLATE_NOOP("Paper", "Reversed on %1: %2. This receipt is not valid any more."))
                       .arg(day, payment.reversalReason);
    if (payment.correctedBy)
        text += u'\n' +
                words(QT_TRANSLATE_NOOP("Paper", "The money is booked on %1 now.")).arg(payment.correctedBy->serial);
    page.notice(text);
}

/// True when the payment is booked, or was: only then the paper is a receipt.
bool isReceipt(const PaymentView &payment)
{
    return payment.status == PaymentStatus::Accepted || payment.status == PaymentStatus::Reversed;
}

PaperPage beginReceipt(const PaperOffice &office, const PaymentView &payment)
{
    const auto &words = office.words;
    if (isReceipt(payment)) {
        auto page = beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Receipt")) + u' ' + payment.receiptNumber);
        if (payment.status == PaymentStatus::Reversed)
            addReversal(office, page, payment);
        return page;
    }
    auto page = beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Payment without a receipt")));
    page.notice(outcomeOf(words, payment));
    page.paragraph(words.reason(payment.reason));
    return page;
}

void addService(const PaperOffice &office, PaperPage &page, const ServiceTerms &terms)
{
    const auto &words = office.words;
    const auto &currency = office.company.currency;
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Price per day")), words.money(terms.pricePerDay, currency));
    if (terms.minimumPayment.isPositive())
        page.fact(words(QT_TRANSLATE_NOOP("Paper", "Smallest payment")), words.money(terms.minimumPayment, currency));
    page.paragraph(words(QT_TRANSLATE_NOOP("Paper", "Every payment buys days. Nothing falls due.")));
}

} // namespace

PaperPage receiptPaper(const PaperOffice &office, const PaymentView &payment)
{
    const auto &words = office.words;
    auto page = beginReceipt(office, payment);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Date")), words.instant(payment.paidAt, office.company.zone));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), payment.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Device")), payment.serial);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Paid by")),
              payment.channel.isEmpty() ? words.provider(payment.provider) : payment.channel);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Reference")), payment.reference);
    page.total(isReceipt(payment) ? words(QT_TRANSLATE_NOOP("Paper", "Paid"))
                                  : words(QT_TRANSLATE_NOOP("Paper", "Amount")),
               payment.amount ? words.money(*payment.amount, office.company.currency) : payment.amountText);
    addSplit(office, page, payment);
    for (const auto &token : payment.tokens)
        addToken(office, page, token);
    if (payment.tokens.empty())
        page.paragraph(words.noToken(payment.noTokenReason));
    endPaper(office, page);
    return page;
}

bool hasTokenSlip(const TokenView &token)
{
    return token.state == u"issued";
}

PaperPage tokenPaper(const PaperOffice &office, const TokenView &token)
{
    const auto &words = office.words;
    auto page = beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Token")));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), token.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Date")),
              words.instant(token.issuedAt.value_or(token.createdAt), office.company.zone));
    addToken(office, page, token);
    endPaper(office, page);
    return page;
}

PaperPage planPaper(const PaperOffice &office, const SaleView &sale)
{
    const auto &words = office.words;
    auto page = beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Instalment plan")) + u' ' + sale.number);
    if (sale.state == SaleState::Archived)
        page.notice(words(QT_TRANSLATE_NOOP("Paper", "Archived. The open instalments are void.")));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), sale.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Appliance")), sale.appliance);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Device")), sale.serial);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Sold on")), words.date(sale.date));
    if (sale.isService)
        addService(office, page, {sale.pricePerDay, sale.minimumPayment});
    else
        addSchedule(office, page, sale.schedule, ScheduleColumns::WithPaid);
    endPaper(office, page);
    return page;
}

PaperPage offerPaper(const PaperOffice &office, const OfferFacts &facts)
{
    const auto &words = office.words;
    const bool isNew = facts.saleNumber.isEmpty();
    auto page = isNew ? beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Offer")))
                      : beginPaper(office, words(QT_TRANSLATE_NOOP("Paper", "Proposed change of instalment plan")) +
                                               u' ' + facts.saleNumber);
    page.notice(
        isNew ? words(QT_TRANSLATE_NOOP("Paper", "This is an offer, not a contract. Nothing is sold yet."))
              : words(QT_TRANSLATE_NOOP("Paper", "This is a proposal. Until it is agreed, the plan stays as it is.")));
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Customer")), facts.customerName);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Appliance")), facts.appliance);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Device")), facts.serial);
    page.fact(words(QT_TRANSLATE_NOOP("Paper", "Date of sale")), words.date(facts.date));
    if (const auto *service = std::get_if<ServiceTerms>(&facts.terms))
        addService(office, page, *service);
    else
        addSchedule(office, page, std::get<Schedule>(facts.terms),
                    isNew ? ScheduleColumns::CostOnly : ScheduleColumns::WithPaid);
    endPaper(office, page);
    return page;
}

PaperPage listPaper(const PaperOffice &office, const ListFacts &facts)
{
    const auto &words = office.words;
    PaperPage page(office.size, office.mostRows);
    page.letterhead(office.company.name);
    page.title(facts.title);
    page.paragraph(facts.filter);
    page.table(facts.columns, facts.rows, facts.foot);
    if (facts.left > 0)
        page.paragraph(words.counted(QT_TRANSLATE_N_NOOP("Paper", "%n more row(s) are not printed."), facts.left));
    endPaper(office, page);
    return page;
}
