#pragma once

#include "ui/lists/list_screen.h"

/// All customers, found by any part of name, phone or serial number.
class CustomersScreen final : public ListScreen
{
    Q_OBJECT
public:
    explicit CustomersScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Customers"); }
    void startNew() override;
};
