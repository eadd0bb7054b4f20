#pragma once

#include "ui/paper/report_papers.h"
#include "ui/screen.h"

/// The key of the one thing that a screen prints, and of a second one.
inline constexpr QKeyCombination printKey = Qt::CTRL | Qt::Key_P;
inline constexpr QKeyCombination printSlipKey = Qt::CTRL | Qt::SHIFT | Qt::Key_P;

/// What a screen prints: each opens the dialog of papers over `parent`, in the customer's language.

void printReceipt(const ScreenContext &context, const PaymentView &payment, QWidget *parent);
/// Says instead why there is nothing to print while the maker has not made the token.
void printToken(const ScreenContext &context, const TokenView &token, QWidget *parent);
void printPlan(const ScreenContext &context, const SaleView &sale, QWidget *parent);
/// A plan that is not agreed yet.
void printOffer(const ScreenContext &context, const CustomerId &customer, const OfferFacts &facts, QWidget *parent);
/// The person chooses the period in the dialog; to begin with the last twelve months.
void printStatement(const ScreenContext &context, const CustomerView &customer, QWidget *parent);
/// A channel's statement against the payments that are here; `channel` is its name.
void printReconciliation(const ScreenContext &context, const QString &channel,
                         const std::shared_ptr<const Reconciliation> &found, QWidget *parent);
void printRevenue(const ScreenContext &context, const RevenueFacts &facts, QWidget *parent);
/// `facts` are what the screen shows, in the language of the window.
void printList(const ScreenContext &context, const ListFacts &facts, QWidget *parent);
