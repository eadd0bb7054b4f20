#include "ui/widgets/tone_delegate.h"

#include "ui/models/paged_model.h"

QSize ToneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 14;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(air, 0);
}

void ToneDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto tone = index.data(PagedModelBase::toneRole);
    if (tone.isValid())
        option->palette.setColor(QPalette::Text, toneColour(static_cast<Tone>(tone.toInt()), option->palette));
    if (option->displayAlignment & Qt::AlignRight) {
        // Numbers would touch the text of the next column: the place of a sign that is not there keeps them apart.
        constexpr int gap = 6;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = QSize(gap, 1);
    }
}
