#include "ui/widgets/money_edit.h"

#include "ui/formats.h"

#include <QPainter>

MoneyEdit::MoneyEdit(const Currency &currency, QWidget *parent) : QLineEdit(parent), m_currency(currency)
{
    const int codeWidth = fontMetrics().horizontalAdvance(currency.code());
    setTextMargins(0, 0, codeWidth + 6, 0);
    setPlaceholderText(localAmount(Money(0), currency));
}

Result<Money> MoneyEdit::amount(const QString &field) const
{
    if (text().trimmed().isEmpty())
        return invalid(QStringLiteral("required"), QStringLiteral("An amount is needed."), field);
    return parseAmount(text().trimmed(), m_currency, field, amountFormat(locale()));
}

Result<Money> MoneyEdit::amountOrZero(const QString &field) const
{
    return text().trimmed().isEmpty() ? Result<Money>(Money(0)) : amount(field);
}

void MoneyEdit::setAmount(Money amount)
{
    setText(localAmount(amount, m_currency, locale()));
}

void MoneyEdit::setTextWrittenIn(const QString &text, const QLocale &written)
{
    const auto amount = parseAmount(text.trimmed(), m_currency, {}, amountFormat(written));
    setText(amount ? localAmount(*amount, m_currency, locale()) : text);
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText));
    const auto direction = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(rect().adjusted(8, 0, -8, 0), static_cast<int>(direction | Qt::AlignVCenter), m_currency.code());
}
