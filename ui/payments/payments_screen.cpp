#include "ui/payments/payments_screen.h"

PaymentsScreen::PaymentsScreen(const ScreenContext &context) : ListScreen(context)
{
    const QString search = tr("Search reference, receipt, device or customer");
    addView(tr("&Payments"), {QStringLiteral("payments"), search, tr("No payment is here. Ctrl+N takes cash.")});
    addView(tr("&Unmatched"), {QStringLiteral("payments.unmatched"), search,
                               tr("Every payment that came in is booked on a device or settled.")});
    addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { startNew(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Payments, {}); });
    addListActions();
}

QString PaymentsScreen::helpTopic() const
{
    return current()->objectName() == u"payments.unmatched" ? QStringLiteral("unmatched") : QStringLiteral("payments");
}

void PaymentsScreen::addView(const QString &tab, const ListBrowser::Offer &offer)
{
    auto *list = addList(tab, offer);
    connect(list, &ListBrowser::rowActivated, this,
            [this, list](int row) { navigator().showPayment(PaymentId::fromBytes(list->idOf(row))); });
}

void PaymentsScreen::startNew()
{
    navigator().takeCash({}, {});
}
