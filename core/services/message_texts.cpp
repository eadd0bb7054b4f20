#include "core/services/message_texts.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// %1 and %2 stand for what the name says.
struct Phrases
{
    QString energyToken;  // kWh, serial
    QString energySent;   // kWh, serial
    QString daysToken;    // days, serial
    QString daysSent;     // days, serial
    QString unlockToken;  // serial
    QString unlockSent;   // serial
    QString commandToken; // serial
    QString commandSent;  // serial
    QString paid;         // money, parts
    QString paidFor;      // money, serial, parts
    QString toPay;        // money, serial, address
    QString recovery, appliances, accessRate, instalments, energy, service, credit;
    QString debtsTookAll, belowOneStep, belowOneDay, downPaymentOpen, downPaymentOnly, alreadyUnlocked, daysAhead,
        nothingToBuy;
};

const Phrases &english()
{
    static const Phrases phrases{u"%1 kWh for %2."_s,
                                 u"%1 kWh were sent to %2."_s,
                                 u"%1 days for %2."_s,
                                 u"%2 is on for %1 more days."_s,
                                 u"%1 is unlocked for good."_s,
                                 u"%1 is unlocked for good."_s,
                                 u"Type this code into %1."_s,
                                 u"%1 has been reset."_s,
                                 u"Paid %1: %2."_s,
                                 u"Paid %1 for %2: %3."_s,
                                 u"Pay %1 for %2 here: %3"_s,
                                 u"earlier debt"_s,
                                 u"appliances"_s,
                                 u"access rate"_s,
                                 u"instalments"_s,
                                 u"energy"_s,
                                 u"service"_s,
                                 u"credit"_s,
                                 u"It paid what was due, so there is no token."_s,
                                 u"Too little for a token; it counts for the next one."_s,
                                 u"Not yet a whole day; it counts for the next token."_s,
                                 u"The token comes when the down payment is complete."_s,
                                 u"The down payment is complete; the days come with the instalments."_s,
                                 u"The device is already unlocked."_s,
                                 u"Days given before are earned back first."_s,
                                 u"There is nothing to buy for this device."_s};
    return phrases;
}

const Phrases &french()
{
    static const Phrases phrases{u"%1 kWh pour %2."_s,
                                 u"%1 kWh envoyés à %2."_s,
                                 u"%1 jours pour %2."_s,
                                 u"%2 fonctionne %1 jours de plus."_s,
                                 u"%1 est débloqué pour toujours."_s,
                                 u"%1 est débloqué pour toujours."_s,
                                 u"Tapez ce code sur %1."_s,
                                 u"%1 a été réinitialisé."_s,
                                 u"Payé %1: %2."_s,
                                 u"Payé %1 pour %2: %3."_s,
                                 u"Payez %1 pour %2 ici: %3"_s,
                                 u"dette antérieure"_s,
                                 u"appareils"_s,
                                 u"abonnement"_s,
                                 u"mensualités"_s,
                                 u"énergie"_s,
                                 u"service"_s,
                                 u"crédit"_s,
                                 u"Le paiement a réglé ce qui était du; pas de code."_s,
                                 u"Trop peu pour un code; compte pour le prochain."_s,
                                 u"Moins d'un jour; compte pour le prochain code."_s,
                                 u"Le code viendra quand l'acompte sera complet."_s,
                                 u"L'acompte est complet; les jours viendront avec les mensualités."_s,
                                 u"L'appareil est déjà débloqué."_s,
                                 u"Les jours déjà donnés sont à payer d'abord."_s,
                                 u"Rien à acheter pour cet appareil."_s};
    return phrases;
}

