#include "app/mpmctl/command.h"
#include "app/mpmctl/customer_json.h"
#include "app/mpmctl/inputs.h"

using namespace Qt::StringLiterals;

namespace {

/// What every command here begins with: the company, its services, and the customer that the first word names.
struct Desk
{
    Company company;
    ServiceContext services;
    CustomerView customer;

    [[nodiscard]] JsonViews views() const { return JsonViews(company); }
};

Result<Desk> openDesk(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(auto company, context.company());
    MPM_TRY(const auto services, context.services());
    MPM_TRY(auto customer, CustomerService(services).find(arguments.positional(0)));
    return Desk{std::move(company), services, std::move(customer)};
}

QByteArray idBytes(const QString &text)
{
    return QUuid::fromString(text).toRfc4122();
}

Answer addressesOf(const std::vector<AddressView> &addresses)
{
    return Answer(listJson(addresses, [](const AddressView &address) { return toJson(address); }));
}

Result<Answer> merge(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    MPM_TRY(const auto kept, CustomerService(desk.services).find(arguments.text(u"into"_s)));
    CustomerMergeService merges(desk.services);
    if (arguments.has(u"preview"_s)) {
        MPM_TRY(const auto preview, merges.preview(desk.customer.id, kept.id));
        return Answer(wrapped("merge", toJson(preview, desk.views())));
    }
    MPM_TRY(const auto merged, merges.merge(desk.customer.id, kept.id, arguments.text(u"reason"_s)));
    return Answer(wrapped("customer", desk.views().customer(merged)));
}

Result<Answer> addNote(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    CustomerCard card(desk.services);
    MPM_CHECK(card.addNote(desk.customer.id, arguments.positional(1)));
    MPM_TRY(const auto notes, card.notes(desk.customer.id));
    return Answer(listJson(notes, [&](const NoteView &note) { return toJson(note, desk.views()); }));
}

Result<Answer> showHistory(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    MPM_TRY(const auto request, pageRequest(arguments));
    MPM_TRY(const auto page, CustomerHistory(desk.services).changes(desk.customer.id, request));
    return Answer(pageJson(page, [&](const ChangeView &change) { return toJson(change, desk.views()); }));
}

Result<Answer> showMonths(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    MPM_TRY(const auto months, CustomerHistory(desk.services).months(desk.customer.id));
    return Answer(listJson(months, [&](const MonthFlow &flow) { return toJson(flow, desk.views()); }));
}

Result<Answer> addAddress(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    CustomerCard card(desk.services);
    MPM_CHECK(card.addAddress(desk.customer.id,
                              {arguments.text(u"label"_s), arguments.text(u"village"_s), arguments.text(u"street"_s)}));
    MPM_TRY(const auto addresses, card.addresses(desk.customer.id));
    return addressesOf(addresses);
}

/// `change` gets the card, the customer and the address that the second word names.
template <typename Change>
Result<Answer> changeAddress(CommandContext &context, const Arguments &arguments, Change change)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    CustomerCard card(desk.services);
    MPM_CHECK(change(card, desk.customer.id, idBytes(arguments.positional(1))));
    MPM_TRY(const auto addresses, card.addresses(desk.customer.id));
    return addressesOf(addresses);
}

Result<Answer> setAnswer(CommandContext &context, const Arguments &arguments)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    CustomerCard card(desk.services);
    MPM_CHECK(card.setAnswer(desk.customer.id, arguments.text(u"question"_s), arguments.text(u"answer"_s)));
    MPM_TRY(const auto answers, card.answers(desk.customer.id));
    return Answer(listJson(answers, [](const AnswerView &answer) { return toJson(answer); }));
}

/// `change` gets the documents and the customer; what is there afterwards is the answer.
template <typename Change>
Result<Answer> changeDocuments(CommandContext &context, const Arguments &arguments, Change change)
{
    MPM_TRY(const auto desk, openDesk(context, arguments));
    CustomerDocuments documents(desk.services);
    MPM_CHECK(change(documents, desk.customer.id));
    MPM_TRY(const auto all, documents.list(desk.customer.id));
    return Answer(listJson(all, [&](const DocumentView &document) { return toJson(document, desk.views()); }));
}

