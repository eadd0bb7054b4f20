#include "core/services/list_settings.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct SpanWord
{
    DaySpan span;
    QLatin1String word;
};
constexpr std::array spanWords{SpanWord{DaySpan::Today, "today"_L1},
                               SpanWord{DaySpan::Yesterday, "yesterday"_L1},
                               SpanWord{DaySpan::Last7Days, "last_7_days"_L1},
                               SpanWord{DaySpan::ThisMonth, "this_month"_L1},
                               SpanWord{DaySpan::LastMonth, "last_month"_L1},
                               SpanWord{DaySpan::ThisYear, "this_year"_L1},
                               SpanWord{DaySpan::Next7Days, "next_7_days"_L1},
                               SpanWord{DaySpan::Next30Days, "next_30_days"_L1},
                               SpanWord{DaySpan::BeforeToday, "before_today"_L1}};

void put(JsonValue &json, const TextTest &test)
{
    json.insert(test.isWhole ? u"is"_s : u"holds"_s, test.text);
}

void put(JsonValue &json, const NumberTest &test)
{
    json.insert(u"from"_s, JsonValue::orNull(test.from));
    json.insert(u"to"_s, JsonValue::orNull(test.to));
}

void put(JsonValue &json, const DayTest &test)
{
    if (test.span != DaySpan::Fixed)
        json.insert(u"span"_s, toWord(test.span));
    if (test.from)
        json.insert(u"from"_s, test.from->toString(Qt::ISODate));
    if (test.to)
        json.insert(u"to"_s, test.to->toString(Qt::ISODate));
}

void put(JsonValue &json, const WordTest &test)
{
    JsonValue words = JsonValue::array();
    for (const auto &word : test.words)
        words.append(word);
    json.insert(u"words"_s, words);
}

std::optional<QDate> dateFrom(const JsonValue &json)
{
    const QDate date = QDate::fromString(json.toText(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DayTest dayTestFrom(const JsonValue &json)
{
    const auto span = daySpanFromWord(json[u"span"].toText());
    return {span.value_or(DaySpan::Fixed), dateFrom(json[u"from"]), dateFrom(json[u"to"])};
}

WordTest wordTestFrom(const JsonValue &json, const ListColumn &column)
{
    WordTest test;
    for (const auto &item : json[u"words"].items()) {
        const QString text = item.toText();
        if (std::any_of(column.words.begin(), column.words.end(),
                        [&](const ListWord &word) { return word.word == text; }))
            test.words.append(text);
    }
    return test;
}

std::optional<ListTest> testFrom(const JsonValue &json, const ListColumn &column)
{
    switch (column.type) {
    case ListType::Text:
        return json.contains(u"is") ? TextTest{json[u"is"].toText(), true} : TextTest{json[u"holds"].toText(), false};
    case ListType::Money:
    case ListType::Integer:
    case ListType::Energy:
        return NumberTest{json[u"from"].toInteger(), json[u"to"].toInteger()};
    case ListType::Date:
    case ListType::Instant:
        return dayTestFrom(json);
    case ListType::Word: {
        const WordTest test = wordTestFrom(json, column);
        return test.words.isEmpty() ? std::nullopt : std::optional<ListTest>(test);
    }
    case ListType::Id:
        break;
    }
    return std::nullopt;
}

} // namespace

QString toWord(DaySpan span)
{
    const auto found =
        std::find_if(spanWords.begin(), spanWords.end(), [span](const SpanWord &entry) { return entry.span == span; });
    return found == spanWords.end() ? QString() : QString(found->word);
}

std::optional<DaySpan> daySpanFromWord(const QString &word)
{
    const auto found =
        std::find_if(spanWords.begin(), spanWords.end(), [&](const SpanWord &entry) { return entry.word == word; });
    return found == spanWords.end() ? std::nullopt : std::optional(found->span);
}

QStringList daySpanWords()
{
    QStringList words;
    for (const auto &entry : spanWords)
        words.append(entry.word);
    return words;
}

JsonValue toJson(const ListQuestion &question)
{
    JsonValue json = JsonValue::object();
    json.insert(u"search"_s, question.search);
    JsonValue filters = JsonValue::array();
    for (const auto &filter : question.filters) {
        JsonValue one = JsonValue::object({{u"column"_s, filter.column}});
        std::visit([&](const auto &test) { put(one, test); }, filter.test);
        filters.append(one);
    }
    json.insert(u"filters"_s, filters);
    if (question.sort)
        json.insert(u"sort"_s, JsonValue::object({{u"column"_s, question.sort->column},
                                                  {u"is_descending"_s, JsonValue(question.sort->isDescending)}}));
    return json;
}

ListQuestion listQuestionFromJson(const JsonValue &json, const ListSpec &spec)
{
    ListQuestion question;
    question.search = json[u"search"].toText();
    for (const auto &item : json[u"filters"].items()) {
        const auto *column = spec.column(item[u"column"].toText());
        if (!column)
            continue;
        if (const auto test = testFrom(item, *column))
            question.filters.push_back({column->word, *test});
    }
    const auto &sort = json[u"sort"];
    if (const auto *column = spec.column(sort[u"column"].toText()))
        question.sort = ListSort{column->word, sort[u"is_descending"].toBool().value_or(false)};
    return question;
}
