#pragma once

#include "ui/lists/list_screen.h"

/// All devices of the company, whoever has them: together, and by kind.
class DevicesScreen final : public ListScreen
{
    Q_OBJECT
public:
    explicit DevicesScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Devices"); }
    void startNew() override;

private:
    void addView(const QString &view, const QString &tab);
};
