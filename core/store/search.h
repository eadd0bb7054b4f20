#pragma once

#include "core/store/transaction.h"

enum class SearchKind
{
    Customer,
    Device,
    Payment,
    Token
};
[[nodiscard]] QString toWord(SearchKind kind);

/// Lower case, accents off, runs of blanks as one; a phone's '+' is dropped with other punctuation between digits.
[[nodiscard]] QString foldForSearch(const QString &text);

/// Lower case, accents off, runs of blanks as one; other characters as they are.
[[nodiscard]] QString foldLetters(const QString &text);

struct SearchHit
{
    SearchKind kind = SearchKind::Customer;
    QByteArray id;
};

/// Puts or replaces the document of one thing. `parts` are names, phones, serials, numbers.
[[nodiscard]] Outcome putSearchDocument(Transaction &transaction, SearchKind kind, const QByteArray &id,
                                        const QStringList &parts);
[[nodiscard]] Outcome removeSearchDocument(Transaction &transaction, const QByteArray &id);

/// Things that contain every word of `text`. Words of one or two characters are beginnings of words; when there are no
/// longer ones, the first is the beginning of a surname, first name, phone or serial. At most `limit`; whole-word and
/// prefix hits first.
[[nodiscard]] Result<std::vector<SearchHit>> search(Database &database, const QString &text,
                                                    std::optional<SearchKind> kind, int limit);

/// All things that search() would find, without order and limit, as a SELECT of their ids; but for phones of which only
/// one or two digits were typed as dialled at home.
struct SearchSet
{
    QString sql;
    SqlValues values;
};
[[nodiscard]] SearchSet searchSet(const QString &text, SearchKind kind);
