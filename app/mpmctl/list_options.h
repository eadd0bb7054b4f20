#pragma once

#include "app/mpmctl/arguments.h"
#include "core/services/list_service.h"

/// What a command line asks a list for. Every failure names the option.
struct ListRequest
{
    const ListView &view;
    ListQuestion question;
    QStringList columns; ///< words, in their order
};

[[nodiscard]] std::vector<OptionSpec> listOptions(); ///< --search, --where, --columns, --sort, --descending
/// The list named `name` as it comes in the window, changed by what the options say: a --where replaces the list's own
/// filter of the same column. Fails with Invalid: unknown_list (field list), unknown_column (where, columns, sort),
/// unknown_operator, unknown_word, required, and those of amounts, counts and dates (where).
[[nodiscard]] Result<ListRequest> listRequest(const Arguments &arguments, const QString &name, const Company &company);
/// Fails with Invalid unknown_list (field list).
[[nodiscard]] Result<const ListView *> namedList(const QString &name);

/// "COLUMN OP VALUE" as --where takes it: "amount from 50.00", "state is accepted,reversed", "paid_at is this_month".
[[nodiscard]] Result<ListFilter> filterFromText(const ListSpec &spec, const QString &text, const Company &company);
/// The same back: one text, or two for a span with both ends.
[[nodiscard]] QStringList filterTexts(const ListSpec &spec, const ListFilter &filter, const Company &company);
/// What --where can say of a column: "is", "contains", "from", "to". Nothing of ids.
[[nodiscard]] QStringList filterOperators(const ListColumn &column);
/// The words that "is" knows for a column; empty where any value goes.
[[nodiscard]] QStringList filterWords(const ListColumn &column);

/// The place of the last row of a page, for --after; it fits the same list in the same order only.
[[nodiscard]] QString listCursor(const ListRequest &request, const ListKey &key);
/// Nothing for an empty text. Fails with Invalid invalid_cursor (field after).
[[nodiscard]] Result<std::optional<ListKey>> listKeyFromCursor(const ListRequest &request, const QString &cursor);
