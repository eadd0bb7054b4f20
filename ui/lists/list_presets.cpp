#include "ui/lists/list_presets.h"

#include "core/services/list_spec.h"

namespace {

ListFilter isOneOf(const QString &column, const QStringList &words)
{
    return {column, WordTest{words}};
}

} // namespace

ListPreset bookedPayments(const DayTest &days)
{
    ListQuestion question;
    question.filters = {{QStringLiteral("paid_at"), days},
                        isOneOf(QStringLiteral("state"), {QStringLiteral("accepted")}),
                        isOneOf(QStringLiteral("source"), {QStringLiteral("new_money")})};
    return {QStringLiteral("payments"), question};
}

ListPreset soldToday(const QString &kind)
{
    QStringList notCancelled;
    for (const auto &word : findListSpec(QStringLiteral("tokens"))->column(QStringLiteral("situation"))->words) {
        if (word.word != u"cancelled")
            notCancelled.append(word.word);
    }
    ListQuestion question;
    question.filters = {{QStringLiteral("created"), DayTest{DaySpan::Today, {}, {}}},
                        isOneOf(QStringLiteral("kind"), {kind}),
                        isOneOf(QStringLiteral("cause"), {QStringLiteral("payment")}),
                        isOneOf(QStringLiteral("situation"), notCancelled)};
    return {QStringLiteral("tokens"), question};
}

ListPreset messagesForPerson()
{
    ListQuestion question;
    question.filters = {isOneOf(QStringLiteral("state"), {QStringLiteral("failed"), QStringLiteral("uncertain")})};
    return {QStringLiteral("messages.waiting"), question};
}
