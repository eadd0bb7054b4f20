#pragma once

#include "core/services/message_service.h"
#include "ui/screen.h"

class QLabel;
class QPushButton;
class ShortTable;

/// The messages about one payment: when, to which number, what became of them, and the words. The chosen one can be
/// sent again.
class PaymentMessages final : public QWidget
{
    Q_OBJECT
public:
    explicit PaymentMessages(const ScreenContext &context);

    void setMessages(std::vector<MessageView> messages);

signals:
    void failed(const Error &error);

private:
    void showChosen();
    void sendAgain();

    ScreenContext m_context;
    std::vector<MessageView> m_messages;
    ShortTable *m_table;
    QLabel *m_words;
    QPushButton *m_again;
};
