#pragma once

#include "core/services/sale_service.h"

/// Sales as screens and commands show them.
[[nodiscard]] Result<SaleView> readSaleView(Database &database, const SaleId &id);
[[nodiscard]] Result<std::vector<SaleView>> readSaleViews(Database &database, const CustomerId &customer);
[[nodiscard]] Result<Page<SaleView>> listSales(Database &database, std::optional<SaleState> state,
                                               const PageRequest &page);
