#pragma once

#include "core/services/context.h"
#include "core/services/phone_number.h"

struct CustomerFields
{
    QString title, name, surname;
    std::optional<QDate> birthDate;
    QString gender, education, nationality;
    QString phone;    ///< as typed
    QString email;
    QString village;  ///< name or id
    QString street;
    QString language; ///< of messages; empty: the company's
};

struct CustomerView
{
    CustomerId id;
    QString number, title, name, surname;
    std::optional<QDate> birthDate;
    QString gender, education, nationality, phone, email;
    VillageId villageId;
    QString village, miniGrid, cluster, street, language;
    bool isArchived = false;
    std::optional<CustomerId> mergedInto; ///< archived as a duplicate of this customer (customer_merge.h)
    QString mergedIntoNumber, mergedIntoName;
    Instant registered;
};

/// One line of the list.
struct CustomerRow
{
    CustomerId id;
    QString number, name, surname, phone, village;
    int devices = 0;
};

struct CustomerFilter
{
    QString search;   ///< see search(): any part of name, phone, serial
    std::optional<VillageId> village;
    bool archived = false;
};

/// What archiving a customer would do, for the person to decide.
struct ArchivePreview
{
    Money openDebt;       ///< due or not; has to be paid first or written off
    Money credit;         ///< stays with the archived customer until it is paid out
    qint64 devices = 0;   ///< belong to nobody afterwards
    qint64 openSales = 0; ///< are archived as well
};

/// Domain rules, sections 3 and 17. Field errors: required (name, surname, phone, village), invalid_phone, invalid_date,
/// invalid_email, unknown_village; phone_taken (Conflict) names the customer who has it.
class CustomerService
{
public:
    explicit CustomerService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<CustomerView> add(const CustomerFields &fields);
    [[nodiscard]] Result<CustomerView> edit(const CustomerId &id, const CustomerFields &fields);
    [[nodiscard]] Result<CustomerView> read(const CustomerId &id);
    /// By id, customer number or phone. A merged customer's lead to the one it was merged into. Fails unknown_customer.
    [[nodiscard]] Result<CustomerView> find(const QString &key);
    /// First page without a search is ordered by surname and name; with one, best match first (at most 1000 hits).
    [[nodiscard]] Result<Page<CustomerRow>> list(const CustomerFilter &filter, const PageRequest &page);
    /// Active customers with this phone, or a like name in the same village; for the hint while typing.
    [[nodiscard]] Result<std::vector<CustomerRow>> lookalikes(const CustomerFields &fields, int limit);
    [[nodiscard]] Result<ArchivePreview> previewArchive(const CustomerId &id);
    /// Refused "open_debt" unless `writeOff`; devices become unassigned, the phone is free again.
    [[nodiscard]] Outcome archive(const CustomerId &id, bool writeOff, const QString &reason);

private:
    ServiceContext m_context;
};

/// The part of add() that registration shares: inside somebody else's transaction.
[[nodiscard]] Result<CustomerId> insertCustomer(Transaction &transaction, const Company &company, const CustomerFields &fields,
                                                const QString &user);

/// A form's content for a customer as it is: what is not typed over stays.
[[nodiscard]] CustomerFields fieldsOf(const CustomerView &customer);
