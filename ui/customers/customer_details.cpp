#include "ui/customers/customer_details.h"

#include "ui/customers/address_form.h"
#include "ui/customers/answer_form.h"
#include "ui/formats.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/short_table.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// A title, a table and a row of buttons below it.
QWidget *group(const QString &title, ShortTable *table, QLayout *buttons)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(title);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    layout->addWidget(label);
    layout->addWidget(table);
    layout->addLayout(buttons);
    return box;
}

QString keyOf(const QByteArray &id)
{
    return QString::fromLatin1(id.toHex());
}

QByteArray idOf(const ShortTable *table)
{
    return QByteArray::fromHex(table->currentKey().toLatin1());
}

} // namespace

CustomerDetails::CustomerDetails(const ScreenContext &context, const CustomerId &customer)
    : CustomerPane(context, customer), m_details(new KeyValues(1))
{
    auto *left = new QVBoxLayout;
    left->addWidget(m_details);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeAddresses());
    right->addWidget(makeAnswers());
    right->addWidget(makeDocuments());
    right->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(left, 2);
    layout->addLayout(right, 3);
}

QPushButton *CustomerDetails::addButton(QLayout *row, const QString &text)
{
    auto *button = new QPushButton(text);
    row->addWidget(button);
    return button;
}

QWidget *CustomerDetails::makeAddresses()
{
    m_addressTable = new ShortTable(tr("Further addresses"), {tr("Village"), tr("Street"), tr("Name of the address")});
    auto *row = new QHBoxLayout;
    auto *add = addButton(row, tr("Add an address\u2026"));
    auto *primary = addButton(row, tr("Make it the primary one"));
    auto *remove = addButton(row, tr("Remove the address"));
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &CustomerDetails::addAddress);
    connect(primary, &QPushButton::clicked, this, [this] {
        changeChosen(m_addressTable,
                     [](const ServiceContext &context, const CustomerId &id, const QByteArray &address) {
                         return CustomerCard(context).makePrimary(id, address);
                     });
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        changeChosen(m_addressTable,
                     [](const ServiceContext &context, const CustomerId &id, const QByteArray &address) {
                         return CustomerCard(context).removeAddress(id, address);
                     });
    });
    m_changing += {add, primary, remove};
    return group(tr("Further addresses"), m_addressTable, row);
}

QWidget *CustomerDetails::makeAnswers()
{
    m_answerTable = new ShortTable(tr("Onboarding answers"), {tr("Question"), tr("Answer")});
    auto *row = new QHBoxLayout;
    auto *add = addButton(row, tr("Write down an answer\u2026"));
    auto *remove = addButton(row, tr("Remove the answer"));
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &CustomerDetails::addAnswer);
    connect(remove, &QPushButton::clicked, this, [this] {
        changeChosen(m_answerTable, [](const ServiceContext &context, const CustomerId &id, const QByteArray &answer) {
            return CustomerCard(context).removeAnswer(id, answer);
        });
    });
    m_changing += {add, remove};
    return group(tr("Onboarding answers"), m_answerTable, row);
}

QWidget *CustomerDetails::makeDocuments()
{
    m_documentTable = new ShortTable(tr("Documents"), {tr("File"), tr("Size"), tr("Added"), tr("Who")});
    auto *row = new QHBoxLayout;
    auto *add = addButton(row, tr("Add a document\u2026"));
    auto *save = addButton(row, tr("Save a copy\u2026"));
    auto *remove = addButton(row, tr("Remove the document"));
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &CustomerDetails::addDocument);
    connect(save, &QPushButton::clicked, this, &CustomerDetails::saveDocument);
    connect(remove, &QPushButton::clicked, this, [this] {
        const Dialogs::Question question{tr("Remove the document?"),
                                         tr("The document is taken out of the company's file for good."), tr("Remove")};
        dialogs().confirm(this, question, [this](bool accepted) {
            if (accepted)
                changeChosen(m_documentTable,
                             [](const ServiceContext &context, const CustomerId &id, const QByteArray &document) {
                                 return CustomerDocuments(context).remove(id, document);
                             });
        });
    });
    m_changing += {add, remove};
    return group(tr("Documents (PDF or DOCX, 5 MB each)"), m_documentTable, row);
}

void CustomerDetails::setArchived(bool isArchived)
{
    for (auto *button : std::as_const(m_changing))
        button->setVisible(!isArchived);
}

