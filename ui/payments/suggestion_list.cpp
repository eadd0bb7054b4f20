#include "ui/payments/suggestion_list.h"

#include "ui/error_texts.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace {

struct SuggestionWords
{
    Q_DECLARE_TR_FUNCTIONS(SuggestionWords)
};

} // namespace

QString suggestionReasonText(SuggestionReason reason)
{
    switch (reason) {
    case SuggestionReason::SameSerial:
        return SuggestionWords::tr("exactly the number that was named");
    case SuggestionReason::ReplacedBy:
        return SuggestionWords::tr("it replaced the device that was named");
    case SuggestionReason::OtherSigns:
        return SuggestionWords::tr("the same characters with other signs");
    case SuggestionReason::TwoSwapped:
        return SuggestionWords::tr("two neighbouring characters swapped");
    case SuggestionReason::OneWrong:
        return SuggestionWords::tr("one character is different");
    case SuggestionReason::OneMissing:
        return SuggestionWords::tr("one character was left out");
    case SuggestionReason::OneExtra:
        return SuggestionWords::tr("one character too many");
    case SuggestionReason::MissingPrefix:
        return SuggestionWords::tr("only the end of the number was named");
    case SuggestionReason::PayerLastDevice:
        return SuggestionWords::tr("the payer paid for it last time");
    case SuggestionReason::PayerPhone:
        return SuggestionWords::tr("its customer has the payer's phone number");
    case SuggestionReason::PayerEarlierDevice:
        return SuggestionWords::tr("the payer paid for it before");
    }
    return {};
}

QString suggestionReasonsText(const DeviceSuggestion &suggestion)
{
    QStringList words;
    for (const auto reason : suggestion.reasons)
        words.append(suggestionReasonText(reason));
    if (!suggestion.refusal.isEmpty()) {
        const QString why = reasonText(suggestion.refusal);
        words.append(
            SuggestionWords::tr("but it cannot be booked now: %1").arg(why.isEmpty() ? suggestion.refusal : why));
    }
    return words.join(QStringLiteral("; "));
}

SuggestionList::SuggestionList(const ScreenContext &context, const PaymentId &payment)
    : m_context(context), m_payment(payment),
      m_none(new QLabel(tr("No device is like the number that was named, and the payer is not known."))),
      m_table(new ShortTable(tr("Devices it may have been meant for"),
                             {tr("Device"), tr("Customer"), tr("Phone"), tr("Village"), tr("Why")}))
{
    m_none->setWordWrap(true);
    m_none->hide();
    m_table->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    connect(m_table, &ShortTable::rowOpened, this, &SuggestionList::chosen);
}

void SuggestionList::refresh()
{
    m_context.session.ask(
        this, [id = m_payment](const ServiceContext &context) { return PaymentService(context).suggest(id); },
        [this](const Result<std::vector<DeviceSuggestion>> &suggestions) {
            show(suggestions.value_or(std::vector<DeviceSuggestion>()));
        });
}

void SuggestionList::show(const std::vector<DeviceSuggestion> &suggestions)
{
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &suggestion : suggestions)
        rows.push_back({suggestion.serial,
                        {{suggestion.serial},
                         {suggestion.customerName},
                         {suggestion.customerPhone},
                         {suggestion.village},
                         {suggestionReasonsText(suggestion)}}});
    m_table->setRows(rows);
    m_table->setVisible(!rows.empty());
    m_none->setVisible(rows.empty());
    if (!rows.empty() && m_table->currentKey().isEmpty())
        m_table->selectRow(0);
    emit loaded(static_cast<int>(rows.size()));
}
