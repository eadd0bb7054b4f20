#pragma once

#include "core/services/context.h"

struct NewCompany
{
    QString name;
    QString currency;
    QString country;
    QString timeZone;
    QString office;    ///< empty: the company's name
    QString language = QStringLiteral("en");
    bool isPractice = false;
};

class CompanyService
{
public:
    explicit CompanyService(ServiceContext context) : m_context(std::move(context)) {}

    /// Fails: already_initialised (Conflict), required/invalid_currency/invalid_country/invalid_time_zone with the field.
    [[nodiscard]] Result<Company> init(const NewCompany &input);
    [[nodiscard]] Result<Company> read();
    /// The currency cannot change once a payment exists (domain rules, section 1): not_allowed.
    struct Edit
    {
        std::optional<QString> name, currency, country, timeZone, language;
        std::optional<DeviceDebtScope> deviceDebts;
    };
    [[nodiscard]] Result<Company> edit(const Edit &edit);

private:
    ServiceContext m_context;
};
