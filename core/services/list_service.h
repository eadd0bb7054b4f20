#pragma once

#include "core/base/cancellation.h"
#include "core/services/list_query.h"

#include <QHash>

#include <functional>

/// A cell as it is stored: NULL, qint64 or QString, by the type of its column. A money cell that is a text says what is
/// no amount of the company's currency.
using ListCell = SqlValue;

struct ListRow
{
    ListKey key;
    std::vector<ListCell> cells;

    /// What the row's page is opened by.
    [[nodiscard]] QByteArray id() const { return key.key.front().toByteArray(); }
};

struct ListPage
{
    std::vector<ListRow> rows;
    bool hasMore = false;
    /// The list's order is that of the best match, and there are more rows than are put in order: another order shows
    /// them all.
    bool isBestOnly = false;
    std::optional<qint64> total; ///< rows of the whole answer, where they need not be counted
};

struct ListTotals
{
    qint64 rows = 0;
    QHash<QString, qint64> sums; ///< by the word of the column; minor units, Wh or whole numbers
};

/// What one question gets: the same for the window and the export.
class ListService
{
public:
    explicit ListService(ServiceContext context) : m_context(std::move(context)) {}

    struct PageRequest
    {
        QStringList columns; ///< words, in their order
        std::optional<ListKey> after;
        int limit = 100; ///< 1..5000
    };
    /// Fails as ListQuery::make().
    [[nodiscard]] Result<ListPage> page(const ListView &view, const ListQuestion &question, const PageRequest &request);
    /// Counts and adds up what a page shows only a part of; may take as long as reading every row.
    [[nodiscard]] Result<ListTotals> totals(const ListView &view, const ListQuestion &question,
                                            const QStringList &columns);

    struct Export
    {
        QStringList columns; ///< words, in their order
        QStringList heads;   ///< one for each column
        /// By column: what stands for a stored word. Without an entry, the word itself.
        QHash<QString, QHash<QString, QString>> words;
        QString file; ///< its ending says the format: .csv, .xlsx, .json
        /// Called now and then with the rows that are written, on the thread that writes. False: stop.
        std::function<bool(qint64)> onProgress = {};
    };
    /// Writes all rows of the answer in their order, or the best matches as page() has them; answers how many. Fails
    /// as makeExportSink() and ListQuery::make(), and with Cancelled "cancelled"; the file then is as it was before.
    [[nodiscard]] Result<qint64> exportFile(const ListView &view, const ListQuestion &question, const Export &wanted);

private:
    ServiceContext m_context;
};
