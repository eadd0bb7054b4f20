#pragma once

#include "core/services/write_off.h"
#include "ui/widgets/detail_page.h"

class KeyValues;
class QLabel;
class ScheduleView;
class ShortTable;

/// One sale: its terms and what is paid on each instalment.
class SalePage final : public DetailPage
{
    Q_OBJECT
public:
    SalePage(const ScreenContext &context, const SaleId &sale);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("sale"); }
    void refresh() override;

private:
    struct Picture
    {
        SaleView sale;
        std::vector<PlanChangeView> changes;
        std::optional<WriteOffView> writeOff;
    };
    void addActions();
    void show(const SaleView &sale);
    void showWriteOff(const std::optional<WriteOffView> &writeOff);
    void showChanges(const std::vector<PlanChangeView> &changes);
    void changePlan(std::optional<int> instalment);
    void editInstalment();
    void archive();

    SaleId m_id;
    std::optional<SaleView> m_sale;
    QAction *m_cash = nullptr;
    QAction *m_replan = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_print = nullptr;
    KeyValues *m_details;
    ScheduleView *m_schedule;
    QLabel *m_changesHeading = nullptr;
    ShortTable *m_changes;
};
