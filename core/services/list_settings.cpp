#include "core/services/list_settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString stateKey(const ListView &view)
{
    return u"list/%1/state"_s.arg(view.word);
}

QString filtersKey(const ListView &view)
{
    return u"list/%1/filters"_s.arg(view.list);
}

/// What cannot be read any more counts as never kept: a list must open all the same.
Result<JsonValue> readJson(Database &database, const QString &key)
{
    MPM_TRY(const auto text, database.readFirst(u"SELECT value FROM local_setting WHERE key = ?"_s, {toSql(key)},
                                                [](const Row &row) { return row.text(0); }));
    return text ? parseJson(text->toUtf8()).value_or(JsonValue()) : JsonValue();
}

Outcome writeJson(Database &database, const QString &key, const JsonValue &json)
{
    MPM_TRY(auto transaction, Transaction::begin(database));
    MPM_CHECK(transaction.executeLocal(u"INSERT INTO local_setting (key, value) VALUES (?, ?) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                       {toSql(key), toSql(QString::fromUtf8(json.toJson()))}));
    return transaction.commit();
}

JsonValue layoutJson(const ListLayout &layout)
{
    JsonValue columns = JsonValue::array();
    for (const auto &column : layout)
        columns.append(JsonValue::object(
            {{u"column"_s, column.column}, {u"width"_s, JsonValue(static_cast<qint64>(column.width))}}));
    return columns;
}

ListLayout layoutFrom(const JsonValue &json, const ListSpec &spec)
{
    ListLayout layout;
    for (const auto &item : json.items()) {
        const auto *column = spec.column(item[u"column"].toText());
        if (column && !column->isForScripts)
            layout.push_back({column->word, static_cast<int>(item[u"width"].toInteger().value_or(0))});
    }
    return layout;
}

Outcome writeFilters(Database &database, const ListView &view, const std::vector<NamedFilter> &filters)
{
    JsonValue json = JsonValue::array();
    for (const auto &filter : filters)
        json.append(JsonValue::object({{u"name"_s, filter.name}, {u"question"_s, toJson(filter.question)}}));
    return writeJson(database, filtersKey(view), json);
}

} // namespace

Result<std::optional<ListState>> ListSettings::state(const ListView &view)
{
    MPM_TRY(const auto json, readJson(m_context.database, stateKey(view)));
    if (!json.isObject())
        return std::optional<ListState>();
    const ListSpec &spec = listSpecOf(view);
    return std::optional(ListState{layoutFrom(json[u"columns"], spec), listQuestionFromJson(json[u"question"], spec)});
}

Outcome ListSettings::keepState(const ListView &view, const ListState &state)
{
    return writeJson(
        m_context.database, stateKey(view),
        JsonValue::object({{u"columns"_s, layoutJson(state.layout)}, {u"question"_s, toJson(state.question)}}));
}

Result<std::vector<NamedFilter>> ListSettings::namedFilters(const ListView &view)
{
    MPM_TRY(const auto json, readJson(m_context.database, filtersKey(view)));
    std::vector<NamedFilter> filters;
    for (const auto &item : json.items())
        filters.push_back({item[u"name"].toText(), listQuestionFromJson(item[u"question"], listSpecOf(view))});
    return filters;
}

Outcome ListSettings::keepFilter(const ListView &view, const NamedFilter &filter)
{
    const NamedFilter kept{filter.name.trimmed(), filter.question};
    if (kept.name.isEmpty())
        return invalid(u"required"_s, u"The name of the filter is missing."_s, u"name"_s);
    MPM_TRY(auto filters, namedFilters(view));
    std::erase_if(filters, [&](const NamedFilter &one) { return one.name == kept.name; });
    filters.insert(std::lower_bound(filters.begin(), filters.end(), kept,
                                    [](const NamedFilter &a, const NamedFilter &b) {
                                        return QString::compare(a.name, b.name, Qt::CaseInsensitive) < 0;
                                    }),
                   kept);
    return writeFilters(m_context.database, view, filters);
}

Outcome ListSettings::forgetFilter(const ListView &view, const QString &name)
{
    MPM_TRY(auto filters, namedFilters(view));
    std::erase_if(filters, [&](const NamedFilter &one) { return one.name == name; });
    return writeFilters(m_context.database, view, filters);
}
