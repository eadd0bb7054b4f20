#pragma once

#include "core/services/payment_service.h"
#include "ui/widgets/detail_page.h"

class AllocationBar;
class KeyValues;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class RequestPanel;
class ShortTable;
class TokenActions;
class ToneLabel;

/// One payment: what the provider said, how the device was found, where the money went, and why there is or is no
/// token.
class PaymentPage final : public DetailPage
{
    Q_OBJECT
public:
    PaymentPage(const ScreenContext &context, const PaymentId &payment);

    [[nodiscard]] QString title() const override;
    void refresh() override;

private:
    void addActions();
    void addRaw();
    void show(const PaymentView &payment);
    void showFacts(const PaymentView &payment);
    void showSplit(const PaymentView &payment);
    void showTokens(const PaymentView &payment);
    void showActions(const PaymentView &payment);
    void tokenChosen();

    void reverse();
    void match();
    void askRefund();
    void approveRefund();
    void returnByHand();
    template <typename Work>
    void change(Work work);

    PaymentId m_id;
    std::optional<PaymentView> m_payment;
    QAction *m_match = nullptr;
    QAction *m_askRefund = nullptr;
    QAction *m_approveRefund = nullptr;
    QAction *m_return = nullptr;
    QAction *m_reverse = nullptr;
    QAction *m_customer = nullptr;
    ToneLabel *m_state;
    QLabel *m_outcome;
    KeyValues *m_facts;
    RequestPanel *m_request;
    QLabel *m_splitTitle;
    AllocationBar *m_bar;
    QLabel *m_sentences;
    ShortTable *m_lines;
    QLabel *m_noToken;
    ShortTable *m_tokens;
    TokenActions *m_tokenActions;
    QToolButton *m_showRaw = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};
