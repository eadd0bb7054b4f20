#pragma once

#include "core/services/sale_service.h"
#include "ui/widgets/form_page.h"

class MoneyEdit;
class QComboBox;
class QLineEdit;
class QTimer;
class ScheduleView;

/// Changes the total or the rest of a plan, with the schedule before and after side by side (domain rules, section 12).
class ReplanForm final : public FormPage
{
    Q_OBJECT
public:
    ReplanForm(const ScreenContext &context, const SaleView &sale);

    [[nodiscard]] QString title() const override;

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    [[nodiscard]] Result<ReplanInput> read() const;
    void preview();

    SaleView m_sale;
    MoneyEdit *m_total;
    QLineEdit *m_count;
    QComboBox *m_period;
    ScheduleView *m_before;
    ScheduleView *m_after;
    QTimer *m_typing;
    quint64 m_generation = 0;
};
