#include "ui/reports/period_choice.h"

#include "core/services/customer_statement.h"
#include "ui/widgets/date_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

PeriodChoice::PeriodChoice(const QDate &today)
    : m_today(today), m_span(new QComboBox), m_from(new DateEdit), m_to(new DateEdit)
{
    m_span->addItem(tr("This month"), ThisMonth);
    m_span->addItem(tr("Last month"), LastMonth);
    m_span->addItem(tr("Last 30 days"), Last30Days);
    m_span->addItem(tr("This year"), ThisYear);
    m_span->addItem(tr("Last 12 months"), Last12Months);
    m_span->addItem(tr("From and until"), ByHand);
    m_span->setObjectName(QStringLiteral("period"));
    m_from->setObjectName(QStringLiteral("from"));
    m_to->setObjectName(QStringLiteral("to"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const QString &text, QWidget *input) {
        auto *label = new QLabel(text);
        label->setBuddy(input);
        input->setAccessibleName(QString(text).remove(u'&'));
        layout->addWidget(label);
        layout->addWidget(input);
    };
    add(tr("&Period"), m_span);
    add(tr("&From"), m_from);
    add(tr("&Until"), m_to);
    for (auto *edit : {m_from, m_to}) {
        edit->setMaximumWidth(edit->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 48);
        connect(edit, &QLineEdit::textEdited, this, &PeriodChoice::takeDates);
    }
    connect(m_span, &QComboBox::currentIndexChanged, this, &PeriodChoice::applySpan);
    applySpan();
}

void PeriodChoice::choose(Span span)
{
    m_span->setCurrentIndex(m_span->findData(span));
}

std::optional<DateRange> PeriodChoice::range() const
{
    const auto from = m_from->date({});
    const auto to = m_to->date({});
    if (!from || !to || !*from || !*to || **from > **to)
        return std::nullopt;
    return DateRange{**from, **to};
}

DateRange PeriodChoice::rangeOf(Span span) const
{
    const QDate month(m_today.year(), m_today.month(), 1);
    switch (span) {
    case ThisMonth:
        return {month, m_today};
    case LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Last30Days:
        return {m_today.addDays(-29), m_today};
    case ThisYear:
        return {{m_today.year(), 1, 1}, m_today};
    case Last12Months:
        return lastTwelveMonths(m_today);
    case ByHand:
        break;
    }
    return range().value_or(DateRange{month, m_today});
}

void PeriodChoice::applySpan()
{
    const auto span = static_cast<Span>(m_span->currentData().toInt());
    const auto wanted = rangeOf(span);
    if (span != ByHand) {
        m_from->setDate(wanted.from);
        m_to->setDate(wanted.to);
    }
    emit changed();
}

/// Whoever types a date means just this one.
void PeriodChoice::takeDates()
{
    const QSignalBlocker quiet(m_span);
    m_span->setCurrentIndex(m_span->findData(ByHand));
    emit changed();
}
