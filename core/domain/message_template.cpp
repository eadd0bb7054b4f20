#include "core/domain/message_template.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString textField = u"text"_s;

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(u"\\{([^{}]*)\\}"_s);
    return pattern;
}

struct ReminderTexts
{
    QString upcoming, overdue;
};

ReminderTexts remindersIn(const QString &language)
{
    if (language == u"fr")
        return {u"{name}, {open} pour {appliance} à payer avant le {due}."_s,
                u"{name}, {open} pour {appliance} étaient à payer le {due}. Merci de payer maintenant."_s};
    if (language == u"pt")
        return {u"{name}, {open} de {appliance} vence em {due}."_s,
                u"{name}, {open} de {appliance} venceu em {due}. Pague logo que puder."_s};
    if (language == u"sw")
        return {u"{name}, {open} ya {appliance} inatakiwa kulipwa kabla ya {due}."_s,
                u"{name}, {open} ya {appliance} ilitakiwa kulipwa {due}. Tafadhali lipa sasa."_s};
    return {u"{name}, {open} for {appliance} is due on {due}."_s,
            u"{name}, {open} for {appliance} was due on {due}. Please pay it soon."_s};
}

QString joined(const QStringList &names)
{
    QStringList braced;
    for (const auto &name : names)
        braced.append(u"{%1}"_s.arg(name));
    return braced.join(u", "_s);
}

} // namespace

const std::vector<MessageKind> &messageKinds()
{
    static const std::vector<MessageKind> kinds{MessageKind::Token, MessageKind::Sent, MessageKind::Payment,
                                                MessageKind::UpcomingInstalment, MessageKind::OverdueInstalment};
    return kinds;
}

QString toWord(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Token:
        return u"token"_s;
    case MessageKind::Sent:
        return u"sent"_s;
    case MessageKind::Payment:
        return u"payment"_s;
    case MessageKind::UpcomingInstalment:
        return u"reminder_upcoming"_s;
    case MessageKind::OverdueInstalment:
        break;
    }
    return u"reminder_overdue"_s;
}

Result<MessageKind> messageKindFromWord(const QString &word)
{
    for (const auto kind : messageKinds()) {
        if (word == toWord(kind))
            return kind;
    }
    return invalid(u"unknown_kind"_s, u"\"%1\" is no kind of message."_s.arg(word), u"kind"_s);
}

QStringList variablesOf(MessageKind kind)
{
    const QStringList common{u"name"_s, u"company"_s, u"serial"_s};
    switch (kind) {
    case MessageKind::Token:
        return QStringList{u"token"_s, u"quantity"_s, u"split"_s, u"amount"_s} + common;
    case MessageKind::Sent:
        return QStringList{u"quantity"_s, u"split"_s, u"amount"_s} + common;
    case MessageKind::Payment:
        return QStringList{u"split"_s, u"reason"_s, u"amount"_s} + common;
    case MessageKind::UpcomingInstalment:
    case MessageKind::OverdueInstalment:
        break;
    }
    return QStringList{u"open"_s, u"due"_s, u"appliance"_s} + common;
}

Outcome checkTemplate(MessageKind kind, const QString &text)
{
    if (text.trimmed().isEmpty())
        return invalid(u"required"_s, u"The message has no text."_s, textField);
    if (text.size() > longestTemplate)
        return invalid(u"too_long"_s, u"A message has at most %1 characters."_s.arg(longestTemplate), textField);
    const QStringList known = variablesOf(kind);
    QString rest = text;
    auto matches = variablePattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (!known.contains(match.captured(1)))
            return invalid(u"unknown_variable"_s,
                           u"There is nothing to put for %1. This message knows %2."_s.arg(match.captured(0), joined(known)),
                           textField);
        rest.remove(match.captured(0));
    }
    if (rest.contains(u'{') || rest.contains(u'}'))
        return invalid(u"unknown_variable"_s, u"A brace is open: variables are written like {%1}."_s.arg(known.front()),
                       textField);
    if (kind == MessageKind::Token && !text.contains(u"{token}"_s))
        return invalid(u"missing_variable"_s, u"The message must hold {token}: without it the customer has no code."_s,
                       textField);
    return {};
}

QString fillTemplate(const QString &text, const QHash<QString, QString> &values)
{
    QString filled;
    qsizetype from = 0;
    auto matches = variablePattern().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // In one pass: braces within a value are the customer's own.
        filled += QStringView(text).mid(from, match.capturedStart() - from);
        filled += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    filled += QStringView(text).mid(from);
    QStringList lines;
    for (const auto &line : filled.split(u'\n'))
        lines.append(line.simplified());
    return lines.join(u'\n').trimmed();
}

QString defaultTemplate(MessageKind kind, const QString &language)
{
    switch (kind) {
    case MessageKind::Token:
        return u"{token}\n{quantity} {split}"_s;
    case MessageKind::Sent:
        return u"{quantity} {split}"_s;
    case MessageKind::Payment:
        return u"{split} {reason}"_s;
    case MessageKind::UpcomingInstalment:
        return remindersIn(language).upcoming;
    case MessageKind::OverdueInstalment:
        break;
    }
    return remindersIn(language).overdue;
}
