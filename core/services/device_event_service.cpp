#include "core/services/device_event_service.h"

#include "core/services/customer_family.h"
#include "core/services/device_event_work.h"
#include "core/services/rehearsal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString toWord(DeviceAction action)
{
    switch (action) {
    case DeviceAction::Replace:
        return u"replaced"_s;
    case DeviceAction::TakeBack:
        return u"taken_back"_s;
    case DeviceAction::ReportLost:
        return u"lost"_s;
    case DeviceAction::Find:
        break;
    }
    return u"found"_s;
}

QString toWord(DeviceReason reason)
{
    switch (reason) {
    case DeviceReason::Broken:
        return u"broken"_s;
    case DeviceReason::Lost:
        return u"lost"_s;
    case DeviceReason::Stolen:
        return u"stolen"_s;
    case DeviceReason::Returned:
        return u"returned"_s;
    case DeviceReason::Repossessed:
        return u"repossessed"_s;
    case DeviceReason::Found:
        return u"found"_s;
    case DeviceReason::Other:
        break;
    }
    return u"other"_s;
}

const std::vector<DeviceReason> &reasonsOf(DeviceAction action)
{
    static const std::vector<DeviceReason> ofReplace{DeviceReason::Broken, DeviceReason::Lost, DeviceReason::Stolen,
                                                     DeviceReason::Other};
    static const std::vector<DeviceReason> ofTakeBack{DeviceReason::Returned, DeviceReason::Repossessed};
    static const std::vector<DeviceReason> ofLoss{DeviceReason::Lost, DeviceReason::Stolen};
    static const std::vector<DeviceReason> ofFind{DeviceReason::Found};
    switch (action) {
    case DeviceAction::Replace:
        return ofReplace;
    case DeviceAction::TakeBack:
        return ofTakeBack;
    case DeviceAction::ReportLost:
        return ofLoss;
    case DeviceAction::Find:
        break;
    }
    return ofFind;
}

Result<DeviceReason> deviceReasonFromWord(DeviceAction action, const QString &word)
{
    const auto &all = reasonsOf(action);
    const auto found = std::find_if(all.begin(), all.end(), [&](DeviceReason one) { return toWord(one) == word; });
    if (found != all.end())
        return *found;
    QStringList words;
    for (const auto reason : all)
        words.append(toWord(reason));
    return invalid(u"invalid_reason"_s, u"The reason is one of: %1."_s.arg(words.join(u", "_s)), u"reason"_s);
}

Result<DeviceEventResult> DeviceEventService::preview(const DeviceEventInput &input)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    return rehearse(m_context.database, [&](Transaction &transaction) {
        return DeviceEventWork(transaction, company, input, m_context.user).run();
    });
}

Result<DeviceEventResult> DeviceEventService::record(const DeviceEventInput &input)
{
    MPM_TRY(const auto company, readCompany(m_context.database));
    MPM_TRY(auto transaction, Transaction::begin(m_context.database));
    MPM_TRY(auto result, DeviceEventWork(transaction, company, input, m_context.user).run());
    MPM_CHECK(transaction.commit());
    return result;
}

Result<std::vector<DeviceEventView>> DeviceEventService::ofDevice(const DeviceId &device)
{
    return readDeviceEvents(m_context.database, u"e.device_id = ? OR e.replacement_id = ?"_s,
                            {toSql(device), toSql(device)});
}

Result<std::vector<DeviceEventView>> DeviceEventService::ofCustomer(const CustomerId &customer)
{
    MPM_TRY(const auto family, familyCondition(m_context.database, u"e.customer_id"_s, customer));
    return readDeviceEvents(m_context.database, family.sql, family.values);
}
