#pragma once

#include "core/domain/tariff.h"

#include <QVariant>
#include <QWidget>

class MoneyEdit;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

/// Any number of named prices that are added to the price of a kWh.
class ComponentsEdit final : public QWidget
{
    Q_OBJECT
    /// What a form keeps of it: "name" and "price" of each line, as they were typed.
    Q_PROPERTY(QVariantList lines READ lines WRITE setLines NOTIFY edited USER true)
public:
    explicit ComponentsEdit(const Currency &currency);

    void setComponents(const std::vector<PricingComponent> &components);
    /// Lines with neither name nor price are left out. Fails with Invalid (field component).
    [[nodiscard]] Result<std::vector<PricingComponent>> components() const;
    [[nodiscard]] QVariantList lines() const;
    void setLines(const QVariantList &lines);

signals:
    void edited();

private:
    struct Line
    {
        QWidget *box;
        QLineEdit *name;
        MoneyEdit *price;
    };
    Line addLine();
    void removeLine(QWidget *box);

    Currency m_currency;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};
