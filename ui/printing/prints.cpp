#include "ui/printing/prints.h"

#include "ui/languages.h"
#include "ui/printing/paper_dialog.h"
#include "ui/tokens/token_words.h"

#include <QCoreApplication>

namespace {

struct Prints
{
    Q_DECLARE_TR_FUNCTIONS(Prints)
};

void openDialog(const ScreenContext &context, PaperRequest request, QWidget *parent)
{
    (new PaperDialog(context, std::move(request), parent))->open();
}

/// The dialog opens when the customer's language is known; without a customer in the company's language.
void openFor(const ScreenContext &context, const std::optional<CustomerId> &customer, PaperRequest request,
             QWidget *parent)
{
    if (!customer) {
        openDialog(context, std::move(request), parent);
        return;
    }
    context.session.ask(
        parent, [id = *customer](const ServiceContext &services) { return CustomerService(services).read(id); },
        [context, request = std::move(request), parent](const Result<CustomerView> &view) mutable {
            if (view)
                request.language = view->language;
            openDialog(context, std::move(request), parent);
        });
}

QString fileNameOf(const QString &title, const QString &subject)
{
    QString name = QStringLiteral("%1 %2").arg(title, subject).trimmed();
    for (QChar &letter : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return name;
}

} // namespace

void printReceipt(const ScreenContext &context, const PaymentView &payment, QWidget *parent)
{
    const QString title = Prints::tr("Receipt");
    openFor(context, payment.customerId,
            {title,
             fileNameOf(title, payment.receiptNumber),
             {},
             [payment](const PaperOffice &office) { return receiptPaper(office, payment); }},
            parent);
}

void printToken(const ScreenContext &context, const TokenView &token, QWidget *parent)
{
    if (!hasTokenSlip(token)) {
        context.navigator.notify(Prints::tr("There is no token to print. %1")
                                     .arg(tokenStateSentence(token, context.session.company().zone)));
        return;
    }
    const QString title = Prints::tr("Token slip");
    PaperRequest request{title, fileNameOf(title, token.device), {}, [token](const PaperOffice &office) {
                             return tokenPaper(office, token);
                         }};
    if (!token.paymentId) {
        openDialog(context, std::move(request), parent);
        return;
    }
    context.session.ask(
        parent, [id = *token.paymentId](const ServiceContext &services) { return PaymentService(services).read(id); },
        [context, request = std::move(request), parent](const Result<PaymentView> &payment) mutable {
            openFor(context, payment ? payment->customerId : std::nullopt, std::move(request), parent);
        });
}

void printPlan(const ScreenContext &context, const SaleView &sale, QWidget *parent)
{
    const QString title = Prints::tr("Instalment plan");
    openFor(context, sale.customerId,
            {title,
             fileNameOf(title, sale.number),
             {},
             [sale](const PaperOffice &office) { return planPaper(office, sale); }},
            parent);
}

void printOffer(const ScreenContext &context, const CustomerId &customer, const OfferFacts &facts, QWidget *parent)
{
    const bool isNew = facts.saleNumber.isEmpty();
    const QString title = isNew ? Prints::tr("Offer") : Prints::tr("Proposed change");
    openFor(context, customer,
            {title,
             fileNameOf(title, isNew ? facts.customerName : facts.saleNumber),
             {},
             [facts](const PaperOffice &office) { return offerPaper(office, facts); }},
            parent);
}

void printStatement(const ScreenContext &context, const CustomerView &customer, QWidget *parent)
{
    const QString title = Prints::tr("Statement of account");
    PaperRequest request{title, fileNameOf(title, customer.number), customer.language, {}};
    request.read = [id = customer.id, today = context.session.today()](const ServiceContext &services,
                                                                       const DateRange &range) -> Result<PaperMaker> {
        MPM_TRY(auto statement, readCustomerStatement(services, id, range, today));
        return
            [statement = std::move(statement)](const PaperOffice &office) { return statementPaper(office, statement); };
    };
    openDialog(context, std::move(request), parent);
}

void printReconciliation(const ScreenContext &context, const QString &channel,
                         const std::shared_ptr<const Reconciliation> &found, QWidget *parent)
{
    const QString title = Prints::tr("Reconciliation");
    openDialog(context,
               {title, fileNameOf(title, channel), currentWindowLanguage(),
                [channel, found](const PaperOffice &office) { return reconciliationPaper(office, channel, *found); }},
               parent);
}

void printRevenue(const ScreenContext &context, const RevenueFacts &facts, QWidget *parent)
{
    const QString title = Prints::tr("Report");
    const auto &range = facts.report.range;
    const QString span = QStringLiteral("%1 %2").arg(range.from.toString(Qt::ISODate), range.to.toString(Qt::ISODate));
    openDialog(context,
               {title, fileNameOf(title, span), currentWindowLanguage(),
                [facts](const PaperOffice &office) { return revenuePaper(office, facts); }},
               parent);
}

void printList(const ScreenContext &context, const ListFacts &facts, QWidget *parent)
{
    openDialog(context,
               {facts.title,
                fileNameOf(facts.title, {}),
                currentWindowLanguage(),
                [facts](const PaperOffice &office) { return listPaper(office, facts); },
                {},
                false},
               parent);
}