const Phrases &portuguese()
{
    static const Phrases phrases{u"%1 kWh para %2."_s,
                                 u"%1 kWh enviados para %2."_s,
                                 u"%1 dias para %2."_s,
                                 u"%2 funciona mais %1 dias."_s,
                                 u"%1 desbloqueado para sempre."_s,
                                 u"%1 desbloqueado para sempre."_s,
                                 u"Digite este codigo em %1."_s,
                                 u"%1 foi reiniciado."_s,
                                 u"Pago %1: %2."_s,
                                 u"Pago %1 por %2: %3."_s,
                                 u"Pague %1 por %2 aqui: %3"_s,
                                 u"divida anterior"_s,
                                 u"aparelhos"_s,
                                 u"taxa de acesso"_s,
                                 u"prestacoes"_s,
                                 u"energia"_s,
                                 u"servico"_s,
                                 u"credito"_s,
                                 u"Pagou o que estava vencido; sem codigo."_s,
                                 u"Pouco para um codigo; conta para o proximo."_s,
                                 u"Menos de um dia; conta para o proximo codigo."_s,
                                 u"O codigo vem quando a entrada estiver paga."_s,
                                 u"A entrada esta paga; os dias vem com as prestacoes."_s,
                                 u"O aparelho ja esta desbloqueado."_s,
                                 u"Primeiro pagam-se os dias ja dados."_s,
                                 u"Nada a comprar para este aparelho."_s};
    return phrases;
}

const Phrases &swahili()
{
    static const Phrases phrases{u"%1 kWh kwa %2."_s,
                                 u"%1 kWh zimetumwa kwa %2."_s,
                                 u"Siku %1 kwa %2."_s,
                                 u"%2 itawaka siku %1 zaidi."_s,
                                 u"%1 imefunguliwa kabisa."_s,
                                 u"%1 imefunguliwa kabisa."_s,
                                 u"Ingiza namba hii kwenye %1."_s,
                                 u"%1 imewekwa upya."_s,
                                 u"Umelipa %1: %2."_s,
                                 u"Umelipa %1 kwa %2: %3."_s,
                                 u"Lipa %1 kwa %2 hapa: %3"_s,
                                 u"deni la awali"_s,
                                 u"vifaa"_s,
                                 u"ada ya huduma"_s,
                                 u"awamu"_s,
                                 u"umeme"_s,
                                 u"huduma"_s,
                                 u"salio"_s,
                                 u"Imelipa deni lililofika; hakuna tokeni."_s,
                                 u"Haitoshi tokeni; itahesabiwa baadaye."_s,
                                 u"Haijafika siku moja; itahesabiwa baadaye."_s,
                                 u"Tokeni itakuja malipo ya awali yakikamilika."_s,
                                 u"Malipo ya awali yamekamilika; siku zitakuja na awamu."_s,
                                 u"Kifaa tayari kimefunguliwa."_s,
                                 u"Siku zilizotolewa zinalipwa kwanza."_s,
                                 u"Hakuna cha kununua kwa kifaa hiki."_s};
    return phrases;
}

const Phrases &phrasesOf(const QString &language)
{
    if (language == u"fr")
        return french();
    if (language == u"pt")
        return portuguese();
    return language == u"sw" ? swahili() : english();
}

const QString &nameOf(const Phrases &phrases, AllocationType type)
{
    switch (type) {
    case AllocationType::Recovery:
        return phrases.recovery;
    case AllocationType::ApplianceInstalment:
        return phrases.appliances;
    case AllocationType::AccessRate:
        return phrases.accessRate;
    case AllocationType::DeviceInstalment:
        return phrases.instalments;
    case AllocationType::Service:
        return phrases.service;
    case AllocationType::Credit:
        return phrases.credit;
    case AllocationType::Energy:
        break;
    }
    return phrases.energy;
}

QString whyNoToken(const Phrases &phrases, NoTokenReason reason)
{
    switch (reason) {
    case NoTokenReason::DebtsTookAll:
        return phrases.debtsTookAll;
    case NoTokenReason::BelowOneStep:
        return phrases.belowOneStep;
    case NoTokenReason::BelowOneDay:
        return phrases.belowOneDay;
    case NoTokenReason::DownPaymentOpen:
        return phrases.downPaymentOpen;
    case NoTokenReason::DownPaymentOnly:
        return phrases.downPaymentOnly;
    case NoTokenReason::AlreadyUnlocked:
        return phrases.alreadyUnlocked;
    case NoTokenReason::DaysAhead:
        return phrases.daysAhead;
    case NoTokenReason::NothingToBuy:
        return phrases.nothingToBuy;
    case NoTokenReason::None:
        break;
    }
    return {};
}

