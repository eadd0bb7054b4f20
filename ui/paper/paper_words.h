#pragma once

#include "core/services/payment_service.h"

#include <QLocale>
#include <QTranslator>

/// Words, numbers and dates in the language of the customer, whatever the window's is. Sentences are those of the
/// translation context "Paper"; English where there is no translation.
class PaperWords
{
public:
    /// `language`: "en", "fr", ...; `country`: ISO 3166 alpha-2, for dates and separators.
    PaperWords(const QString &language, const QString &country);

    /// Whether the program speaks `language`.
    [[nodiscard]] static bool hasLanguage(const QString &language);

    [[nodiscard]] QString operator()(const char *sentence) const;
    /// A sentence that the window has, too, under its translation context.
    [[nodiscard]] QString in(const char *context, const char *sentence) const;
    [[nodiscard]] QString counted(const char *sentence, qint64 count) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString money(Money amount, const Currency &currency) const;
    [[nodiscard]] QString amount(Money amount, const Currency &currency) const;
    [[nodiscard]] QString date(const QDate &date) const;
    [[nodiscard]] QString instant(Instant instant, const QTimeZone &zone) const;
    /// What a line of the split paid: "Access rate, due 12.01.2026".
    [[nodiscard]] QString allocation(const AllocationView &line) const;
    /// What a token gives: "1.400 kWh", "28 days", "Unlocked for good".
    [[nodiscard]] QString tokenValue(const TokenView &token) const;
    /// Why a booked payment has no token; empty when it has one. `word` is that of NoTokenReason.
    [[nodiscard]] QString noToken(const QString &word) const;
    /// Where money came from: "Cash", the name of the channel, or the provider's.
    [[nodiscard]] QString provider(const QString &word) const;
    /// The sentence for a refusal code; empty when it has none.
    [[nodiscard]] QString reason(const QString &code) const;

private:
    [[nodiscard]] static QString fileOf(const QString &language);

    QTranslator m_translator;
    QLocale m_locale;
};
