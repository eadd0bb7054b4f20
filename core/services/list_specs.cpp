#include "core/services/list_columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

template <typename Thing>
const Thing *find(const std::vector<Thing> &things, const QString &word)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const Thing &thing) { return thing.word == word; });
    return found == things.end() ? nullptr : &*found;
}

ListFilter isOneOf(const QString &column, const QStringList &words)
{
    return {column, WordTest{words}};
}

std::vector<ListView> makeViews()
{
    const ListSort newest{u"created"_s, true};
    std::vector<ListView> views{
        {u"customers"_s, u"customers"_s, {}, {u"surname"_s}, {isOneOf(u"state"_s, {u"active"_s})}},
        {u"devices"_s, u"devices"_s, {}, {u"serial"_s}}};
    for (const auto &kind : {u"meter"_s, u"shs"_s, u"ebike"_s})
        views.push_back({u"devices."_s + kind, u"devices"_s, {isOneOf(u"kind"_s, {kind})}, {u"serial"_s}});
    views.push_back({u"sales"_s, u"sales"_s, {}, {u"date"_s, true}});
    ListView due{u"instalments.due"_s, u"instalments"_s, {isOneOf(u"state"_s, {u"due"_s})}, {u"due"_s}};
    due.filters = {{u"due"_s, DayTest{DaySpan::Next30Days, {}, {}}}};
    ListView overdue{u"instalments.overdue"_s, u"instalments"_s, {isOneOf(u"state"_s, {u"overdue"_s})}, {u"due"_s}};
    due.index = overdue.index = u"instalment_open"_s;
    ListView unmatched{
        u"payments.unmatched"_s, u"payments"_s, {isOneOf(u"state"_s, {u"unmatched"_s})}, {u"paid_at"_s, true}};
    unmatched.index = u"payment_unmatched"_s;
    ListView tokens{u"tokens.waiting"_s, u"tokens"_s, {}, newest};
    tokens.condition = u"t.state IN ('queued', 'requesting', 'uncertain', 'refused')"_s;
    tokens.index = u"token_waiting"_s;
    ListView messages{u"messages.waiting"_s, u"messages"_s, {}, newest};
    messages.condition = u"m.state IN ('queued', 'sending', 'uncertain', 'failed')"_s;
    messages.index = u"message_waiting"_s;
    for (const auto &view : {due, overdue, ListView{u"payments"_s, u"payments"_s, {}, {u"paid_at"_s, true}}, unmatched,
                             ListView{u"tokens"_s, u"tokens"_s, {}, newest}, tokens,
                             ListView{u"messages"_s, u"messages"_s, {}, newest}, messages})
        views.push_back(view);
    return views;
}

} // namespace

const ListColumn *ListSpec::column(const QString &columnWord) const
{
    return find(columns, columnWord);
}

const std::vector<ListSpec> &listSpecs()
{
    static const std::vector<ListSpec> specs{customerListSpec(),   deviceListSpec(),  saleListSpec(),
                                             instalmentListSpec(), paymentListSpec(), tokenListSpec(),
                                             messageListSpec(),    debtListSpec(),    ledgerListSpec()};
    return specs;
}

const std::vector<ListView> &listViews()
{
    static const std::vector<ListView> views = makeViews();
    return views;
}

const ListSpec *findListSpec(const QString &word)
{
    return find(listSpecs(), word);
}

const ListView *findListView(const QString &word)
{
    return find(listViews(), word);
}

const ListView &listView(const QString &word)
{
    const auto *view = findListView(word);
    if (!view)
        qFatal("there is no list view %s", qPrintable(word));
    return *view;
}

const ListSpec &listSpecOf(const ListView &view)
{
    const auto *spec = findListSpec(view.list);
    if (!spec)
        qFatal("there is no list %s", qPrintable(view.list));
    return *spec;
}
