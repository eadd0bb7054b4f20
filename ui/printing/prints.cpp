#include "ui/printing/prints.h"

#include "ui/error_texts.h"
#include "ui/languages.h"
#include "ui/printing/paper_dialog.h"

#include <QCoreApplication>

namespace {

struct Prints
{
    Q_DECLARE_TR_FUNCTIONS(Prints)
};

constexpr int statementMonths = 12;
constexpr int mostPayments = 1000; ///< of one customer in one statement

void openDialog(const ScreenContext &context, PaperRequest request, QWidget *parent)
{
    (new PaperDialog(context, std::move(request), parent))->open();
}

/// The dialog opens when the customer's language is known; without a customer in the company's language.
void openFor(const ScreenContext &context, const std::optional<CustomerId> &customer, PaperRequest request, QWidget *parent)
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

Result<std::vector<PaymentView>> readPayments(const ServiceContext &context, const CustomerId &customer, const QDate &from)
{
    PaymentService service(context);
    PaymentFilter filter;
    filter.customer = customer;
    filter.from = from;
    filter.newestFirst = false;
    MPM_TRY(const auto page, service.list(filter, {mostPayments, {}}));
    std::vector<PaymentView> payments;
    for (const auto &row : page.rows) {
        if (row.status != PaymentStatus::Accepted && row.status != PaymentStatus::Reversed)
            continue;
        MPM_TRY(auto payment, service.read(row.id));
        payments.push_back(std::move(payment));
    }
    return payments;
}

/// Runs on the store's thread.
Result<StatementFacts> readStatement(const ServiceContext &context, const CustomerId &customer, const QDate &today)
{
    StatementFacts facts;
    facts.to = today;
    facts.from = today.addMonths(-statementMonths);
    MPM_TRY(facts.customer, CustomerService(context).read(customer));
    MPM_TRY(facts.balance, BalanceService(context).balance(customer, today));
    MPM_TRY(facts.sales, SaleService(context).ofCustomer(customer));
    MPM_TRY(facts.payments, readPayments(context, customer, facts.from));
    return facts;
}

} // namespace

void printReceipt(const ScreenContext &context, const PaymentView &payment, QWidget *parent)
{
    const QString title = Prints::tr("Receipt");
    openFor(context, payment.customerId,
            {title, fileNameOf(title, payment.receiptNumber), {},
             [payment](const PaperOffice &office) { return receiptPaper(office, payment); }},
            parent);
}

void printToken(const ScreenContext &context, const TokenView &token, QWidget *parent)
{
    const QString title = Prints::tr("Token slip");
    PaperRequest request{title, fileNameOf(title, token.device), {},
                         [token](const PaperOffice &office) { return tokenPaper(office, token); }};
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
            {title, fileNameOf(title, sale.number), {},
             [sale](const PaperOffice &office) { return planPaper(office, sale); }},
            parent);
}

void printStatement(const ScreenContext &context, const CustomerId &customer, QWidget *parent)
{
    const auto work = [customer, today = context.session.today()](const ServiceContext &services) {
        return readStatement(services, customer, today);
    };
    context.session.ask(parent, work, [context, parent](const Result<StatementFacts> &facts) {
        if (!facts) {
            context.dialogs.inform(parent, Prints::tr("There is no statement"), errorText(facts.error()));
            return;
        }
        const QString title = Prints::tr("Statement of account");
        openDialog(context,
                   {title, fileNameOf(title, facts->customer.number), facts->customer.language,
                    [facts = *facts](const PaperOffice &office) { return statementPaper(office, facts); }},
                   parent);
    });
}

void printList(const ScreenContext &context, const ListFacts &facts, QWidget *parent)
{
    openDialog(context,
               {facts.title, fileNameOf(facts.title, {}), currentWindowLanguage(),
                [facts](const PaperOffice &office) { return listPaper(office, facts); }},
               parent);
}
