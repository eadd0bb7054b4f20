#include "ui/paper/paper_words.h"

#include "ui/error_texts.h"
#include "ui/formats.h"
#include "ui/paper/report_words.h"

#include <QFile>

namespace {

struct Sentence
{
    NoTokenReason reason;
    const char *text;
};
constexpr Sentence noTokenSentences[] = {
    {NoTokenReason::DebtsTookAll, QT_TRANSLATE_NOOP("Paper", "It paid what was due, so there is no token.")},
    {NoTokenReason::BelowOneStep, QT_TRANSLATE_NOOP("Paper", "Too little for a token; it counts for the next one.")},
    {NoTokenReason::BelowOneDay, QT_TRANSLATE_NOOP("Paper", "Not yet a whole day; it counts for the next token.")},
    {NoTokenReason::DownPaymentOpen, QT_TRANSLATE_NOOP("Paper", "The token comes when the down payment is complete.")},
    {NoTokenReason::DownPaymentOnly,
     QT_TRANSLATE_NOOP("Paper", "The down payment is complete; the days come with the instalments.")},
    {NoTokenReason::AlreadyUnlocked, QT_TRANSLATE_NOOP("Paper", "The device is already unlocked for good.")},
    {NoTokenReason::DaysAhead, QT_TRANSLATE_NOOP("Paper", "Days given before are earned back first.")},
    {NoTokenReason::NothingToBuy, QT_TRANSLATE_NOOP("Paper", "There is nothing to buy for this device.")},
};

const char *typeText(AllocationType type)
{
    switch (type) {
    case AllocationType::Recovery:
        return QT_TRANSLATE_NOOP("Paper", "Earlier debt");
    case AllocationType::ApplianceInstalment:
    case AllocationType::DeviceInstalment:
        return QT_TRANSLATE_NOOP("Paper", "Instalment");
    case AllocationType::AccessRate:
        return QT_TRANSLATE_NOOP("Paper", "Access rate");
    case AllocationType::Energy:
        return QT_TRANSLATE_NOOP("Paper", "Energy");
    case AllocationType::Service:
        return QT_TRANSLATE_NOOP("Paper", "Energy service");
    case AllocationType::Credit:
        break;
    }
    return QT_TRANSLATE_NOOP("Paper", "Credit");
}

} // namespace

PaperWords::PaperWords(const QString &language, const QString &country)
    : m_locale(QLocale::codeToLanguage(language), QLocale::codeToTerritory(country))
{
    // A language without a file leaves the translator empty: its sentences stay as they are in the source.
    (void)m_translator.load(fileOf(language));
}

QString PaperWords::fileOf(const QString &language)
{
    return QStringLiteral(":/i18n/mpmanager_%1.qm").arg(language);
}

bool PaperWords::hasLanguage(const QString &language)
{
    return QFile::exists(fileOf(language));
}

QString PaperWords::operator()(const char *sentence) const
{
    return in("Paper", sentence);
}

QString PaperWords::in(const char *context, const char *sentence) const
{
    const QString translated = m_translator.translate(context, sentence);
    return translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
}

QString PaperWords::counted(const char *sentence, qint64 count) const
{
    const int number = static_cast<int>(std::clamp<qint64>(count, 0, INT_MAX));
    const QString translated = m_translator.translate("Paper", sentence, nullptr, number);
    const QString text = translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
    return QString(text).replace(QStringLiteral("%n"), m_locale.toString(count));
}

QString PaperWords::money(Money amount, const Currency &currency) const
{
    return localMoney(amount, currency, m_locale);
}

QString PaperWords::amount(Money amount, const Currency &currency) const
{
    return localAmount(amount, currency, m_locale);
}

QString PaperWords::date(const QDate &date) const
{
    return localDate(date, m_locale);
}

QString PaperWords::instant(Instant instant, const QTimeZone &zone) const
{
    return localInstant(instant, zone, m_locale);
}

QString PaperWords::allocation(const AllocationView &line) const
{
    QString text = (*this)(typeText(line.type));
    if (!line.appliance.isEmpty())
        text += QStringLiteral(" %1").arg(line.appliance);
    if (line.instalment == 0)
        text += QStringLiteral(", ") + (*this)(QT_TRANSLATE_NOOP("Paper", "down payment"));
    else if (line.instalment)
        text += QStringLiteral(" %1").arg(*line.instalment);
    if (line.isReversal)
        text = (*this)(QT_TRANSLATE_NOOP("Paper", "Taken back: %1")).arg(text);
    if (line.due)
        text += QStringLiteral(", ") + (*this)(QT_TRANSLATE_NOOP("Paper", "due %1")).arg(date(*line.due));
    return text;
}

QString PaperWords::tokenValue(const TokenView &token) const
{
    switch (token.kind) {
    case TokenKind::Energy:
        return localEnergy(token.wattHours, m_locale);
    case TokenKind::Days:
        return counted(QT_TRANSLATE_N_NOOP("Paper", "%n day(s)"), token.days);
    case TokenKind::Unlock:
        return (*this)(QT_TRANSLATE_NOOP("Paper", "Unlocked for good"));
    case TokenKind::Command:
        break;
    }
    return (*this)(QT_TRANSLATE_NOOP("Paper", "Code for the device"));
}

QString PaperWords::noToken(const QString &word) const
{
    for (const auto &sentence : noTokenSentences) {
        if (word == toWord(sentence.reason))
            return (*this)(sentence.text);
    }
    return {};
}

QString PaperWords::provider(const QString &word) const
{
    if (const char *name = providerName(word))
        return in("Words", name);
    return word.left(1).toUpper() + word.mid(1);
}

QString PaperWords::reason(const QString &code) const
{
    const char *sentence = reasonSentence(code);
    return sentence ? in("ErrorTexts", sentence) : QString();
}
