#include "ui/widgets/table_head.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace {

constexpr int gap = 12; ///< of ToneDelegate: its place for a sign, and the margins of that

class PaddedHead final : public QHeaderView
{
public:
    PaddedHead() : QHeaderView(Qt::Horizontal) {}

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override
    {
        return QHeaderView::sectionSizeFromContents(column) + QSize(isAtRight(column) ? gap : 0, 0);
    }
    /// The ground over the whole section, then the words in less of it.
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        if (!isAtRight(column)) {
            QHeaderView::paintSection(painter, rect, column);
            return;
        }
        painter->save();
        m_isBlank = true;
        QHeaderView::paintSection(painter, rect, column);
        m_isBlank = false;
        painter->restore();
        paintWords(painter, rect, column);
    }
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (m_isBlank)
            option->text.clear();
    }

private:
    [[nodiscard]] bool isAtRight(int column) const
    {
        const auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
        return alignment.isValid() && (alignment.toInt() & Qt::AlignRight);
    }
    void paintWords(QPainter *painter, const QRect &rect, int column) const
    {
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        initStyleOptionForIndex(&option, column);
        option.rect = rect;
        option.rect = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).adjusted(0, 0, -gap, 0);
        style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    }

    mutable bool m_isBlank = false;
};

} // namespace

void usePaddedHead(QTableView *table)
{
    auto *head = new PaddedHead;
    head->setSectionsClickable(true); // as the head of a table comes
    table->setHorizontalHeader(head);
}

void usePaddedHead(QTreeView *tree)
{
    auto *head = new PaddedHead;
    head->setSectionsMovable(true); // as the head of a tree comes
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->setHeader(head);
}

int widthOfColumns(const QTableView &table)
{
    const auto *head = table.horizontalHeader();
    const QAbstractItemView &view = table;
    int width = 2 * table.frameWidth();
    for (int column = 0; column < head->count(); ++column) {
        if (!head->isSectionHidden(column))
            width += std::max(head->sectionSizeHint(column), view.sizeHintForColumn(column));
    }
    return width;
}
