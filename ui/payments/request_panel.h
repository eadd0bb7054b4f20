#pragma once

#include "core/services/payment_service.h"
#include "ui/session.h"

#include <QWidget>

class KeyValues;
class QLabel;
class QLineEdit;

/// What became of a request for money, on the page of its payment: how far it is, whom it went to, and the address at
/// which the payer pays.
class RequestPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestPanel(const Session &session);

    /// Hides itself for a payment that nobody was asked for.
    void show(const std::optional<RequestView> &request);

private:
    void copyAddress();
    void openAddress();

    const Session &m_session;
    QLabel *m_state;
    KeyValues *m_facts;
    QWidget *m_address;
    QLineEdit *m_url;
};

/// How far a request is, as a sentence.
[[nodiscard]] QString requestSentence(const RequestView &request);
