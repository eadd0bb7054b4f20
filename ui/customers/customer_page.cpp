#include "ui/customers/customer_page.h"

#include "core/services/customer_history.h"
#include "ui/customers/archive_form.h"
#include "ui/customers/customer_changes.h"
#include "ui/customers/customer_details.h"
#include "ui/customers/customer_head.h"
#include "ui/customers/customer_messages.h"
#include "ui/customers/customer_months.h"
#include "ui/customers/customer_notes.h"
#include "ui/customers/customer_overview.h"
#include "ui/customers/customer_payments.h"
#include "ui/customers/merge_form.h"
#include "ui/devices/device_event_form.h"
#include "ui/printing/prints.h"
#include "ui/widgets/error_banner.h"

#include <QMenu>
#include <QTabWidget>

CustomerPage::CustomerPage(const ScreenContext &context, const CustomerId &customer)
    : DetailPage(context), m_id(customer), m_facts(new CustomerHead(context)), m_tabs(new QTabWidget),
      m_more(new QMenu(this))
{
    addActions();
    m_tabs->setDocumentMode(true);
    m_overview = addPane<CustomerOverview>(tr("&Overview"));
    addPane<CustomerPayments>(tr("&Payments"));
    addPane<CustomerMonths>(tr("By mont&h"));
    addPane<CustomerMessages>(tr("&Messages"));
    m_notes = addPane<CustomerNotes>(tr("&Notes"));
    addPane<CustomerChanges>(tr("Histor&y"));
    addPane<CustomerDetails>(tr("&Details"));
    addContent(m_facts);
    addContent(m_tabs, 1);
    connect(m_facts, &CustomerHead::failed, this, &CustomerPage::showFailure);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CustomerPage::refreshPane);
}

template <typename Pane>
Pane *CustomerPage::addPane(const QString &title)
{
    auto *pane = new Pane(context(), m_id);
    m_tabs->addTab(pane, title);
    connect(pane, &CustomerPane::failed, this, &CustomerPage::showFailure);
    return pane;
}

