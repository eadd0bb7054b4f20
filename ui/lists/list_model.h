#pragma once

#include "core/base/cancellation.h"
#include "ui/lists/list_cells.h"

#include <QAbstractTableModel>

#include <functional>

/// The rows of one question to a list, read page by page by key, never by offset. Far from what is looked at only the
/// place of a page is kept and its rows are read again when they come into view: memory does not grow with the list.
class ListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;
    /// Pages on each side of what is shown whose rows are kept.
    static constexpr int keptPages = 5;

    using OnPage = std::function<void(const Result<ListPage> &)>;
    /// Reads one page of the question that is asked now; called on the ui thread, answers later, and not at all once
    /// the cancellation is cancelled.
    using ReadPage = std::function<void(const ListService::PageRequest &, const Cancellation &, OnPage)>;

    /// `needed`: columns that are read though nobody may see them. `spec` must outlive the model.
    ListModel(const ListSpec &spec, ListFormats formats, QStringList needed, ReadPage readPage,
              QObject *parent = nullptr);
    ~ListModel() override;

    /// Asks the question anew from the first row; what is shown stays until the answer is there.
    void ask();
    /// The columns in their order. Rows that lack one are read again.
    void setColumns(const QStringList &columns);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    [[nodiscard]] const ListColumn &column(int at) const;
    /// Reads again what is shown now, and the rest when it comes into view. Keeps rows that are still there in place.
    void refresh();
    /// What a person looks at: reads what is missing there, and the next rows before the end is reached.
    void show(int first, int last);

    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// False until the first answer.
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    [[nodiscard]] bool isComplete() const { return m_isAnswered && !m_hasMore; }
    /// Rows of the whole answer where they need not be counted.
    [[nodiscard]] std::optional<qint64> keptTotal() const { return m_keptTotal; }
    /// Only the best matches of the search are here.
    [[nodiscard]] bool isBestOnly() const { return m_isBestOnly; }

    /// Nothing when the row was left and is not here.
    [[nodiscard]] std::optional<ListKey> keyOf(int row) const;
    /// -1 when no row that is here has this key.
    [[nodiscard]] int rowOf(const ListKey &key) const;
    [[nodiscard]] ListCell cell(int row, const QString &column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void pageArrived();
    void failed(const Error &error);
    /// Comes before the views hear of it.
    void rowsLeaving(int first, int last);

private:
    /// Rows between two keys.
    struct Part
    {
        std::optional<ListKey> after; ///< the row before the first one
        int start = 0;
        int size = 0;
        std::vector<ListRow> rows; ///< empty while they are left
        QStringList columns;       ///< of the cells
        bool isStale = false;
    };

    void read(const std::optional<ListKey> &after, int limit, std::function<void(const ListPage &)> onPage);
    void readMissing();
    void replaceAll(const ListPage &page);
    void append(const ListPage &page);
    void addPart(const std::optional<ListKey> &after, const ListPage &page);
    [[nodiscard]] bool hasAllColumns(const Part &part) const;
    void mend(size_t index, const ListPage &page);
    [[nodiscard]] std::optional<ListKey> endOf(size_t index) const;
    void cutAfter(size_t index);
    void replaceRows(Part &part, std::vector<ListRow> rows);
    void movePartsBehind(const Part &part, int by);
    void leaveFarParts();
    [[nodiscard]] QStringList readColumns() const;
    [[nodiscard]] const Part *partOf(int row) const;
    [[nodiscard]] const ListRow *rowAt(int row) const;

    const ListSpec &m_spec;
    ListFormats m_formats;
    QStringList m_needed;
    ReadPage m_readPage;
    QStringList m_columns;
    QStringList m_asked; ///< the columns of the page that is being read
    std::vector<Part> m_parts;
    int m_rowCount = 0;
    int m_firstShown = 0, m_lastShown = 0;
    bool m_isReading = false, m_isAnswered = false, m_hasMore = false, m_isBestOnly = false;
    std::optional<qint64> m_keptTotal;
    Cancellation m_cancellation;
};
