#pragma once

#include "core/services/context.h"
#include "core/store/deliver.h"
#include "ui/tones.h"

#include <QAbstractTableModel>
#include <QFuture>

#include <functional>

/// A list of any length, read page by page by key, never by offset (engineering style, section 8).
class PagedModelBase : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int pageSize = 100;
    static constexpr int largestPage = 1000;
    /// The Tone of a state cell, for the delegate that paints it.
    static constexpr int toneRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that match, on all pages; -1 while the first answer is on its way.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isReading() const { return m_isReading; }
    /// What the row is, to find it again after a refresh.
    [[nodiscard]] virtual QString keyOf(int row) const = 0;

    /// Asks the question anew from the first row; what is shown stays until the answer is there.
    virtual void reload() = 0;
    /// Reads again the rows that are shown. Does nothing far down a long list: it would throw the reader back to its
    /// top.
    virtual void refresh() = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : rows(); }

signals:
    /// An answer was shown; total() is up to date.
    void pageArrived();
    void failed(const Error &error);

protected:
    [[nodiscard]] virtual int rows() const = 0;

    qint64 m_total = -1;
    bool m_isReading = false;
    quint64 m_generation = 0; ///< an answer to an older question carries an older number and is dropped
};

template <typename Item>
class PagedModel final : public PagedModelBase
{
public:
    struct Column
    {
        QString title;
        std::function<QString(const Item &)> text;
        Qt::Alignment alignment = Qt::AlignLeft;
        int width = 14;                              ///< in characters, to begin with
        std::function<Tone(const Item &)> tone = {}; ///< for a state: its sign goes before the text
    };
    /// Asks for one page; called on the ui thread, answers later.
    using ReadPage = std::function<QFuture<Result<Page<Item>>>(const PageRequest &)>;

    PagedModel(std::vector<Column> columns, std::function<QString(const Item &)> key, ReadPage readPage,
               QObject *parent)
        : PagedModelBase(parent), m_columns(std::move(columns)), m_key(std::move(key)), m_readPage(std::move(readPage))
    {
    }

    [[nodiscard]] const Item &item(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    [[nodiscard]] QString keyOf(int row) const override { return m_key(item(row)); }

    void reload() override { ask(pageSize); }
    void refresh() override
    {
        if (rows() <= largestPage)
            ask(std::max(pageSize, rows()));
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        const auto &column = m_columns.at(static_cast<size_t>(section));
        if (role == Qt::DisplayRole)
            return column.title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        return role == Qt::UserRole ? QVariant(column.width) : QVariant();
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto &column = m_columns.at(static_cast<size_t>(index.column()));
        const Item &row = item(index.row());
        switch (role) {
        case Qt::DisplayRole:
            return column.tone ? toneSymbol(column.tone(row)) + u' ' + column.text(row) : column.text(row);
        case Qt::ToolTipRole:
            return column.text(row);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
        case toneRole:
            return column.tone ? QVariant(static_cast<int>(column.tone(row))) : QVariant();
        default:
            return {};
        }
    }

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_isReading && !m_next.isEmpty();
    }

    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent)) // not while reading, not after the last page
            return;
        m_isReading = true;
        deliver<Result<Page<Item>>>(m_readPage({pageSize, m_next}), this,
                                    [this, generation = m_generation](const Result<Page<Item>> &page) {
                                        if (generation == m_generation)
                                            append(page);
                                    });
    }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }

private:
    void ask(int limit)
    {
        m_isReading = true;
        ++m_generation;
        deliver<Result<Page<Item>>>(m_readPage({limit, {}}), this,
                                    [this, generation = m_generation](const Result<Page<Item>> &page) {
                                        if (generation == m_generation)
                                            replace(page);
                                    });
    }

    void replace(const Result<Page<Item>> &page)
    {
        if (!page) {
            m_isReading = false;
            emit failed(page.error());
            return;
        }
        beginResetModel();
        m_rows = page->rows;
        m_next = page->next;
        m_total = page->total;
        endResetModel();
        m_isReading = false;
        emit pageArrived();
    }

    void append(const Result<Page<Item>> &page)
    {
        if (!page) {
            m_isReading = false;
            emit failed(page.error());
            return;
        }
        m_next = page->next;
        m_total = page->total;
        if (!page->rows.empty()) {
            beginInsertRows({}, rows(), rows() + static_cast<int>(page->rows.size()) - 1);
            m_rows.insert(m_rows.end(), page->rows.begin(), page->rows.end());
            endInsertRows();
        }
        m_isReading = false; // last: a listener of those signals may call fetchMore()
        emit pageArrived();
    }

    std::vector<Column> m_columns;
    std::function<QString(const Item &)> m_key;
    ReadPage m_readPage;
    std::vector<Item> m_rows;
    QString m_next;
};
