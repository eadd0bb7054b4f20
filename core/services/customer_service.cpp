#include "core/services/customer_service.h"

#include "core/services/audit.h"
#include "core/services/customer_rows.h"
#include "core/services/named_thing.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 2; // domain rules, section 3
constexpr qsizetype longestText = 255;

Outcome checkName(const QString &name, const QString &field, const QString &what)
{
    const qsizetype length = name.trimmed().size();
    if (length < shortestName)
        return invalid(u"required"_s, u"The %1 needs at least %2 characters."_s.arg(what).arg(shortestName), field);
    if (length > longestText)
        return invalid(u"too_long"_s, u"The %1 is longer than %2 characters."_s.arg(what).arg(longestText), field);
    return {};
}

Outcome checkOptional(const QString &text, const QString &field)
{
    if (text.trimmed().size() > longestText)
        return invalid(u"too_long"_s, u"This is longer than %1 characters."_s.arg(longestText), field);
    return {};
}

Outcome checkBirthDate(const std::optional<QDate> &date, const QDate &today)
{
    if (!date)
        return {};
    if (!date->isValid())
        return invalid(u"invalid_date"_s, u"The birth date is not a date of the calendar."_s, u"birth_date"_s);
    if (*date > today)
        return invalid(u"invalid_date"_s, u"The birth date is in the future."_s, u"birth_date"_s);
    return {};
}

Outcome checkTexts(const CustomerFields &fields)
{
    MPM_CHECK(checkName(fields.name, u"name"_s, u"name"_s));
    MPM_CHECK(checkName(fields.surname, u"surname"_s, u"surname"_s));
    MPM_CHECK(checkEmail(fields.email));
    MPM_CHECK(checkOptional(fields.title, u"title"_s));
    MPM_CHECK(checkOptional(fields.gender, u"gender"_s));
    MPM_CHECK(checkOptional(fields.education, u"education"_s));
    MPM_CHECK(checkOptional(fields.nationality, u"nationality"_s));
    MPM_CHECK(checkOptional(fields.street, u"street"_s));
    return checkOptional(fields.language, u"language"_s);
}

Outcome checkPhoneIsFree(Database &database, const QString &e164, const CustomerId &except)
{
    MPM_TRY(const auto holder, findCustomerByPhone(database, e164));
    if (!holder || *holder == except)
        return {};
    MPM_TRY(const auto customer, readCustomerView(database, *holder));
    return failure(ErrorCode::Conflict, u"phone_taken"_s,
                   u"The phone %1 belongs to %2 %3 (%4)."_s.arg(e164, customer.name, customer.surname, customer.number),
                   u"phone"_s);
}

/// All columns that a form fills, checked. Call it inside the writing transaction: the phone must still be free.
Result<Fields> checkedColumns(Database &database, const Company &company, const CustomerFields &fields,
                              const CustomerId &self)
{
    MPM_CHECK(checkTexts(fields));
    MPM_CHECK(checkBirthDate(fields.birthDate, company.dateOf(database.clock().now())));
    if (fields.phone.trimmed().isEmpty())
        return invalid(u"required"_s, u"The phone number is missing."_s, u"phone"_s);
    MPM_TRY(const auto phone, parsePhone(fields.phone, company.country));
    MPM_TRY(const auto village, findNamed(database, namedKinds::village(), fields.village));
    MPM_CHECK(checkPhoneIsFree(database, phone.e164, self));
    return Fields{{"title"_L1, toSql(fields.title.trimmed())},
                  {"name"_L1, toSql(fields.name.trimmed())},
                  {"surname"_L1, toSql(fields.surname.trimmed())},
                  {"birth_date"_L1, toSql(fields.birthDate)},
                  {"gender"_L1, toSql(fields.gender.trimmed())},
                  {"education"_L1, toSql(fields.education.trimmed())},
                  {"nationality"_L1, toSql(fields.nationality.trimmed())},
                  {"phone"_L1, toSql(phone.e164)},
                  {"email"_L1, toSql(fields.email.trimmed())},
                  {"village_id"_L1, toSql(village)},
                  {"street"_L1, toSql(fields.street.trimmed())},
                  {"language"_L1, toSql(fields.language.trimmed())},
                  {"sort_key"_L1, toSql(customerSortKey(fields.surname, fields.name))}};
}

