#pragma once

#include "ui/paper/documents.h"
#include "ui/screen.h"

/// What a screen prints: each opens the dialog of papers over `parent`, in the customer's language.

void printReceipt(const ScreenContext &context, const PaymentView &payment, QWidget *parent);
void printToken(const ScreenContext &context, const TokenView &token, QWidget *parent);
void printPlan(const ScreenContext &context, const SaleView &sale, QWidget *parent);
/// The account of the last twelve months; reads it first, and shows a failure through the dialogs.
void printStatement(const ScreenContext &context, const CustomerId &customer, QWidget *parent);
/// `facts` are what the screen shows, in the language of the window.
void printList(const ScreenContext &context, const ListFacts &facts, QWidget *parent);
