// The outline of a cluster: a polygon, written as "lat lon; lat lon; lat lon" everywhere, in the store too.

#include "core/services/place_rows.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewestCorners = 3;
constexpr size_t mostCorners = 1000; // drawn by hand; more is a wrong file

Error atCorner(Error error, size_t number)
{
    error.reason = u"invalid_outline"_s;
    error.field = u"outline"_s;
    error.detail = u"Corner %1 of the outline: %2"_s.arg(number).arg(error.detail);
    return error;
}

Result<Position> parseCorner(const QString &text)
{
    const QStringList degrees = text.split(u' ', Qt::SkipEmptyParts);
    if (degrees.size() != 2)
        return invalid({}, u"\"%1\" is not a latitude and a longitude, such as -3.37 36.68."_s.arg(text.left(40)), {});
    Position corner;
    MPM_TRY(corner.latitudeE6, parseDegreesE6(degrees[0], 90, {}));
    MPM_TRY(corner.longitudeE6, parseDegreesE6(degrees[1], 180, {}));
    return corner;
}

} // namespace

Result<Outline> parseOutline(const QString &text)
{
    Outline outline;
    const QStringList corners = text.simplified().split(u';', Qt::SkipEmptyParts);
    for (const auto &part : corners) {
        if (part.trimmed().isEmpty())
            continue;
        auto corner = parseCorner(part.trimmed());
        if (!corner)
            return tl::make_unexpected(atCorner(corner.error(), outline.size() + 1));
        outline.push_back(*corner);
    }
    MPM_CHECK(checkOutline(outline));
    return outline;
}

QString formatOutline(const Outline &outline)
{
    QStringList corners;
    for (const auto &corner : outline)
        corners += formatDegreesE6(corner.latitudeE6) + u' ' + formatDegreesE6(corner.longitudeE6);
    return corners.join(u"; "_s);
}

Outcome checkOutline(const Outline &outline)
{
    for (size_t i = 0; i < outline.size(); ++i) {
        if (auto check = checkPosition(outline[i]); !check)
            return tl::make_unexpected(atCorner(check.error(), i + 1));
    }
    if (!outline.empty() && outline.size() < fewestCorners)
        return invalid(u"invalid_outline"_s, u"An outline has at least 3 corners, or none."_s, u"outline"_s);
    if (outline.size() > mostCorners)
        return invalid(u"invalid_outline"_s, u"An outline has at most %1 corners."_s.arg(mostCorners), u"outline"_s);
    return {};
}
