#pragma once

#include "core/services/list_question.h"
#include "core/store/search.h"

/// What the lists of the program are made of: one description from which pages, totals, filters and exports follow
/// (list_query.h). Words are stable: they stand in kept filters, in remembered states and in the heads of exports.

/// How the cells of a column are stored and written.
enum class ListType
{
    Text,  ///< never NULL
    Money, ///< minor units of the company's currency; a text cell says what is no such amount
    Integer,
    Energy,  ///< Wh
    Date,    ///< 'YYYY-MM-DD'
    Instant, ///< UTC milliseconds
    Word,    ///< one of `words`
    Id,      ///< 16 bytes; for scripts only, cannot be filtered
};

/// One value of a Word column. With a condition, the rows it stands for; conditions of one column exclude each other.
struct ListWord
{
    QString word;
    QString condition = {};
};

struct ListColumn
{
    QString word;
    ListType type = ListType::Text;
    QString value;          ///< SQL of the cell. "@today" in any SQL here is the date of today in the company's zone.
    QStringList joins = {}; ///< that all its SQL needs
    QString order = {};     ///< SQL to sort by; empty: `value`
    QString test = {};      ///< SQL that filters look at; empty: `value`
    QString sum = {};       ///< SQL added up at the foot; empty: not added up
    std::vector<ListWord> words = {};
    bool isNullable = false;   ///< `order` may be NULL
    bool isIndexed = false;    ///< an index of the base table serves sorting by it
    bool isForScripts = false; ///< exported by mpmctl, not offered in the window
};

struct ListJoin
{
    QString name;
    QString sql;
    QString needs = {}; ///< another join that must stand before
};

/// A place where the text in the search line is looked for.
struct ListSearch
{
    SearchKind kind = SearchKind::Customer;
    QString id; ///< SQL of the id that the search finds
};

struct ListSpec
{
    QString word;
    QString from;         ///< base table with its alias
    QString fromAll = {}; ///< joins that every row needs
    QStringList key;      ///< SQL of the columns that tell rows apart, first of all the id a page is opened by
    std::vector<ListJoin> joins;
    std::vector<ListColumn> columns;
    std::vector<ListSearch> searches; ///< empty: the list has no search
    /// The best matches of `searches[0]` come first while nobody asks for another order.
    bool isRanked = false;
    /// Rows that have left the search index: SQL of a text to look for words in, and the word of "state" they have.
    QString unindexedText = {}, unindexedWord = {};
    /// Table row_count holds the number of rows: name, or name plus the word of `countedBy`.
    QString countName = {}, countedBy = {};
    /// For `mpmctl export`: its columns in their order, what --from and --to apply to, and the order of rows.
    QStringList exported = {};
    QString exportTime = {};
    QString exportOrder = {};
    /// It reads access-rate charges of all customers: whoever asks creates the missing ones first (access_charges.h).
    bool readsAccessCharges = false;

    [[nodiscard]] const ListColumn *column(const QString &columnWord) const;
};

/// One list as a person opens it: some rows of a spec, always in force, with an order and a filter to begin with.
struct ListView
{
    QString word;
    QString list; ///< word of its spec
    std::vector<ListFilter> rows;
    ListSort order;
    std::vector<ListFilter> filters = {}; ///< to begin with
    /// SQL of the rows in the words of a partial index, where `rows` would not lead to it.
    QString condition = {};
    /// The partial index of the view's rows. They are few: no other index serves any order of them better.
    QString index = {};
};

[[nodiscard]] const std::vector<ListSpec> &listSpecs();
[[nodiscard]] const std::vector<ListView> &listViews();
/// Null when there is none.
[[nodiscard]] const ListSpec *findListSpec(const QString &word);
[[nodiscard]] const ListView *findListView(const QString &word);
/// Stops the program when there is none: views are named by the program itself.
[[nodiscard]] const ListView &listView(const QString &word);
[[nodiscard]] const ListSpec &listSpecOf(const ListView &view);
