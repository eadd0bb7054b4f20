#pragma once

#include "core/services/list_spec.h"

/// How the tables of list columns are written: one line a column.
namespace listColumns {

[[nodiscard]] inline ListColumn text(const QString &word, const QString &value, const QStringList &joins = {})
{
    return {word, ListType::Text, value, joins};
}
[[nodiscard]] inline ListColumn integer(const QString &word, const QString &value, const QStringList &joins = {})
{
    return {word, ListType::Integer, value, joins};
}
[[nodiscard]] inline ListColumn date(const QString &word, const QString &value, const QStringList &joins = {})
{
    return {word, ListType::Date, value, joins};
}
[[nodiscard]] inline ListColumn instant(const QString &word, const QString &value)
{
    return {word, ListType::Instant, value};
}
/// Added up at the foot.
[[nodiscard]] inline ListColumn money(const QString &word, const QString &value)
{
    ListColumn column{word, ListType::Money, value};
    column.sum = value;
    return column;
}
/// A price: the sum of several says nothing.
[[nodiscard]] inline ListColumn price(const QString &word, const QString &value)
{
    return {word, ListType::Money, value};
}
[[nodiscard]] inline ListColumn id(const QString &value)
{
    ListColumn column{QStringLiteral("id"), ListType::Id, value};
    column.isForScripts = true;
    return column;
}
[[nodiscard]] inline ListColumn words(const QString &word, const QString &value, const QStringList &known)
{
    ListColumn column{word, ListType::Word, value};
    for (const auto &one : known)
        column.words.push_back({one});
    return column;
}
/// The cell is the word whose condition holds.
[[nodiscard]] inline ListColumn state(const QString &word, std::vector<ListWord> known)
{
    ListColumn column{word, ListType::Word, QStringLiteral("CASE")};
    for (const auto &one : known)
        column.value += QStringLiteral(" WHEN %1 THEN '%2'").arg(one.condition, one.word);
    column.value += QStringLiteral(" END");
    column.words = std::move(known);
    return column;
}

[[nodiscard]] inline ListColumn orderedBy(const QString &order, ListColumn column)
{
    column.order = order;
    return column;
}
[[nodiscard]] inline ListColumn indexed(ListColumn column)
{
    column.isIndexed = true;
    return column;
}
[[nodiscard]] inline ListColumn nullable(ListColumn column)
{
    column.isNullable = true;
    return column;
}
[[nodiscard]] inline ListColumn forScripts(ListColumn column)
{
    column.isForScripts = true;
    return column;
}

/// The customer of a row as join "customer": number, name, phone and village, which join "village" gives.
[[nodiscard]] std::vector<ListColumn> customerColumns();
[[nodiscard]] ListJoin customerJoin(const QString &id);
[[nodiscard]] ListJoin customerVillageJoin();

[[nodiscard]] std::vector<ListColumn> joined(std::initializer_list<std::vector<ListColumn>> parts);

} // namespace listColumns

[[nodiscard]] ListSpec customerListSpec();
[[nodiscard]] ListSpec deviceListSpec();
[[nodiscard]] ListSpec saleListSpec();
[[nodiscard]] ListSpec instalmentListSpec();
[[nodiscard]] ListSpec paymentListSpec();
[[nodiscard]] ListSpec tokenListSpec();
[[nodiscard]] ListSpec messageListSpec();
/// For `mpmctl export` only: they have no key to be paged by.
[[nodiscard]] ListSpec debtListSpec();
[[nodiscard]] ListSpec ledgerListSpec();
