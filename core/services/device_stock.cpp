// DeviceService: many solar home systems or e-bikes into stock at once, to be sold later.

#include "core/services/device_rows.h"
#include "core/services/device_service.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

Result<StockVerdict> judge(Database &database, DeviceKind kind, StockVerdict verdict)
{
    const auto outcome = requireNewSerial(database, verdict.serial, kind);
    if (outcome)
        return verdict;
    if (outcome.error().code == ErrorCode::Storage)
        return tl::make_unexpected(outcome.error());
    verdict.kind =
        outcome.error().code == ErrorCode::Conflict ? StockVerdict::Kind::AlreadyThere : StockVerdict::Kind::Bad;
    verdict.error = outcome.error();
    return verdict;
}

StockVerdict twice(StockVerdict verdict, int firstLine)
{
    verdict.kind = StockVerdict::Kind::TwiceInList;
    verdict.error = failure(ErrorCode::Conflict, u"twice_in_list"_s,
                            u"This serial number stands in line %1 already."_s.arg(firstLine), u"serial"_s)
                        .value();
    return verdict;
}

Outcome checkInput(const DeviceService::NewStock &input)
{
    if (input.kind == DeviceKind::Meter)
        return refused(u"wrong_device_kind"_s,
                       u"A meter is registered together with its customer, not put into stock."_s, u"kind"_s);
    if (input.serials.join(QString()).trimmed().isEmpty())
        return invalid(u"required"_s, u"The device serial number is missing."_s, u"serial"_s);
    if (input.appliance.trimmed().isEmpty())
        return invalid(u"required"_s, u"The appliance is missing."_s, u"appliance"_s);
    return {};
}

/// The serials to take in; fails on the first that is not new, unless those are left out.
Result<QStringList> newSerials(const std::vector<StockVerdict> &verdicts, bool skipBad)
{
    QStringList serials;
    for (const auto &verdict : verdicts) {
        if (verdict.kind == StockVerdict::Kind::New)
            serials.append(verdict.serial);
        else if (!skipBad)
            return tl::make_unexpected(*verdict.error);
    }
    if (serials.isEmpty())
        return refused(u"nothing_new"_s, u"None of the serial numbers is new."_s, u"serial"_s);
    return serials;
}

Result<DeviceView> insertOne(Transaction &transaction, const DeviceService::NewStock &input, const QString &serial,
                             const QString &user)
{
    NewDevice device;
    device.kind = input.kind;
    device.serial = serial;
    device.manufacturer = input.manufacturer;
    device.appliance = input.appliance;
    MPM_TRY(const auto id, insertDevice(transaction, IntegrationRegistry(), device, user));
    return readDeviceView(transaction.database(), id);
}

} // namespace

QString toWord(StockVerdict::Kind kind)
{
    switch (kind) {
    case StockVerdict::Kind::New:
        return u"new"_s;
    case StockVerdict::Kind::AlreadyThere:
        return u"already_there"_s;
    case StockVerdict::Kind::TwiceInList:
        return u"twice"_s;
    case StockVerdict::Kind::Bad:
        break;
    }
    return u"bad"_s;
}

Result<std::vector<StockVerdict>> DeviceService::checkStock(DeviceKind kind, const QStringList &serials)
{
    std::vector<StockVerdict> verdicts;
    QHash<QString, int> firstLines;
    int line = 0;
    for (const auto &serial : serials) {
        ++line;
        if (serial.trimmed().isEmpty())
            continue;
        StockVerdict verdict{line, serial.trimmed(), StockVerdict::Kind::New, {}};
        const QString key = normaliseSerial(serial);
        if (const auto first = firstLines.constFind(key); first != firstLines.cend()) {
            verdicts.push_back(twice(std::move(verdict), *first));
            continue;
        }
        firstLines.insert(key, line);
        MPM_TRY(auto judged, judge(m_context.database, kind, std::move(verdict)));
        verdicts.push_back(std::move(judged));
    }
    return verdicts;
}

Result<std::vector<DeviceView>> DeviceService::addStock(const NewStock &input)
{
    MPM_CHECK(checkInput(input));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(const auto verdicts, checkStock(input.kind, input.serials));
    MPM_TRY(const auto serials, newSerials(verdicts, input.skipBad));
    std::vector<DeviceView> views;
    for (const auto &serial : serials) {
        MPM_TRY(auto view, insertOne(transaction, input, serial, m_context.user));
        views.push_back(std::move(view));
    }
    MPM_CHECK(transaction.commit());
    return views;
}
