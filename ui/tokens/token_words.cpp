#include "ui/tokens/token_words.h"

#include "ui/formats.h"

#include <QCoreApplication>

namespace {

struct TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
};

QString queuedSentence(const TokenView &token, const QTimeZone &zone)
{
    if (token.waitsForPerson)
        return TokenWords::tr("A person must get this token from %1 and type it in here.").arg(token.manufacturer);
    if (token.makerState == u"off")
        return TokenWords::tr("It waits because the account %1 is switched off in the settings.")
            .arg(token.manufacturer);
    if (token.makerState == u"stopped")
        return TokenWords::tr(
                   "It waits because %1 does not let the program in: %2 Look at the account in the settings.")
            .arg(token.manufacturer, token.makerError);
    if (token.waitsBehind)
        return TokenWords::tr("It waits for an earlier token of the same device: the device takes them in order.");
    if (token.attempts > 0 && token.nextTry)
        return TokenWords::tr("%1 could not be reached or had no time: it was tried %n time(s), next on %2.", nullptr,
                              token.attempts)
            .arg(token.manufacturer, localInstant(*token.nextTry, zone));
    return TokenWords::tr("It is asked for at %1 in a moment.").arg(token.manufacturer);
}

} // namespace

QString tokenStateSentence(const TokenView &token, const QTimeZone &zone)
{
    if (token.state == u"queued")
        return queuedSentence(token, zone);
    if (token.state == u"requesting")
        return TokenWords::tr("%1 is being asked for it right now.").arg(token.manufacturer);
    if (token.state == u"issued")
        return token.text.isEmpty()
                   ? TokenWords::tr("%1 told the device itself; there is nothing to type.").arg(token.manufacturer)
                   : TokenWords::tr("%1 made it. The customer types it into the device.").arg(token.manufacturer);
    if (token.state == u"refused")
        return token.detail.isEmpty()
                   ? TokenWords::tr("%1 refused it. Mend the cause, then ask again.").arg(token.manufacturer)
                   : TokenWords::tr("%1 refused it: %2 Mend the cause, then ask again.")
                         .arg(token.manufacturer, token.detail);
    if (token.state == u"uncertain")
        return token.waitsForPerson
                   ? TokenWords::tr("%1 may have made it, but the answer was lost. Look there, then type the token or "
                                    "say that there is none: asking blindly could sell it twice.")
                         .arg(token.manufacturer)
                   : TokenWords::tr("The answer of %1 was lost. The program looks there whether the token was made.")
                         .arg(token.manufacturer);
    if (token.state == u"cancelled")
        return token.detail.isEmpty()
                   ? TokenWords::tr("It was cancelled before it was asked for.")
                   : TokenWords::tr("It was cancelled before it was asked for: %1").arg(token.detail);
    return {};
}
