#include "core/providers/csv/row_verdict.h"

#include "core/providers/csv/header_names.h"

#include <QRegularExpression>
#include <QSet>

namespace {

/// In the form of comparableName().
QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

} // namespace

StatusVerdict judgeStatus(const QString &cell)
{
    static const QSet<QString> successes = setOf(
        "success successful succeeded complete completed paid settled ok done approved accepted confirmed credited "
        "received posted booked processed reussi reussie succes termine terminee effectue effectuee paye payee "
        "valide validee confirme confirmee comptabilise comptabilisee sucesso concluido concluida completo pago "
        "paga efetuado efetuada efectuado efectuada confirmado confirmada liquidado aprovado aprovada processado "
        "imefanikiwa yamefanikiwa imekamilika yamekamilika imelipwa yamelipwa imethibitishwa");
    static const QSet<QString> noMoney =
        setOf("failed failure fail unsuccessful declined rejected refused denied cancelled canceled pending processing "
              "inprogress initiated ongoing queued abandoned reversed reversal refunded refund expired error timeout "
              "timedout unpaid notpaid void voided echoue echouee echec annule annulee rejete rejetee refuse refusee "
              "enattente encours rembourse remboursee expire expiree extourne extournee falhado falhada falhou falha "
              "cancelado cancelada recusado recusada rejeitado rejeitada pendente emprocessamento estornado estornada "
              "reembolsado reembolsada revertido revertida expirado expirada imeshindwa imeshindikana imekataliwa "
              "imeghairiwa imesitishwa inasubiri inaendelea imerudishwa imebatilishwa imeisha");
    const QString word = comparableName(cell);
    if (successes.contains(word))
        return StatusVerdict::Success;
    return noMoney.contains(word) ? StatusVerdict::NoMoney : StatusVerdict::Unknown;
}

bool namesReversal(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(?:reversals?|reversed|rvsl|charge-?backs?|annulation|extourne|contre-?passation|estorno|"
                       "estornad[oa]|revers\u00E3o|reversao|kurudishwa|imerudishwa|ubatilisho)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}
