#pragma once

#include "core/services/day_figures.h"

/// The words of reports, for the window and for paper: English sentences of the translation context "Revenue", except
/// where another one is named.

/// What money was spent on, as reports show it: the instalments of devices and of appliances are one part.
struct RevenueGroup
{
    const char *name;
    std::vector<AllocationType> types;

    [[nodiscard]] Money of(const RevenueSplit &split) const;
};
[[nodiscard]] const std::vector<RevenueGroup> &revenueGroups();

[[nodiscard]] const char *reportByName(ReportBy by); ///< "Day", "Mini-grid", ...

/// Of the translation context "Words": "cash" is "Cash"; null for providers that keep their own name.
[[nodiscard]] const char *providerName(const QString &provider);
