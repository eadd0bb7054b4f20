#pragma once

#include "core/domain/money.h"

#include <QLineEdit>

/// An amount of the company's currency, written as the locale writes it and read exactly (domain rules, section 1).
class MoneyEdit final : public QLineEdit
{
    Q_OBJECT
public:
    explicit MoneyEdit(const Currency &currency, QWidget *parent = nullptr);

    /// `field` is what an error names. Empty text fails with "required".
    [[nodiscard]] Result<Money> amount(const QString &field) const;
    /// Zero when nothing is typed.
    [[nodiscard]] Result<Money> amountOrZero(const QString &field) const;
    void setAmount(Money amount);
    /// Text typed under another locale; what it does not read stays as it was typed.
    void setTextWrittenIn(const QString &text, const QLocale &written);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Currency m_currency;
};
