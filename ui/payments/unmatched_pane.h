#pragma once

#include "core/services/payment_service.h"
#include "ui/screen.h"

class ErrorBanner;
class SuggestionList;

/// What a person can do with money that is booked nowhere: choose the device (with suggestions), ask for a refund, have
/// it approved, or note that it was returned by hand (domain rules, section 23.6).
class UnmatchedPane final : public QWidget
{
    Q_OBJECT
public:
    UnmatchedPane(const ScreenContext &context, const PaymentId &payment);

    void setPayment(const PaymentView &payment);
    /// Puts the keyboard on the best suggestion, once it is there.
    void focusSuggestions();

    /// Asks for the serial number, then as book().
    void chooseDevice();
    void askRefund();
    void approveRefund();
    /// Of a refund that the channel tells nothing about, or that is not to be sent any more.
    void refundWasMade();
    void refundWasNotMade();
    void returnByHand();

signals:
    void failed(const Error &error);
    void changed(const PaymentView &payment);

private:
    [[nodiscard]] bool isStillHere() const;
    /// Shows whose device it is and what would be booked; books when the person agrees.
    void book(const QString &serial);
    void confirmBooking(const QString &serial, const PaymentView &planned);
    void resolveRefund(bool wasDone, const QString &title, const QString &text);
    template <typename Work>
    void change(Work work);

    ScreenContext m_context;
    PaymentView m_payment;
    SuggestionList *m_suggestions;
    bool m_wantsFocus = false;
};