void CustomerPage::addActions()
{
    m_activeOnly = {addHeaderAction(tr("Take cash"), Qt::Key_F9, [this] { takeCash(); }),
                    addHeaderAction(tr("Sell"), Qt::Key_F8, [this] { sell(); }),
                    addHeaderAction(tr("Another device"), Qt::Key_F7, [this] { startNew(); }),
                    addHeaderAction(tr("Edit"), Qt::Key_F2, [this] { edit(); })};
    addHeaderAction(tr("Statement\u2026"), printKey, [this] {
        if (m_customer)
            printStatement(context(), *m_customer, this);
    });
    m_activeOnly.append(addHeaderAction(tr("More"), Qt::Key_F4, [this] { showMore(); }));
    m_openKept = addHeaderAction(tr("Open the kept customer"), {}, [this] { openKept(); });
    m_openKept->setVisible(false);
    addMenuAction(tr("&Give a device to another customer\u2026"), Qt::Key_F6, &CustomerPage::reassign);
    addMenuAction(tr("A device is &broken, lost or comes back\u2026"), Qt::CTRL | Qt::Key_D,
                  &CustomerPage::recordDeviceEvent);
    addMenuAction(tr("&Merge with a duplicate\u2026"), QKeySequence(Qt::CTRL | Qt::Key_M), &CustomerPage::merge);
    addMenuAction(tr("Use or refund credit\u2026"), {}, &CustomerPage::useCredit);
    addMenuAction(tr("&Archive\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &CustomerPage::archive);
}

void CustomerPage::addMenuAction(const QString &text, const QKeySequence &shortcut, void (CustomerPage::*slot)())
{
    auto *action = m_more->addAction(text, this, slot);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_activeOnly.append(action);
}

QString CustomerPage::title() const
{
    if (!m_customer)
        return tr("Customer");
    const QString name = QStringLiteral("%1 %2").arg(m_customer->name, m_customer->surname);
    if (m_customer->mergedInto)
        return tr("%1 (merged)").arg(name);
    return m_customer->isArchived ? tr("%1 (archived)").arg(name) : name;
}

QString CustomerPage::helpTopic() const
{
    const bool showsDetails = qobject_cast<CustomerDetails *>(m_tabs->currentWidget()) != nullptr;
    return showsDetails ? QStringLiteral("customer-details") : QStringLiteral("customer");
}

bool CustomerPage::hasUnsavedInput() const
{
    return m_notes->hasUnsavedInput();
}

void CustomerPage::discardInput()
{
    m_notes->discardInput();
}

void CustomerPage::goOn(const FormDraft &draft)
{
    m_tabs->setCurrentWidget(m_notes);
    m_notes->goOn(draft);
}

Result<CustomerPage::Head> CustomerPage::read(const ServiceContext &context, const CustomerId &id, const QDate &today)
{
    Head head;
    MPM_TRY(head.customer, CustomerService(context).read(id));
    MPM_TRY(head.balance, BalanceService(context).balance(id, today));
    MPM_TRY(head.lastToken, CustomerHistory(context).lastToken(id));
    PaymentFilter filter;
    filter.customer = id;
    filter.status = PaymentStatus::Accepted;
    MPM_TRY(const auto payments, PaymentService(context).list(filter, {1, {}}));
    if (!payments.rows.empty())
        head.lastPayment = payments.rows.front();
    return head;
}

void CustomerPage::refresh()
{
    session().ask(
        this,
        [id = m_id, today = session().today()](const ServiceContext &context) { return read(context, id, today); },
        [this](const Result<Head> &head) {
            if (check(head))
                show(*head);
        });
    m_overview->refresh(); // cash and sales are taken for what it shows
    if (m_tabs->currentWidget() != m_overview)
        refreshPane();
}

void CustomerPage::refreshPane()
{
    static_cast<CustomerPane *>(m_tabs->currentWidget())->refresh();
}

void CustomerPage::show(const Head &head)
{
    m_customer = head.customer;
    for (auto *action : std::as_const(m_activeOnly))
        action->setVisible(!head.customer.isArchived);
    m_openKept->setVisible(head.customer.mergedInto.has_value());
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        static_cast<CustomerPane *>(m_tabs->widget(tab))->setArchived(head.customer.isArchived);
    m_facts->show(head.customer, head.balance, head.lastPayment, head.lastToken);
    emit titleChanged();
}

void CustomerPage::showMore()
{
    const QPoint corner(std::max(0, width() - m_more->sizeHint().width()), 0);
    m_more->popup(mapToGlobal(corner));
}

void CustomerPage::startNew()
{
    if (m_customer && !m_customer->isArchived)
        navigator().registerDevice(m_customer);
}

void CustomerPage::takeCash()
{
    const auto &devices = m_overview->devices();
    QString serial = m_overview->chosenSerial();
    if (serial.isEmpty() && !devices.empty())
        serial = devices.front().serial;
    if (!serial.isEmpty()) {
        navigator().takeCash(serial, {});
        return;
    }
    const auto &sales = m_overview->sales();
    const auto open =
        std::find_if(sales.begin(), sales.end(), [](const SaleView &sale) { return sale.state == SaleState::Open; });
    if (open != sales.end())
        navigator().takeCash({}, *open);
    else
        banner()->showText(tr("This customer has neither a device nor an open sale to pay for."));
}

void CustomerPage::sell()
{
    if (m_customer)
        navigator().sell(*m_customer, {});
}

void CustomerPage::edit()
{
    if (m_customer)
        navigator().editCustomer(*m_customer);
}

void CustomerPage::reassign()
{
    std::vector<DeviceView> free;
    for (const auto &device : m_overview->devices()) {
        if (!device.openSale)
            free.push_back(device);
    }
    const auto chosen = std::find_if(free.begin(), free.end(), [this](const DeviceView &device) {
        return device.serial == m_overview->chosenSerial();
    });
    if (chosen != free.end())
        std::rotate(free.begin(), chosen, chosen + 1);
    if (free.empty())
        banner()->showText(tr("This customer has no device that can be given away: each one is in an open sale."));
    else
        navigator().reassignDevice(free);
}

void CustomerPage::recordDeviceEvent()
{
    std::vector<DeviceView> devices = m_overview->devices();
    const auto chosen = std::find_if(devices.begin(), devices.end(), [this](const DeviceView &device) {
        return device.serial == m_overview->chosenSerial();
    });
    if (chosen != devices.end())
        std::rotate(devices.begin(), chosen, chosen + 1);
    if (devices.empty())
        banner()->showText(tr("This customer has no device."));
    else
        navigator().push([context = context(), devices] { return new DeviceEventForm(context, devices); });
}

void CustomerPage::merge()
{
    if (m_customer)
        navigator().push([context = context(), customer = *m_customer] { return new MergeForm(context, customer); });
}

void CustomerPage::archive()
{
    if (m_customer)
        navigator().push([context = context(), customer = *m_customer] { return new ArchiveForm(context, customer); });
}

void CustomerPage::openKept()
{
    navigator().showCustomer(*m_customer->mergedInto);
}

void CustomerPage::useCredit()
{
    navigator().useCredit(m_id);
}