void CustomerDetails::refresh()
{
    const auto work = [id = customer()](const ServiceContext &context) -> Result<Picture> {
        Picture picture;
        MPM_TRY(picture.customer, CustomerService(context).read(id));
        MPM_TRY(picture.addresses, CustomerCard(context).addresses(id));
        MPM_TRY(picture.answers, CustomerCard(context).answers(id));
        MPM_TRY(picture.documents, CustomerDocuments(context).list(id));
        return picture;
    };
    session().ask(this, work, [this](const Result<Picture> &picture) {
        if (check(picture))
            show(*picture);
    });
}

void CustomerDetails::showCustomer(const CustomerView &customer)
{
    m_details->clear();
    m_details->add(tr("Number"), customer.number);
    m_details->add(tr("Title"), customer.title);
    m_details->add(tr("Name"), QStringLiteral("%1 %2").arg(customer.name, customer.surname));
    m_details->add(tr("Phone"), customer.phone);
    m_details->add(tr("E-mail"), customer.email);
    m_details->add(tr("Primary address"), customer.street.isEmpty()
                                              ? customer.village
                                              : QStringLiteral("%1, %2").arg(customer.street, customer.village));
    m_details->add(tr("Mini-grid"), customer.miniGrid);
    m_details->add(tr("Cluster"), customer.cluster);
    m_details->add(tr("Birth date"), localDate(customer.birthDate.value_or(QDate())));
    m_details->add(tr("Gender"), customer.gender);
    m_details->add(tr("Education"), customer.education);
    m_details->add(tr("Nationality"), customer.nationality);
    m_details->add(tr("Registered"), localInstant(customer.registered, session().company().zone));
}

void CustomerDetails::show(const Picture &picture)
{
    showCustomer(picture.customer);
    using Rows = std::vector<std::pair<QString, std::vector<ShortTable::Cell>>>;
    Rows addresses;
    for (const auto &address : picture.addresses)
        addresses.push_back(
            {keyOf(address.id),
             {{QStringLiteral("%1 (%2)").arg(address.village, address.miniGrid)}, {address.street}, {address.label}}});
    m_addressTable->setRows(addresses);
    Rows answers;
    for (const auto &answer : picture.answers)
        answers.push_back({keyOf(answer.id), {{answer.question}, {answer.answer}}});
    m_answerTable->setRows(answers);
    m_documents = picture.documents;
    Rows documents;
    for (const auto &document : m_documents)
        documents.push_back({keyOf(document.id),
                             {{document.name},
                              {QLocale().formattedDataSize(document.size, 1), {}, true},
                              {localInstant(document.addedAt, session().company().zone)},
                              {document.addedBy}}});
    m_documentTable->setRows(documents);
}

void CustomerDetails::changeChosen(const ShortTable *table, Change change)
{
    const QByteArray chosen = idOf(table);
    if (chosen.isEmpty()) {
        navigator().notify(tr("Choose a row of the table first."));
        return;
    }
    const auto work = [id = customer(), chosen, change = std::move(change)](const ServiceContext &context) {
        return change(context, id, chosen);
    };
    session().change(this, work, [this](const Outcome &outcome) { (void)check(outcome); });
}

void CustomerDetails::addAddress()
{
    navigator().push([context = context(), id = customer()] { return new AddressForm(context, id); });
}

void CustomerDetails::addAnswer()
{
    navigator().push([context = context(), id = customer()] { return new AnswerForm(context, id); });
}

void CustomerDetails::addDocument()
{
    dialogs().chooseFile(this, tr("Add a document"), {tr("Documents (*.pdf *.docx)")},
                         [this](const std::optional<QString> &path) {
                             if (!path)
                                 return;
                             const auto work = [id = customer(), path = *path](const ServiceContext &context) {
                                 return CustomerDocuments(context).add(id, path);
                             };
                             session().change(this, work, [this](const Outcome &outcome) { (void)check(outcome); });
                         });
}

void CustomerDetails::saveDocument()
{
    const QByteArray chosen = idOf(m_documentTable);
    const auto document =
        std::find_if(m_documents.begin(), m_documents.end(), [&](const DocumentView &one) { return one.id == chosen; });
    if (document == m_documents.end()) {
        navigator().notify(tr("Choose a row of the table first."));
        return;
    }
    dialogs().chooseTarget(this, tr("Save a copy"), document->name, {},
                           [this, chosen](const std::optional<QString> &path) {
                               if (!path)
                                   return;
                               session().ask(
                                   this,
                                   [id = customer(), chosen, path = *path](const ServiceContext &context) {
                                       return CustomerDocuments(context).saveTo(id, chosen, path);
                                   },
                                   [this, path = *path](const Outcome &outcome) {
                                       if (check(outcome))
                                           navigator().notify(tr("Saved as %1.").arg(path));
                                   });
                           });
}
