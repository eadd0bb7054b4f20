#include "ui/widgets/position_text.h"

#include <QLineEdit>

QString latitudeField()
{
    return QStringLiteral("lat");
}

QString longitudeField()
{
    return QStringLiteral("lon");
}

void showPosition(const std::optional<Position> &position, QLineEdit *latitude, QLineEdit *longitude)
{
    if (!position)
        return;
    latitude->setText(formatDegreesE6(position->latitudeE6));
    longitude->setText(formatDegreesE6(position->longitudeE6));
}

Result<std::optional<Position>> typedPosition(const QLineEdit &latitude, const QLineEdit &longitude)
{
    if (latitude.text().trimmed().isEmpty() && longitude.text().trimmed().isEmpty())
        return std::optional<Position>();
    Position position;
    MPM_TRY(position.latitudeE6, parseDegreesE6(latitude.text().trimmed(), 90, latitudeField()));
    MPM_TRY(position.longitudeE6, parseDegreesE6(longitude.text().trimmed(), 180, longitudeField()));
    return std::optional(position);
}