/// "field: value" of every detail, in the order of the form.
QStringList detailLines(const CustomerView &customer)
{
    return {u"title: "_s + customer.title,
            u"name: "_s + customer.name,
            u"surname: "_s + customer.surname,
            u"phone: "_s + customer.phone,
            u"village: "_s + customer.village,
            u"street: "_s + customer.street,
            u"birth_date: "_s + customer.birthDate.value_or(QDate()).toString(Qt::ISODate),
            u"gender: "_s + customer.gender,
            u"education: "_s + customer.education,
            u"nationality: "_s + customer.nationality,
            u"email: "_s + customer.email,
            u"language: "_s + customer.language};
}

} // namespace

Outcome checkEmail(const QString &email)
{
    static const QRegularExpression form(u"^[^@\\s<>,;]+@[^@\\s<>,;.]+(\\.[^@\\s<>,;.]+)+$"_s);
    const QString trimmed = email.trimmed();
    if (trimmed.isEmpty() || (trimmed.size() <= longestText && form.match(trimmed).hasMatch()))
        return {};
    return invalid(u"invalid_email"_s, u"\"%1\" is not an e-mail address."_s.arg(trimmed.left(80)), u"email"_s);
}

Result<CustomerId> insertCustomer(Transaction &transaction, const Company &company, const CustomerFields &fields,
                                  const QString &user)
{
    Database &database = transaction.database();
    MPM_TRY(const auto columns, checkedColumns(database, company, fields, {}));
    const auto id = CustomerId::make(database.clock(), database.random());
    MPM_TRY(const qint64 number, transaction.nextNumber(u"customer"_s));
    constexpr int digits = 5;
    Fields row{{"id"_L1, toSql(id)},
               {"number"_L1, toSql(u"%1-C%2"_s.arg(company.officePrefix).arg(number, digits, 10, QChar(u'0')))},
               {"registered_ms"_L1, toSql(database.clock().now())}};
    row.insert(row.end(), columns.begin(), columns.end());
    MPM_CHECK(transaction.insert("customer"_L1, row));
    MPM_CHECK(refreshCustomerSearch(transaction, id));
    MPM_CHECK(writeAudit(transaction, {user,
                                       u"customer.add"_s,
                                       u"customer"_s,
                                       id.toBytes(),
                                       {},
                                       fields.name.trimmed() + u' ' + fields.surname.trimmed()}));
    return id;
}

Result<CustomerView> CustomerService::add(const CustomerFields &fields)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(const auto id, insertCustomer(transaction, company, fields, m_context.user));
    MPM_TRY(auto view, readCustomerView(m_context.database, id));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<CustomerView> CustomerService::edit(const CustomerId &id, const CustomerFields &fields)
{
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(const auto before, readCustomerView(m_context.database, id));
    if (before.isArchived)
        return refused(u"not_allowed"_s, u"This customer is archived."_s, u"customer"_s);
    MPM_TRY(const auto columns, checkedColumns(m_context.database, company, fields, id));
    MPM_CHECK(transaction.update("customer"_L1, id.toBytes(), columns));
    MPM_CHECK(refreshCustomerSearch(transaction, id));
    MPM_TRY(auto view, readCustomerView(m_context.database, id));
    if (const auto [old, now] = changedLines(detailLines(before), detailLines(view)); old != now)
        MPM_CHECK(writeAudit(transaction, {m_context.user, u"customer.edit"_s, u"customer"_s, id.toBytes(), old, now}));
    MPM_CHECK(transaction.commit());
    return view;
}

Result<CustomerView> CustomerService::read(const CustomerId &id)
{
    return readCustomerView(m_context.database, id);
}

Result<CustomerView> CustomerService::find(const QString &key)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(const auto id, findCustomer(m_context.database, company, key));
    return readCustomerView(m_context.database, id);
}

CustomerFields fieldsOf(const CustomerView &customer)
{
    return {customer.title,     customer.name,        customer.surname, customer.birthDate, customer.gender,
            customer.education, customer.nationality, customer.phone,   customer.email,     customer.villageId.toText(),
            customer.street,    customer.language};
}
