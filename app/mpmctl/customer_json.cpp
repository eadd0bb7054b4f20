#include "app/mpmctl/customer_json.h"

using namespace Qt::StringLiterals;

namespace {

JsonValue list(const QStringList &texts)
{
    auto array = JsonValue::array();
    for (const auto &text : texts)
        array.append(JsonValue(text));
    return array;
}

QString idText(const QByteArray &id)
{
    return QUuid::fromRfc4122(id).toString(QUuid::WithoutBraces);
}

JsonValue side(const CustomerMergeService::Side &side, const JsonViews &views)
{
    auto object = views.customer(side.customer);
    object.insert(u"open_debt"_s, views.money(side.openDebt));
    object.insert(u"credit"_s, views.money(side.credit));
    object.insert(u"devices"_s, list(side.devices));
    object.insert(u"open_sales"_s, list(side.openSales));
    object.insert(u"payments"_s, JsonValue(side.payments));
    return object;
}

} // namespace

JsonValue toJson(const AddressView &address)
{
    return JsonValue::object({{u"id"_s, JsonValue(idText(address.id))},
                              {u"label"_s, JsonValue(address.label)},
                              {u"village"_s, JsonValue(address.village)},
                              {u"mini_grid"_s, JsonValue(address.miniGrid)},
                              {u"street"_s, JsonValue(address.street)}});
}

JsonValue toJson(const AnswerView &answer)
{
    return JsonValue::object({{u"id"_s, JsonValue(idText(answer.id))},
                              {u"question"_s, JsonValue(answer.question)},
                              {u"answer"_s, JsonValue(answer.answer)}});
}

JsonValue toJson(const NoteView &note, const JsonViews &views)
{
    return JsonValue::object({{u"at"_s, views.instant(note.at)},
                              {u"user"_s, JsonValue(note.user)},
                              {u"text"_s, JsonValue(note.text)},
                              {u"customer"_s, JsonValue(note.customerNumber)}});
}

JsonValue toJson(const DocumentView &document, const JsonViews &views)
{
    return JsonValue::object({{u"id"_s, JsonValue(idText(document.id))},
                              {u"name"_s, JsonValue(document.name)},
                              {u"media_type"_s, JsonValue(document.mediaType)},
                              {u"size"_s, JsonValue(document.size)},
                              {u"added_at"_s, views.instant(document.addedAt)},
                              {u"added_by"_s, JsonValue(document.addedBy)}});
}

JsonValue toJson(const ChangeView &change, const JsonViews &views)
{
    return JsonValue::object({{u"at"_s, views.instant(change.at)},
                              {u"user"_s, JsonValue(change.user)},
                              {u"action"_s, JsonValue(change.action)},
                              {u"subject"_s, JsonValue(change.subject)},
                              {u"before"_s, JsonValue(change.before)},
                              {u"after"_s, JsonValue(change.after)}});
}

JsonValue toJson(const MonthFlow &flow, const JsonViews &views)
{
    return JsonValue::object({{u"month"_s, JsonValue(flow.month.toString(u"yyyy-MM"_s))},
                              {u"energy"_s, views.money(flow.energy)},
                              {u"access_rate"_s, views.money(flow.access)},
                              {u"instalments"_s, views.money(flow.instalments)},
                              {u"service"_s, views.money(flow.service)},
                              {u"recovery"_s, views.money(flow.recovery)},
                              {u"credit"_s, views.money(flow.credit)},
                              {u"total"_s, views.money(flow.total())}});
}

JsonValue toJson(const CustomerMergeService::Preview &preview, const JsonViews &views)
{
    const auto &moves = preview.moves;
    auto moved = JsonValue::object({{u"devices"_s, list(moves.devices)},
                                    {u"open_sales"_s, list(moves.openSales)},
                                    {u"closed_sales"_s, JsonValue(moves.closedSales)},
                                    {u"open_instalments"_s, views.money(moves.openInstalments)},
                                    {u"open_access"_s, views.money(moves.openAccess)},
                                    {u"open_recovery"_s, views.money(moves.openRecovery)},
                                    {u"credit"_s, views.money(moves.credit)},
                                    {u"addresses"_s, JsonValue(moves.addresses)},
                                    {u"answers"_s, JsonValue(moves.answers)},
                                    {u"details"_s, list(moves.details)}});
    auto stays = JsonValue::object({{u"payments"_s, JsonValue(moves.payments)},
                                    {u"notes"_s, JsonValue(moves.notes)},
                                    {u"documents"_s, JsonValue(moves.documents)}});
    return JsonValue::object({{u"gone"_s, side(preview.gone, views)},
                              {u"kept"_s, side(preview.kept, views)},
                              {u"moves"_s, std::move(moved)},
                              {u"stays_in_history"_s, std::move(stays)}});
}

JsonValue toJson(const ArchivePreview &preview, const JsonViews &views)
{
    return JsonValue::object({{u"open_debt"_s, views.money(preview.openDebt)},
                              {u"credit"_s, views.money(preview.credit)},
                              {u"devices"_s, JsonValue(preview.devices)},
                              {u"open_sales"_s, JsonValue(preview.openSales)}});
}

JsonValue toJson(const ReassignPreview &preview, const JsonViews &views)
{
    const auto number = [](const DeviceView &device) {
        return device.customerNumber.isEmpty() ? JsonValue() : JsonValue(device.customerNumber);
    };
    return JsonValue::object(
        {{u"device"_s, JsonValue(preview.before.serial)},
         {u"date"_s, JsonValue(preview.date.toString(Qt::ISODate))},
         {u"from"_s, number(preview.before)},
         {u"to"_s, number(preview.after)},
         {u"tariff"_s, JsonValue(preview.after.tariff)},
         {u"open_charges"_s, JsonValue(preview.staysCharges)},
         {u"stays_owed"_s, views.money(preview.staysOwed)},
         {u"carry_to_credit"_s, views.money(preview.carryToCredit)},
         {u"first_due"_s, preview.firstDue ? JsonValue(preview.firstDue->toString(Qt::ISODate)) : JsonValue()},
         {u"access_amount"_s, views.money(preview.accessAmount)}});
}
