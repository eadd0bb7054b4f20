#pragma once

#include "core/services/balance_service.h"
#include "core/services/token_service.h"
#include "ui/widgets/detail_page.h"

class CustomerHead;
class CustomerNotes;
class CustomerOverview;
class CustomerPane;
class QMenu;
class QTabWidget;

/// One customer. What a caller on the phone asks for stands on top; below it, in tabs, devices and sales, payments,
/// where the money went, messages, notes, the history of changes and all details.
class CustomerPage final : public DetailPage
{
    Q_OBJECT
public:
    CustomerPage(const ScreenContext &context, const CustomerId &customer);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void refresh() override;
    void startNew() override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    void discardInput() override;
    /// With a note that was begun.
    void goOn(const FormDraft &draft) override;

private:
    struct Head
    {
        CustomerView customer;
        CustomerBalance balance;
        std::optional<TokenView> lastToken;
        std::optional<PaymentRow> lastPayment;
    };
    [[nodiscard]] static Result<Head> read(const ServiceContext &context, const CustomerId &id, const QDate &today);

    void addActions();
    void addMenuAction(const QString &text, const QKeySequence &shortcut, void (CustomerPage::*slot)());
    template <typename Pane>
    Pane *addPane(const QString &title);
    void refreshPane();
    void show(const Head &head);
    void showMore();
    void takeCash();
    void sell();
    void edit();
    void reassign();
    void recordDeviceEvent();
    void merge();
    void archive();
    void useCredit();
    void openKept();

    CustomerId m_id;
    std::optional<CustomerView> m_customer;
    CustomerHead *m_facts;
    QTabWidget *m_tabs;
    CustomerOverview *m_overview = nullptr;
    CustomerNotes *m_notes = nullptr;
    QList<QAction *> m_activeOnly;
    QAction *m_openKept = nullptr;
    QMenu *m_more;
};
