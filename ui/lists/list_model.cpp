#include "ui/lists/list_model.h"

#include "ui/lists/list_words.h"
#include "ui/models/paged_model.h"

#include <algorithm>

namespace {

/// A page is read again with so many more rows: as many may have come into it meanwhile.
constexpr int roomForNewRows = 50;

template <typename Rows>
int equalAtFront(const Rows &a, const Rows &b)
{
    const auto most = std::min(a.size(), b.size());
    size_t count = 0;
    while (count < most && a[count].key.key == b[count].key.key)
        ++count;
    return static_cast<int>(count);
}

template <typename Rows>
int equalAtBack(const Rows &a, const Rows &b, int front)
{
    const auto most = std::min(a.size(), b.size()) - static_cast<size_t>(front);
    size_t count = 0;
    while (count < most && a[a.size() - 1 - count].key.key == b[b.size() - 1 - count].key.key)
        ++count;
    return static_cast<int>(count);
}

} // namespace

ListModel::ListModel(const ListSpec &spec, ListFormats formats, QStringList needed, ReadPage readPage, QObject *parent)
    : QAbstractTableModel(parent), m_spec(spec), m_formats(std::move(formats)), m_needed(std::move(needed)),
      m_readPage(std::move(readPage))
{
}

ListModel::~ListModel()
{
    m_cancellation.cancel();
}

void ListModel::ask()
{
    m_cancellation.cancel();
    m_isReading = false;
    read({}, pageSize, [this](const ListPage &page) { replaceAll(page); });
}

void ListModel::setColumns(const QStringList &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    for (auto &part : m_parts) {
        part.isStale = part.isStale || !hasAllColumns(part);
    }
    endResetModel();
    readMissing();
}

const ListColumn &ListModel::column(int at) const
{
    return *m_spec.column(m_columns.at(at));
}

void ListModel::refresh()
{
    if (!m_isAnswered) {
        ask();
        return;
    }
    for (auto &part : m_parts)
        part.isStale = true;
    if (m_parts.empty())
        ask();
    else
        readMissing();
}

void ListModel::show(int first, int last)
{
    m_firstShown = std::max(0, first);
    m_lastShown = std::max(m_firstShown, last);
    readMissing();
    if (m_lastShown + pageSize / 2 >= m_rowCount && canFetchMore({}))
        fetchMore({});
}

void ListModel::read(const std::optional<ListKey> &after, int limit, std::function<void(const ListPage &)> onPage)
{
    m_isReading = true;
    m_cancellation = Cancellation();
    m_asked = readColumns();
    m_readPage({m_asked, after, limit}, m_cancellation,
               [this, onPage = std::move(onPage)](const Result<ListPage> &page) {
                   m_isReading = false;
                   if (!page) {
                       emit failed(page.error());
                       return;
                   }
                   m_isBestOnly = page->isBestOnly;
                   m_keptTotal = page->total;
                   m_isReading = true; // listeners of row signals must not ask for more in between
                   onPage(*page);
                   m_isReading = false;
                   leaveFarParts();
                   emit pageArrived();
                   readMissing();
               });
}

void ListModel::readMissing()
{
    if (m_isReading)
        return;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const auto &part = m_parts[i];
        if (part.start > m_lastShown)
            return;
        const bool isShown = part.start + part.size > m_firstShown;
        if (!isShown || (!part.isStale && !part.rows.empty()))
            continue;
        read(part.after, std::max(part.size, pageSize) + roomForNewRows,
             [this, i](const ListPage &page) { mend(i, page); });
        return;
    }
}

void ListModel::replaceAll(const ListPage &page)
{
    beginResetModel();
    m_isAnswered = true;
    m_hasMore = page.hasMore;
    m_rowCount = 0;
    m_parts.clear();
    if (!page.rows.empty())
        addPart({}, page);
    m_firstShown = m_lastShown = 0;
    endResetModel();
}

void ListModel::append(const ListPage &page)
{
    m_hasMore = page.hasMore;
    if (page.rows.empty())
        return;
    const int count = static_cast<int>(page.rows.size());
    beginInsertRows({}, m_rowCount, m_rowCount + count - 1);
    addPart(m_parts.back().rows.back().key, page);
    endInsertRows();
}

void ListModel::addPart(const std::optional<ListKey> &after, const ListPage &page)
{
    const int count = static_cast<int>(page.rows.size());
    m_parts.push_back({after, m_rowCount, count, page.rows, m_asked, false});
    m_parts.back().isStale = !hasAllColumns(m_parts.back());
    m_rowCount += count;
}

/// Other columns may have been chosen while the page was read.
bool ListModel::hasAllColumns(const Part &part) const
{
    return std::all_of(m_columns.begin(), m_columns.end(),
                       [&part](const QString &word) { return part.columns.contains(word); });
}

/// The rows of one part are here again. They end with the row that they ended with before; where that one is gone, what
/// comes after is read anew when it is looked at.
void ListModel::mend(size_t index, const ListPage &page)
{
    if (index >= m_parts.size())
        return;
    std::vector<ListRow> rows = page.rows;
    const auto end = endOf(index);
    const auto last = std::find_if(rows.begin(), rows.end(), [&](const ListRow &row) { return row.key == end; });
    const bool isWhole = last != rows.end();
    const bool hasRowsBehind = (isWhole && last + 1 != rows.end()) || page.hasMore;
    if (isWhole)
        rows.erase(last + 1, rows.end());
    else
        cutAfter(index);
    if (index + 1 == m_parts.size())
        m_hasMore = hasRowsBehind;
    auto &part = m_parts[index];
    replaceRows(part, std::move(rows));
    part.columns = m_asked;
    part.isStale = !hasAllColumns(part);
    if (part.size == 0)
        m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(index));
    else
        emit dataChanged(this->index(part.start, 0), this->index(part.start + part.size - 1, columnCount() - 1));
}

