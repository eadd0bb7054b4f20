#pragma once

#include "core/services/payment_service.h"
#include "ui/models/paged_model.h"
#include "ui/screen.h"

class DateEdit;
class ListPane;
class QComboBox;

/// All payments, newest first.
class PaymentsScreen final : public Screen
{
    Q_OBJECT
public:
    explicit PaymentsScreen(const ScreenContext &context);

    [[nodiscard]] QString title() const override { return tr("Payments"); }
    void refresh() override;
    void startNew() override;
    void focusSearch() override;

private:
    [[nodiscard]] QFuture<Result<Page<PaymentRow>>> readPage(const PageRequest &page);

    QComboBox *m_state;
    DateEdit *m_from;
    DateEdit *m_to;
    PagedModel<PaymentRow> *m_model;
    ListPane *m_list;
};
