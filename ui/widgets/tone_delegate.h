#pragma once

#include <QStyledItemDelegate>

/// Paints a state cell in the colour of its tone; the sign and the words are in the text.
class ToneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
