#include "app/sandbox/faults.h"

#include "app/sandbox/json_members.h"

#include <algorithm>
#include <array>

namespace {

using Kind = Fault::Kind;

struct KindWord
{
    Kind kind;
    const char *word;
};
constexpr std::array kindWords = {
    KindWord{Kind::Delay, "delay"},
    KindWord{Kind::LostAnswer, "lost_answer"},
    KindWord{Kind::LostBefore, "lost_before"},
    KindWord{Kind::Status429, "status_429"},
    KindWord{Kind::Status500Html, "status_500_html"},
    KindWord{Kind::OkHtml, "ok_html"},
    KindWord{Kind::Empty, "empty"},
    KindWord{Kind::Truncated, "truncated"},
    KindWord{Kind::Malformed, "malformed"},
    KindWord{Kind::NoToken, "no_token"},
    KindWord{Kind::TokenWithSpaces, "token_with_spaces"},
    KindWord{Kind::ExpiredBearer, "expired_bearer"},
    KindWord{Kind::SlowDrip, "slow_drip"},
    KindWord{Kind::Redirect, "redirect"},
    KindWord{Kind::Duplicate, "duplicate"},
    KindWord{Kind::OutOfOrder, "out_of_order"},
    KindWord{Kind::Late, "late"},
    KindWord{Kind::Quota, "quota"},
    KindWord{Kind::Recipient, "recipient"},
};

/// The call that matters most at a service: what a fault hits when it names none.
struct MainCall
{
    const char *service;
    const char *call;
};
constexpr std::array mainCalls = {
    MainCall{"paystack", "list"}, MainCall{"calin", "sell"},          MainCall{"sunking", "sell"},
    MainCall{"daly", "switch"},   MainCall{"africastalking", "send"}, MainCall{"textbee", "send"},
};

} // namespace

QStringList Fault::words()
{
    QStringList words;
    for (const auto &[kind, word] : kindWords)
        words << QString::fromLatin1(word);
    return words;
}

QStringList Fault::services()
{
    QStringList services;
    for (const auto &[service, call] : mainCalls)
        services << QString::fromLatin1(service);
    return services;
}

QString Fault::word() const
{
    const auto *found =
        std::find_if(kindWords.begin(), kindWords.end(), [this](const auto &entry) { return entry.kind == kind; });
    return QString::fromLatin1(found->word);
}

Result<Fault> Fault::fromJson(const JsonValue &json)
{
    MPM_CHECK(checkMembers(json, {u"service", u"fault", u"call", u"count", u"delay_ms", u"retry_after", u"code"}));
    Fault fault;
    MPM_TRY(fault.service, requiredText(json, QStringLiteral("service")));
    MPM_TRY(const auto word, requiredText(json, QStringLiteral("fault")));
    const auto *kind = std::find_if(kindWords.begin(), kindWords.end(),
                                    [&word](const auto &entry) { return word == QLatin1String(entry.word); });
    const auto *main = std::find_if(mainCalls.begin(), mainCalls.end(), [&fault](const auto &entry) {
        return fault.service == QLatin1String(entry.service);
    });
    if (kind == kindWords.end())
        return invalid(QStringLiteral("invalid_fault"),
                       QStringLiteral("fault must be one of: ") + words().join(QStringLiteral(", ")),
                       QStringLiteral("fault"));
    if (main == mainCalls.end())
        return invalid(QStringLiteral("invalid_service"),
                       QStringLiteral("service must be one of: ") + services().join(QStringLiteral(", ")),
                       QStringLiteral("service"));
    fault.kind = kind->kind;
    fault.call = json[u"call"].toText();
    if (fault.call.isEmpty())
        fault.call = QString::fromLatin1(main->call);
    MPM_TRY(fault.count, optionalNumber(json, QStringLiteral("count"), fault.count, 1, 1'000'000));
    MPM_TRY(fault.delayMs, optionalNumber(json, QStringLiteral("delay_ms"), fault.delayMs, 0, 3'600'000));
    MPM_TRY(fault.retryAfter, optionalNumber(json, QStringLiteral("retry_after"), fault.retryAfter, 0, 86'400));
    MPM_TRY(fault.code, optionalNumber(json, QStringLiteral("code"), fault.code, 0, 999));
    return fault;
}

std::optional<Fault> FaultPlan::take(const QString &service, const QString &call)
{
    const auto found = std::find_if(m_faults.begin(), m_faults.end(), [&](const Fault &fault) {
        const bool fitsAny = fault.call == QLatin1String("any") && call != QLatin1String("payment");
        return fault.service == service && (fault.call == call || fitsAny);
    });
    if (found == m_faults.end())
        return std::nullopt;
    const Fault fault = *found;
    if (--found->count == 0)
        m_faults.erase(found);
    return fault;
}
