#include "ui/lists/list_cells.h"

#include "core/providers/integration.h"
#include "core/services/message_texts.h"
#include "ui/formats.h"
#include "ui/languages.h"
#include "ui/lists/list_words.h"

namespace {

QString textOf(const ListFormats &formats, const ListColumn &column, const QString &text)
{
    if (column.word == u"token")
        return groupedToken(text);
    if (column.type == ListType::Word || !listTextWords(formats, column.word).isEmpty())
        return listWordText(formats.list, column.word, text);
    return text.contains(u'\n') ? text.simplified() : text;
}

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

} // namespace

ListFormats listFormats(const QString &list, const Company &company, const IntegrationRegistry &registry)
{
    ListFormats formats{list, company.currency, company.zone, {QStringLiteral("cash"), QStringLiteral("credit")}};
    for (const auto &kind : registry.kinds(AccountRole::Channel))
        formats.providers.append(kind.kind);
    return formats;
}

QStringList listTextWords(const ListFormats &formats, const QString &column)
{
    if (formats.list == u"payments" && column == u"provider")
        return formats.providers;
    if (formats.list == u"messages" && column == u"kind")
        return {QStringLiteral("token"), QStringLiteral("payment")};
    QStringList codes;
    if (formats.list == u"customers" && column == u"language") {
        for (const auto &language : windowLanguages())
            codes.append(language.code);
    }
    return codes;
}

QString listCellText(const ListFormats &formats, const ListColumn &column, const ListCell &cell)
{
    if (!cell.isValid() || cell.isNull())
        return {};
    if (column.type == ListType::Id)
        return QUuid::fromRfc4122(cell.toByteArray()).toString(QUuid::WithoutBraces);
    if (cell.typeId() == QMetaType::QString && column.type != ListType::Date)
        return textOf(formats, column, cell.toString());
    switch (column.type) {
    case ListType::Money:
        return localAmount(Money(cell.toLongLong()), formats.currency);
    case ListType::Integer:
        return QLocale().toString(cell.toLongLong());
    case ListType::Energy:
        return localEnergy(cell.toLongLong());
    case ListType::Date:
        return localDate(QDate::fromString(cell.toString(), Qt::ISODate));
    case ListType::Instant:
        return localInstant(Instant{cell.toLongLong()}, formats.zone);
    case ListType::Text:
    case ListType::Word:
    case ListType::Id:
        break;
    }
    return cell.toString();
}

QString listSumText(const ListFormats &formats, const ListColumn &column, qint64 sum)
{
    if (column.type == ListType::Money)
        return localMoney(Money(sum), formats.currency);
    return listCellText(formats, column, sum);
}

bool isNumberColumn(const ListColumn &column)
{
    return column.type == ListType::Money || column.type == ListType::Integer || column.type == ListType::Energy;
}

int usualColumnWidth(const QString &list, const ListColumn &column)
{
    constexpr int roomForSortSign = 4;
    constexpr int longText = 44;
    const int head = static_cast<int>(listColumnText(list, column.word).size()) + roomForSortSign;
    const auto atLeast = [head](int width) { return std::max(head, width); };
    switch (column.type) {
    case ListType::Money:
        return atLeast(15);
    case ListType::Integer:
        return atLeast(8);
    case ListType::Energy:
        return atLeast(13);
    case ListType::Date:
        return atLeast(13);
    case ListType::Instant:
        return atLeast(19);
    case ListType::Word:
        return column.word == u"reason" ? longText : atLeast(20);
    case ListType::Text:
    case ListType::Id:
        break;
    }
    if (column.word == u"text" || column.word == u"detail")
        return longText;
    if (column.word == u"token" || column.word == u"devices")
        return atLeast(28);
    if (column.word == u"reference")
        return atLeast(24); // capitals: "CASH-MWA-000123"
    if (column.word == u"number" || column.word == u"sale" || column.word == u"customer")
        return atLeast(15);
    return atLeast(18);
}

QStringList usualColumns(const QString &view)
{
    if (view == u"customers")
        return words("surname name phone village device_count number");
    if (view == u"devices.meter")
        return words("serial manufacturer customer_name phone village product situation");
    if (view == u"devices.shs" || view == u"devices.ebike")
        return words("serial manufacturer customer_name village product paid_until situation");
    if (view.startsWith(u"devices"))
        return words("serial kind manufacturer customer_name product situation");
    if (view == u"sales")
        return words("number date customer_name appliance serial total open state");
    if (view == u"instalments.overdue")
        return words("due days_late open customer_name phone village number appliance sale");
    if (view.startsWith(u"instalments"))
        return words("due open customer_name phone village number appliance sale");
    if (view == u"payments.unmatched")
        return words("paid_at amount provider reference serial sender reason");
    if (view.startsWith(u"payments"))
        return words("paid_at amount provider reference serial customer_name state");
    if (view == u"tokens.waiting")
        return words("created serial customer_name kind wh days situation detail");
    if (view.startsWith(u"tokens"))
        return words("created serial customer_name kind wh days situation token");
    return words("created customer_name phone state text");
}
