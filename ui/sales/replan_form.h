#pragma once

#include "core/services/sale_service.h"
#include "ui/widgets/form_page.h"

class MoneyEdit;
class QComboBox;
class QLineEdit;
class QTimer;
class ScheduleView;

/// Changes the total or the rest of a plan, or one instalment, with the schedule before and after side by side (domain
/// rules, section 12). Who did it is kept, and why.
class ReplanForm final : public FormPage
{
    Q_OBJECT
public:
    /// `instalment`: the one to change, when the person chose it in the schedule.
    ReplanForm(const ScreenContext &context, const SaleView &sale, std::optional<int> instalment = {});

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("replan"); }

private:
    void save() override;
    [[nodiscard]] DraftKey draftKey() const override;
    void addFields();
    void addSchedules();
    void showFields();
    [[nodiscard]] bool changesOne() const;
    /// What was typed; fails with Invalid naming the field.
    [[nodiscard]] Result<ReplanInput> read() const;
    [[nodiscard]] Result<ReplanInput> readOne() const;
    void preview();
    void printProposal();

    SaleView m_sale;
    QComboBox *m_what;
    MoneyEdit *m_total;
    QLineEdit *m_count;
    QComboBox *m_period;
    QComboBox *m_instalment;
    MoneyEdit *m_cost;
    QLineEdit *m_reason;
    ScheduleView *m_before;
    ScheduleView *m_after;
    QTimer *m_typing;
    std::optional<Schedule> m_proposed; ///< what m_after shows
    quint64 m_generation = 0;
};
