#pragma once

#include "ui/lists/list_screen.h"

/// All payments, newest first, and those that are booked nowhere; their page suggests the device.
class PaymentsScreen final : public ListScreen
{
    Q_OBJECT
public:
    explicit PaymentsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Payments"); }
    [[nodiscard]] QString helpTopic() const override;
    void startNew() override;

private:
    void addView(const QString &tab, const ListBrowser::Offer &offer);
};
