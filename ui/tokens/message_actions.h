#pragma once

#include "core/services/message_service.h"
#include "ui/screen.h"

class QPushButton;

/// What a person can do with one message: send it again when it failed, or say what became of it when nobody knows.
class MessageActions final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageActions(const ScreenContext &context);

    void setMessage(const std::optional<MessageView> &message);

signals:
    void failed(const Error &error);

private:
    void retry();
    void resolve();
    template <typename Work>
    void change(Work work);

    ScreenContext m_context;
    MessageId m_message;
    QPushButton *m_retry;
    QPushButton *m_resolve;
};
