#pragma once

#include "core/services/message_service.h"
#include "core/services/payment_service.h"
#include "ui/widgets/detail_page.h"

class AllocationBar;
class KeyValues;
class PaymentMessages;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class RequestPanel;
class ShortTable;
class TokenActions;
class ToneLabel;
class UnmatchedPane;

/// One payment: what the provider said, how the device was found, where the money went, why there is or is no token,
/// what the customer was told, and what can be done about it.
class PaymentPage final : public DetailPage
{
    Q_OBJECT
public:
    PaymentPage(const ScreenContext &context, const PaymentId &payment);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpTopic() const override;
    void refresh() override;
    void focusFirst() override;

private:
    struct Facts
    {
        PaymentView payment;
        std::vector<MessageView> messages;
    };

    void addActions();
    void addContents();
    void addProviderData();
    void show(const Facts &facts);
    void showFacts(const PaymentView &payment);
    void addLinks(const PaymentView &payment);
    void addRefund(const RefundView &refund);
    void showSplit(const PaymentView &payment);
    void showTokens(const PaymentView &payment);
    void showProviderData(const PaymentView &payment);
    void showActions(const PaymentView &payment);
    void tokenChosen();
    [[nodiscard]] std::optional<TokenView> chosenToken() const;
    void printChosenToken();
    void openLine(int line);

    PaymentId m_id;
    std::optional<PaymentView> m_payment;
    QAction *m_match = nullptr;
    QAction *m_askRefund = nullptr;
    QAction *m_approveRefund = nullptr;
    QAction *m_refundMade = nullptr;
    QAction *m_refundNotMade = nullptr;
    QAction *m_return = nullptr;
    QAction *m_correct = nullptr;
    QAction *m_reverse = nullptr;
    QAction *m_print = nullptr;
    QAction *m_printToken = nullptr;
    QAction *m_history = nullptr;
    ToneLabel *m_state;
    QLabel *m_outcome;
    UnmatchedPane *m_unmatched;
    KeyValues *m_facts;
    RequestPanel *m_request;
    QLabel *m_splitTitle;
    AllocationBar *m_bar;
    QLabel *m_sentences;
    ShortTable *m_lines;
    QLabel *m_tokenReason;
    ShortTable *m_tokens;
    QLabel *m_tokenState;
    TokenActions *m_tokenActions;
    QLabel *m_messagesTitle;
    PaymentMessages *m_messages;
    QLabel *m_providerTitle;
    KeyValues *m_providerFacts;
    QToolButton *m_showRaw = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};
