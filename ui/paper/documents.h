#pragma once

#include "core/services/customer_statement.h"
#include "core/services/payment_service.h"
#include "core/services/sale_service.h"
#include "ui/paper/paper_page.h"
#include "ui/paper/paper_words.h"

/// The papers of an office: values in, a page out, in the language of `words`. No store, no window.

struct PaperOffice
{
    const Company &company;
    const PaperWords &words;
    PaperSize size;
    Instant now;                       ///< printed at
    int mostRows = PaperPage::allRows; ///< of each table; fewer for a look at it
};

/// Where the money of one payment went, with its tokens. What is not booked, or not any more, says so on top and is not
/// called a receipt. `customerName` is empty for money that is matched to nobody.
[[nodiscard]] PaperPage receiptPaper(const PaperOffice &office, const PaymentView &payment);

/// A slip holds what the maker made: there is none for a token that is still asked for, refused or cancelled.
[[nodiscard]] bool hasTokenSlip(const TokenView &token);
/// The digits of one token, large, with what it gives and for which device.
[[nodiscard]] PaperPage tokenPaper(const PaperOffice &office, const TokenView &token);

/// The schedule of a sale, with what is paid.
[[nodiscard]] PaperPage planPaper(const PaperOffice &office, const SaleView &sale);

/// A plan that is only thought of.
struct OfferFacts
{
    QString customerName, appliance, serial;
    QString saleNumber; ///< of the plan that would change; empty: a new sale
    QDate date;
    std::variant<Schedule, ServiceTerms> terms;
};
/// Says on top that it is no contract.
[[nodiscard]] PaperPage offerPaper(const PaperOffice &office, const OfferFacts &facts);

/// What the customer owes and has, and every payment of the period with its split.
[[nodiscard]] PaperPage statementPaper(const PaperOffice &office, const CustomerStatement &statement);

/// Any list, as it stands on the screen.
struct ListFacts
{
    QString title;
    QString filter; ///< in words; may be empty
    std::vector<PaperPage::Column> columns;
    PaperPage::Rows rows;
    QStringList foot;
    qint64 left = 0; ///< rows that match but are not printed
};
[[nodiscard]] PaperPage listPaper(const PaperOffice &office, const ListFacts &facts);
