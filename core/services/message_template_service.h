#pragma once

#include "core/domain/message_template.h"
#include "core/domain/sms_size.h"
#include "core/services/context.h"
#include "core/services/message_texts.h"

struct MessageTemplateView
{
    MessageKind kind = MessageKind::Token;
    QString language;
    QString text;
    bool isOwn = false; ///< written by the company; else the built-in one
};

struct MessagePreview
{
    QString text; ///< with invented values
    SmsSize size;
};

/// The texts of messages, by kind and language ("en", "fr", "pt", "sw"). Fails: unknown_kind, unknown_language (field
/// language), and as checkTemplate().
class MessageTemplateService
{
public:
    explicit MessageTemplateService(ServiceContext context) : m_context(std::move(context)) {}

    [[nodiscard]] Result<std::vector<MessageTemplateView>> list(const QString &language);
    [[nodiscard]] Result<MessageTemplateView> read(MessageKind kind, const QString &language);
    /// For messages queued from now on.
    [[nodiscard]] Result<MessageTemplateView> set(MessageKind kind, const QString &language, const QString &text);
    /// Back to the built-in text.
    [[nodiscard]] Result<MessageTemplateView> reset(MessageKind kind, const QString &language);
    /// Also for a text that is being typed; fails as set() would.
    [[nodiscard]] Result<MessagePreview> preview(MessageKind kind, const QString &language, const QString &text);

private:
    ServiceContext m_context;
};

/// The message itself: the template of the company, or the built-in one, with the values, the customer's name and the
/// company's put in.
[[nodiscard]] Result<QString> composeMessage(Database &database, const Company &company, MessageKind kind,
                                             const QString &language, const QString &customerName, MessageValues values);
