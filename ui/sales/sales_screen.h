#pragma once

#include "core/services/sale_service.h"
#include "ui/models/paged_model.h"
#include "ui/screen.h"

class ListPane;
class QComboBox;

/// All sales, newest first.
class SalesScreen final : public Screen
{
    Q_OBJECT
public:
    explicit SalesScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Sales"); }
    void refresh() override;
    void startNew() override;
    void focusSearch() override;

private:
    [[nodiscard]] QFuture<Result<Page<SaleView>>> readPage(const PageRequest &page);

    QComboBox *m_state;
    PagedModel<SaleView> *m_model;
    ListPane *m_list;
};
