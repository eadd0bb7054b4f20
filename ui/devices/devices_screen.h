#pragma once

#include "core/services/device_service.h"
#include "ui/models/paged_model.h"
#include "ui/screen.h"

class ListPane;
class QCheckBox;
class QComboBox;

/// All devices of the company, whoever has them.
class DevicesScreen final : public Screen
{
    Q_OBJECT
public:
    explicit DevicesScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Devices"); }
    void refresh() override;
    void startNew() override;
    void focusSearch() override;

private:
    [[nodiscard]] QFuture<Result<Page<DeviceView>>> readPage(const PageRequest &page);

    QComboBox *m_kind;
    QCheckBox *m_inStock;
    PagedModel<DeviceView> *m_model;
    ListPane *m_list;
};
