#include "ui/customers/customers_screen.h"

#include "ui/choices.h"
#include "ui/widgets/list_pane.h"

#include <QCheckBox>
#include <QVBoxLayout>

CustomersScreen::CustomersScreen(const ScreenContext &context)
    : Screen(context), m_village(new ChoiceBox), m_archived(new QCheckBox(tr("&Archived")))
{
    using Model = PagedModel<CustomerRow>;
    const std::vector<Model::Column> columns{
        {tr("Surname"), [](const CustomerRow &row) { return row.surname; }, Qt::AlignLeft, 20},
        {tr("Name"), [](const CustomerRow &row) { return row.name; }, Qt::AlignLeft, 18},
        {tr("Phone"), [](const CustomerRow &row) { return row.phone; }, Qt::AlignLeft, 18},
        {tr("Village"), [](const CustomerRow &row) { return row.village; }, Qt::AlignLeft, 20},
        {tr("Number"), [](const CustomerRow &row) { return row.number; }, Qt::AlignLeft, 14},
        {tr("Devices"), [](const CustomerRow &row) { return QString::number(row.devices); }, Qt::AlignLeft, 8},
    };
    m_model = new Model(
        columns, [](const CustomerRow &row) { return row.id.toText(); },
        [this](const PageRequest &page) { return readPage(page); }, this);
    m_list = new ListPane(m_model, {title(), tr("Search name, phone or serial number"),
                                    tr("No customer is here. Ctrl+N registers one together with a device.")});
    m_list->addFilter(tr("&Village"), m_village);
    m_list->addFilter({}, m_archived);
    m_archived->setAccessibleName(tr("Show archived customers"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);

    addHeaderAction(tr("Register customer and device"), {}, [this] { startNew(); });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Customers, {}); });
    connect(m_list, &ListPane::searchChanged, m_model, &PagedModelBase::reload);
    connect(m_village, &ChoiceBox::chosenChanged, m_model, &PagedModelBase::reload);
    connect(m_archived, &QCheckBox::toggled, m_model, &PagedModelBase::reload);
    connect(m_list, &ListPane::rowActivated, this,
            [this](int row) { navigator().showCustomer(m_model->item(row).id); });
}

void CustomersScreen::refresh()
{
    loadVillages(session(), m_village);
    m_list->refresh();
}

void CustomersScreen::startNew()
{
    navigator().registerDevice({});
}

void CustomersScreen::focusSearch()
{
    m_list->focusSearch();
}

QFuture<Result<Page<CustomerRow>>> CustomersScreen::readPage(const PageRequest &page)
{
    CustomerFilter filter;
    filter.search = m_list->searchText();
    filter.village = VillageId::fromText(m_village->chosen());
    filter.archived = m_archived->isChecked();
    return session().read(
        [filter, page](const ServiceContext &context) { return CustomerService(context).list(filter, page); });
}
