#include "ui/paper/report_words.h"

Money RevenueGroup::of(const RevenueSplit &split) const
{
    Money sum;
    for (const auto type : types)
        sum += split.of(type);
    return sum;
}

const std::vector<RevenueGroup> &revenueGroups()
{
    static const std::vector<RevenueGroup> groups{
        {QT_TRANSLATE_NOOP("Revenue", "Energy"), {AllocationType::Energy}},
        {QT_TRANSLATE_NOOP("Revenue", "Access rate"), {AllocationType::AccessRate}},
        {QT_TRANSLATE_NOOP("Revenue", "Instalments"),
         {AllocationType::DeviceInstalment, AllocationType::ApplianceInstalment}},
        {QT_TRANSLATE_NOOP("Revenue", "Service"), {AllocationType::Service}},
        {QT_TRANSLATE_NOOP("Revenue", "Recovery"), {AllocationType::Recovery}},
        {QT_TRANSLATE_NOOP("Revenue", "Credit"), {AllocationType::Credit}}};
    return groups;
}

const char *reportByName(ReportBy by)
{
    switch (by) {
    case ReportBy::Day:
        return QT_TRANSLATE_NOOP("Revenue", "Day");
    case ReportBy::Month:
        return QT_TRANSLATE_NOOP("Revenue", "Month");
    case ReportBy::MiniGrid:
        return QT_TRANSLATE_NOOP("Revenue", "Mini-grid");
    case ReportBy::Village:
        return QT_TRANSLATE_NOOP("Revenue", "Village");
    case ReportBy::Channel:
        break;
    }
    return QT_TRANSLATE_NOOP("Revenue", "Payment channel");
}

const char *providerName(const QString &provider)
{
    if (provider == u"cash")
        return QT_TRANSLATE_NOOP("Words", "Cash");
    if (provider == u"credit")
        return QT_TRANSLATE_NOOP("Words", "Credit");
    if (provider == u"csv")
        return QT_TRANSLATE_NOOP("Words", "Statement");
    return nullptr;
}