std::optional<ListKey> ListModel::endOf(size_t index) const
{
    if (index + 1 < m_parts.size())
        return m_parts[index + 1].after;
    const auto &rows = m_parts[index].rows;
    return rows.empty() ? std::nullopt : std::optional(rows.back().key);
}

void ListModel::cutAfter(size_t index)
{
    const auto &part = m_parts[index];
    const int end = part.start + part.size;
    if (end == m_rowCount)
        return;
    emit rowsLeaving(end, m_rowCount - 1);
    beginRemoveRows({}, end, m_rowCount - 1);
    m_parts.erase(m_parts.begin() + static_cast<std::ptrdiff_t>(index) + 1, m_parts.end());
    m_rowCount = end;
    endRemoveRows();
}

/// Says no more than what changed, so that the view keeps the chosen row and its place.
void ListModel::replaceRows(Part &part, std::vector<ListRow> rows)
{
    const int newSize = static_cast<int>(rows.size());
    const bool isHere = !part.rows.empty();
    const int front = isHere ? equalAtFront(part.rows, rows) : std::min(part.size, newSize);
    const int back = isHere ? equalAtBack(part.rows, rows, front) : 0;
    if (const int gone = part.size - front - back; gone > 0) {
        emit rowsLeaving(part.start + front, part.start + front + gone - 1);
        beginRemoveRows({}, part.start + front, part.start + front + gone - 1);
        if (isHere)
            part.rows.erase(part.rows.begin() + front, part.rows.begin() + front + gone);
        part.size -= gone;
        movePartsBehind(part, -gone);
        endRemoveRows();
    }
    const int added = newSize - front - back;
    if (added > 0)
        beginInsertRows({}, part.start + front, part.start + front + added - 1);
    part.rows = std::move(rows);
    part.size = newSize;
    if (added > 0) {
        movePartsBehind(part, added);
        endInsertRows();
    }
}

void ListModel::movePartsBehind(const Part &part, int by)
{
    m_rowCount += by;
    for (auto *other = m_parts.data() + m_parts.size() - 1; other != &part; --other)
        other->start += by;
}

void ListModel::leaveFarParts()
{
    constexpr int margin = keptPages * pageSize;
    for (auto &part : m_parts) {
        const bool isFar = part.start > m_lastShown + margin || part.start + part.size < m_firstShown - margin;
        // The last one says where the next page begins.
        if (isFar && &part != &m_parts.back() && !part.rows.empty())
            std::vector<ListRow>().swap(part.rows);
    }
}

QStringList ListModel::readColumns() const
{
    QStringList columns = m_columns + m_needed;
    columns.removeDuplicates();
    return columns;
}

const ListModel::Part *ListModel::partOf(int row) const
{
    const auto behind = std::upper_bound(m_parts.begin(), m_parts.end(), row,
                                         [](int wanted, const Part &part) { return wanted < part.start; });
    return behind == m_parts.begin() ? nullptr : &*(behind - 1);
}

const ListRow *ListModel::rowAt(int row) const
{
    const auto *part = row >= 0 && row < m_rowCount ? partOf(row) : nullptr;
    const auto at = part ? static_cast<size_t>(row - part->start) : 0;
    return part && at < part->rows.size() ? &part->rows[at] : nullptr;
}

std::optional<ListKey> ListModel::keyOf(int row) const
{
    const auto *found = rowAt(row);
    return found ? std::optional(found->key) : std::nullopt;
}

int ListModel::rowOf(const ListKey &key) const
{
    for (const auto &part : m_parts) {
        for (size_t i = 0; i < part.rows.size(); ++i) {
            if (part.rows[i].key.key == key.key)
                return part.start + static_cast<int>(i);
        }
    }
    return -1;
}

ListCell ListModel::cell(int row, const QString &column) const
{
    const auto *found = rowAt(row);
    const auto at = found ? partOf(row)->columns.indexOf(column) : -1;
    return at >= 0 ? found->cells.at(static_cast<size_t>(at)) : ListCell();
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &column = this->column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumberColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText && role != PagedModelBase::toneRole)
        return {};
    if (!rowAt(index.row()))
        return isText ? QVariant(QStringLiteral("\u2026")) : QVariant(); // on its way
    const ListCell cell = this->cell(index.row(), column.word);
    std::optional<Tone> tone;
    if (column.type == ListType::Word)
        tone = listWordTone(m_formats.list, column.word, cell.toString());
    if (!isText)
        return tone ? QVariant(static_cast<int>(*tone)) : QVariant();
    const QString text = listCellText(m_formats, column, cell);
    if (role == Qt::DisplayRole && tone)
        return QString(toneSymbol(*tone) + u' ' + text);
    return text;
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return listColumnText(m_spec.word, m_columns.at(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumberColumn(column(section)) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    return {};
}

bool ListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_isAnswered && !m_isReading && m_hasMore && !m_parts.empty();
}

void ListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent)) // the view asks while reading, too
        read(m_parts.back().rows.back().key, pageSize, [this](const ListPage &page) { append(page); });
}
