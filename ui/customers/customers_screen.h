#pragma once

#include "ui/models/paged_model.h"
#include "ui/screen.h"

class ChoiceBox;
class ListPane;
class QCheckBox;

/// All customers, found by any part of name, phone or serial number.
class CustomersScreen final : public Screen
{
    Q_OBJECT
public:
    explicit CustomersScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Customers"); }
    void refresh() override;
    void startNew() override;
    void focusSearch() override;

private:
    [[nodiscard]] QFuture<Result<Page<CustomerRow>>> readPage(const PageRequest &page);

    ChoiceBox *m_village;
    QCheckBox *m_archived;
    PagedModel<CustomerRow> *m_model;
    ListPane *m_list;
};