QString partsText(const Phrases &phrases, const Currency &currency, const PaymentSplit &split)
{
    std::vector<std::pair<AllocationType, Money>> sums;
    for (const auto &[type, amount] : split.parts) {
        const auto known =
            std::find_if(sums.begin(), sums.end(), [type = type](const auto &sum) { return sum.first == type; });
        if (known == sums.end())
            sums.emplace_back(type, amount);
        else
            known->second += amount;
    }
    QStringList words;
    for (const auto &[type, amount] : sums)
        words.append(nameOf(phrases, type) + u' ' + formatAmount(amount, currency));
    return words.join(u", "_s);
}

QString quantityText(const Phrases &phrases, const TokenText &token)
{
    const bool hasText = !token.text.isEmpty();
    switch (token.kind) {
    case TokenKind::Energy:
        return (hasText ? phrases.energyToken : phrases.energySent).arg(formatKwh(token.wattHours), token.serial);
    case TokenKind::Days:
        return (hasText ? phrases.daysToken : phrases.daysSent).arg(QString::number(token.days), token.serial);
    case TokenKind::Unlock:
        return (hasText ? phrases.unlockToken : phrases.unlockSent).arg(token.serial);
    case TokenKind::Command:
        break;
    }
    return (hasText ? phrases.commandToken : phrases.commandSent).arg(token.serial);
}

} // namespace

const QStringList &messageLanguages()
{
    static const QStringList languages{u"en"_s, u"fr"_s, u"pt"_s, u"sw"_s};
    return languages;
}

QString messageMoney(Money amount, const Currency &currency)
{
    return currency.code() + u' ' + formatAmount(amount, currency);
}

QString groupedToken(const QString &text)
{
    constexpr int stsDigits = 20;
    constexpr int groupSize = 4;
    const bool isSts = text.size() == stsDigits &&
                       std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isSts)
        return text;
    QStringList groups;
    for (int from = 0; from < stsDigits; from += groupSize)
        groups.append(text.mid(from, groupSize));
    return groups.join(u' ');
}

MessageValues tokenValues(const QString &language, const Currency &currency, const TokenText &token)
{
    const auto &phrases = phrasesOf(language);
    MessageValues values{{u"token"_s, groupedToken(token.text)},
                         {u"quantity"_s, quantityText(phrases, token)},
                         {u"serial"_s, token.serial}};
    if (token.split) {
        values.insert(u"split"_s, phrases.paid.arg(messageMoney(token.split->amount, currency),
                                                   partsText(phrases, currency, *token.split)));
        values.insert(u"amount"_s, messageMoney(token.split->amount, currency));
    }
    return values;
}

QString requestMessage(const QString &language, const Currency &currency, Money amount, const QString &serial,
                       const QString &url)
{
    return phrasesOf(language).toPay.arg(messageMoney(amount, currency), serial, url);
}

MessageValues paymentValues(const QString &language, const Currency &currency, const QString &serial,
                            const PaymentSplit &split, NoTokenReason reason)
{
    const auto &phrases = phrasesOf(language);
    const auto money = messageMoney(split.amount, currency);
    const auto parts = partsText(phrases, currency, split);
    return {{u"split"_s, serial.isEmpty() ? phrases.paid.arg(money, parts) : phrases.paidFor.arg(money, serial, parts)},
            {u"amount"_s, money},
            {u"reason"_s, whyNoToken(phrases, reason)},
            {u"serial"_s, serial}};
}

MessageKind messageKindOf(const TokenText &token)
{
    return token.text.isEmpty() ? MessageKind::Sent : MessageKind::Token;
}