void addDocumentCommands(Commands &commands)
{
    commands.insert(
        commands.end(),
        {{u"customer document add"_s,
          u"CUSTOMER FILE"_s,
          {},
          u"Keep a paper of a customer: PDF or DOCX, at most 5 MB."_s,
          u"mpmctl customer document add A-000001 contract.pdf"_s,
          [](CommandContext &context, const Arguments &arguments) {
              return changeDocuments(context, arguments, [&](CustomerDocuments &documents, const CustomerId &customer) {
                  return documents.add(customer, arguments.positional(1));
              });
          }},
         {u"customer document save"_s,
          u"CUSTOMER DOCUMENT FILE"_s,
          {},
          u"Write a kept paper into a file."_s,
          u"mpmctl customer document save A-000001 0190c1de-0000-7000-8000-000000000001 contract.pdf"_s,
          [](CommandContext &context, const Arguments &arguments) {
              return changeDocuments(context, arguments, [&](CustomerDocuments &documents, const CustomerId &customer) {
                  return documents.saveTo(customer, idBytes(arguments.positional(1)), arguments.positional(2));
              });
          }},
         {u"customer document remove"_s,
          u"CUSTOMER DOCUMENT"_s,
          {},
          u"Remove a kept paper."_s,
          u"mpmctl customer document remove A-000001 0190c1de-0000-7000-8000-000000000001"_s,
          [](CommandContext &context, const Arguments &arguments) {
              return changeDocuments(context, arguments, [&](CustomerDocuments &documents, const CustomerId &customer) {
                  return documents.remove(customer, idBytes(arguments.positional(1)));
              });
          }}});
}

void addAddressCommands(Commands &commands)
{
    const QString both = u"CUSTOMER ADDRESS"_s;
    commands.insert(commands.end(),
                    {{u"customer address add"_s,
                      u"CUSTOMER"_s,
                      {required("village", "V"), value("street", "TEXT"), value("label", "TEXT")},
                      u"Add a further address to a customer."_s,
                      u"mpmctl customer address add A-000001 --village Kome --label shop"_s,
                      addAddress},
                     {u"customer address remove"_s,
                      both,
                      {},
                      u"Take a further address away, by its id."_s,
                      u"mpmctl customer address remove A-000001 0190c1de-0000-7000-8000-000000000001"_s,
                      [](CommandContext &context, const Arguments &arguments) {
                          return changeAddress(context, arguments,
                                               [](CustomerCard &card, const CustomerId &customer,
                                                  const QByteArray &id) { return card.removeAddress(customer, id); });
                      }},
                     {u"customer address primary"_s,
                      both,
                      {},
                      u"Make a further address the primary one; the two change places."_s,
                      u"mpmctl customer address primary A-000001 0190c1de-0000-7000-8000-000000000001"_s,
                      [](CommandContext &context, const Arguments &arguments) {
                          return changeAddress(context, arguments,
                                               [](CustomerCard &card, const CustomerId &customer,
                                                  const QByteArray &id) { return card.makePrimary(customer, id); });
                      }}});
}

} // namespace

void addCustomerCardCommands(Commands &commands)
{
    const QString id = u"CUSTOMER"_s;
    commands.insert(commands.end(),
                    {{u"customer merge"_s,
                      id,
                      {required("into", "CUSTOMER"), flag("preview"), value("reason", "TEXT")},
                      u"Merge a duplicate into the customer that is kept; --preview only says what would move."_s,
                      u"mpmctl customer merge A-000007 --into A-000002 --preview"_s,
                      merge},
                     {u"customer note"_s,
                      u"CUSTOMER TEXT"_s,
                      {},
                      u"Write a note about a customer; notes are never changed or taken away."_s,
                      u"mpmctl customer note A-000001 \"asked for a second meter\""_s,
                      addNote},
                     {u"customer history"_s, id, pageOptions(),
                      u"Who changed what about a customer, its devices and sales, newest first."_s,
                      u"mpmctl customer history A-000001 --limit 20"_s, showHistory},
                     {u"customer months"_s,
                      id,
                      {},
                      u"Where a customer's money went, month by month."_s,
                      u"mpmctl customer months A-000001"_s,
                      showMonths},
                     {u"customer answer"_s,
                      id,
                      {required("question", "TEXT"), required("answer", "TEXT")},
                      u"Keep an onboarding answer; the same question gets the new answer."_s,
                      u"mpmctl customer answer A-000001 --question \"People in the house?\" --answer 5"_s,
                      setAnswer}});
    addAddressCommands(commands);
    addDocumentCommands(commands);
}
