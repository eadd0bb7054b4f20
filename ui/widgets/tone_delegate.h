#pragma once

#include <QStyledItemDelegate>

/// Paints a state cell in the colour of its tone (the sign and the words are in the text), and gives columns that are
/// as wide as their contents some air.
class ToneDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
