#include "ui/today/open_item_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct Sentence
{
    const char *kind;
    const char *text;
};

/// In alphabetical order: all kinds that core raises.
constexpr Sentence sentences[] = {
    {"asked_before_replacement",
     QT_TRANSLATE_NOOP("OpenItemWords", "This token was asked for before its device was replaced: when it comes, it "
                                        "fits the old device only.")},
    {"channel_problem", QT_TRANSLATE_NOOP("OpenItemWords", "A channel has sent something that cannot be read.")},
    {"payment_conflict",
     QT_TRANSLATE_NOOP("OpenItemWords",
                       "A payment came again under the same reference, with another amount or serial number.")},
    {"provider_reversed", QT_TRANSLATE_NOOP("OpenItemWords", "The provider says that this payment was reversed.")},
    {"quantity_differs",
     QT_TRANSLATE_NOOP("OpenItemWords", "The maker's token gives another quantity than was asked for.")},
    {"refund_contradicts",
     QT_TRANSLATE_NOOP("OpenItemWords", "What the channel says of a refund is not what a person entered.")},
    {"refund_unknown", QT_TRANSLATE_NOOP("OpenItemWords", "It is not known whether the refund was made.")},
    {"refund_waits", QT_TRANSLATE_NOOP("OpenItemWords", "A refund waits for the provider.")},
    {"reversal_waiting",
     QT_TRANSLATE_NOOP("OpenItemWords",
                       "The provider says that a payment was reversed, and the payment has not come yet.")},
    {"reversed_before_payment",
     QT_TRANSLATE_NOOP("OpenItemWords", "The provider had reversed this payment before it came.")},
};

} // namespace

QString openItemText(const OpenItemView &item)
{
    const auto known = std::find_if(std::begin(sentences), std::end(sentences), [&item](const Sentence &sentence) {
        return item.kind == QLatin1String(sentence.kind);
    });
    if (known == std::end(sentences))
        return item.detail;
    const QString text = QCoreApplication::translate("OpenItemWords", known->text);
    const bool isEnglish = text == QLatin1String(known->text);
    return isEnglish ? item.detail : QStringLiteral("%1 (%2)").arg(text, item.detail);
}
