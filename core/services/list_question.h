#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// What a person asks a list for: values only, kept with named filters and sent from one screen to another.
/// Lists, their views and their columns are named by the words of list_spec.h.

/// A text: contains, or is the whole text. Case and accents do not matter.
struct TextTest
{
    QString text;
    bool isWhole = false;
    friend bool operator==(const TextTest &, const TextTest &) = default;
};

/// Money in minor units, whole numbers, energy in Wh; both ends included, either may be missing.
struct NumberTest
{
    std::optional<qint64> from, to;
    friend bool operator==(const NumberTest &, const NumberTest &) = default;
};

/// Spans that move on with the calendar, so that a kept filter means the same tomorrow.
enum class DaySpan
{
    Fixed,
    Today,
    Yesterday,
    Last7Days,
    ThisMonth,
    LastMonth,
    ThisYear,
    Next7Days,
    Next30Days,
    BeforeToday
};

[[nodiscard]] QString toWord(DaySpan span); ///< "today", "last_7_days"; empty for Fixed
/// Empty for a word of no span.
[[nodiscard]] std::optional<DaySpan> daySpanFromWord(const QString &word);
[[nodiscard]] QStringList daySpanWords();

/// Dates, and instants by their day in the company's zone; both ends included, either may be missing.
struct DayTest
{
    DaySpan span = DaySpan::Fixed;
    std::optional<QDate> from, to; ///< of a Fixed span
    friend bool operator==(const DayTest &, const DayTest &) = default;
};

/// One of the words of a state or kind. No word: no row.
struct WordTest
{
    QStringList words;
    friend bool operator==(const WordTest &, const WordTest &) = default;
};

using ListTest = std::variant<TextTest, NumberTest, DayTest, WordTest>;

struct ListFilter
{
    QString column;
    ListTest test;
    friend bool operator==(const ListFilter &, const ListFilter &) = default;
};

struct ListSort
{
    QString column;
    bool isDescending = false;
    friend bool operator==(const ListSort &, const ListSort &) = default;
};

struct ListQuestion
{
    QString search;                  ///< any part of names, phones, serials, references: see search()
    std::vector<ListFilter> filters; ///< all of them must hold
    std::optional<ListSort> sort;    ///< nothing: the view's own order, or the best match first while searching
    friend bool operator==(const ListQuestion &, const ListQuestion &) = default;
};

/// A list to be opened with a question: {"payments.unmatched", {}},
/// {"payments", {{}, {{"paid_at", DayTest{DaySpan::Today}}, {"state", WordTest{{"accepted"}}}}}}.
struct ListPreset
{
    QString view; ///< a word of listViews()
    ListQuestion question;
};
