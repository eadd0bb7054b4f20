#pragma once

#include "core/services/balance_service.h"
#include "core/services/payment_service.h"
#include "core/services/token_service.h"
#include "ui/screen.h"

class KeyValues;
class QLabel;
class TokenActions;

/// What a caller on the phone asks for: who it is, what is owed, the last payment and the last token.
class CustomerHead final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerHead(const ScreenContext &context);

    void show(const CustomerView &customer, const CustomerBalance &balance, const std::optional<PaymentRow> &payment,
              const std::optional<TokenView> &token);

signals:
    void failed(const Error &error);

private:
    void showBalance(const CustomerBalance &balance);
    void showToken(const std::optional<TokenView> &token);

    ScreenContext m_context;
    KeyValues *m_values;
    QLabel *m_token;
    TokenActions *m_actions;
};
