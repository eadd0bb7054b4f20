#include "core/services/device_details.h"

#include "core/services/place_rows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestCurrent = 1000; // ampere; more is a typing error
constexpr qsizetype longestText = 255;

Outcome checkMeterOnly(const DeviceDetails &details)
{
    const DeviceDetails none;
    const auto onlyMeters = [](const QString &field) {
        return refused(u"wrong_device_kind"_s, u"Only a meter has this: leave it empty."_s, field);
    };
    if (details.isOnline != none.isOnline)
        return onlyMeters(u"online"_s);
    if (details.phase != none.phase)
        return onlyMeters(u"phase"_s);
    if (details.maximumCurrent)
        return onlyMeters(u"max_current"_s);
    if (!details.connectionType.trimmed().isEmpty())
        return onlyMeters(u"connection_type"_s);
    if (!details.connectionGroup.trimmed().isEmpty())
        return onlyMeters(u"connection_group"_s);
    return {};
}

Outcome checkText(const QString &text, const QString &what, const QString &field)
{
    if (text.trimmed().size() > longestText)
        return invalid(u"too_long"_s, u"The %1 is longer than %2 characters."_s.arg(what).arg(longestText), field);
    return {};
}

Outcome checkMeter(const DeviceDetails &details)
{
    if (details.phase != 1 && details.phase != 3)
        return invalid(u"invalid_phase"_s, u"A meter has 1 phase or 3, not %1."_s.arg(details.phase), u"phase"_s);
    if (details.maximumCurrent && (*details.maximumCurrent < 1 || *details.maximumCurrent > largestCurrent))
        return invalid(u"invalid_current"_s, u"The maximum current is between 1 and %1 ampere."_s.arg(largestCurrent),
                       u"max_current"_s);
    MPM_CHECK(checkText(details.connectionType, u"connection type"_s, u"connection_type"_s));
    return checkText(details.connectionGroup, u"connection group"_s, u"connection_group"_s);
}

} // namespace

Result<Fields> deviceDetailFields(DeviceKind kind, const DeviceDetails &details)
{
    MPM_CHECK(checkPosition(details.position));
    MPM_CHECK(kind == DeviceKind::Meter ? checkMeter(details) : checkMeterOnly(details));
    Fields fields = positionFields(details.position);
    fields.insert(fields.end(), {{"is_online"_L1, toSql(details.isOnline)},
                                 {"phase"_L1, toSql(details.phase)},
                                 {"maximum_current"_L1, toSql(details.maximumCurrent)},
                                 {"connection_type"_L1, toSql(details.connectionType.trimmed())},
                                 {"connection_group"_L1, toSql(details.connectionGroup.trimmed())}});
    return fields;
}

QString summaryOf(const DeviceDetails &details)
{
    QStringList parts;
    if (details.position)
        parts += formatDegreesE6(details.position->latitudeE6) + u' ' + formatDegreesE6(details.position->longitudeE6);
    if (details.isOnline)
        parts += u"online"_s;
    if (details.phase != 1)
        parts += u"phase %1"_s.arg(details.phase);
    if (details.maximumCurrent)
        parts += u"%1 A"_s.arg(*details.maximumCurrent);
    for (const auto &text : {details.connectionType, details.connectionGroup}) {
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u"; "_s);
}
