#pragma once

#include "core/domain/tariff.h"
#include "core/services/company_service.h"

/// What the first-start assistant asks for.
struct CompanySetup
{
    NewCompany company;
    QString cluster, miniGrid, village;
    std::optional<Tariff> tariff; ///< empty: a company without meters, or later
};

/// Makes the company with its first place and tariff. Checks everything before it writes; what an interrupted run left
/// behind is used, so it can be called again.
[[nodiscard]] Result<Company> setUpCompany(const ServiceContext &context, const CompanySetup &setup);
