#pragma once

#include "ui/lists/list_screen.h"

/// All sales, newest first, and their instalments that are due and overdue.
class SalesScreen final : public ListScreen
{
    Q_OBJECT
public:
    explicit SalesScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Sales"); }
    void startNew() override;

private:
    void addView(const QString &tab, const ListBrowser::Offer &offer);
};
