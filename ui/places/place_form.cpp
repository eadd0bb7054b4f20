#include "ui/places/place_form.h"

#include "ui/choices.h"
#include "ui/widgets/field_form.h"

namespace {

const QString latitudeField = QStringLiteral("latitude");
const QString longitudeField = QStringLiteral("longitude");

} // namespace

PlaceForm::PlaceForm(const ScreenContext &context, Kind kind, const QString &parent)
    : FormPage(context, tr("&Save")), m_kind(kind), m_name(new QLineEdit), m_parent(new ChoiceBox),
      m_latitude(new QLineEdit), m_longitude(new QLineEdit)
{
    const bool isVillage = kind == Kind::Village;
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    form()->addField(isVillage ? QStringLiteral("mini_grid") : QStringLiteral("cluster"),
                     isVillage ? tr("&Mini-grid") : tr("&Cluster"), m_parent);
    form()->addField(latitudeField, tr("&Latitude"), m_latitude, tr("In degrees, e.g. -3.3731. May be empty."));
    form()->addField(longitudeField, tr("L&ongitude"), m_longitude);
    m_parent->chooseOnlyOne();
    m_parent->choose(parent);
    if (isVillage)
        loadMiniGrids(session(), m_parent);
    else
        loadClusters(session(), m_parent);
    watchInputs(form());
}

QString PlaceForm::title() const
{
    return m_kind == Kind::Village ? tr("New village") : tr("New mini-grid");
}

Result<std::optional<Position>> PlaceForm::position() const
{
    if (m_latitude->text().trimmed().isEmpty() && m_longitude->text().trimmed().isEmpty())
        return std::optional<Position>();
    Position position;
    MPM_TRY(position.latitudeE6, parseDegreesE6(m_latitude->text().trimmed(), 90, latitudeField));
    MPM_TRY(position.longitudeE6, parseDegreesE6(m_longitude->text().trimmed(), 180, longitudeField));
    return std::optional(position);
}

void PlaceForm::save()
{
    clearFailure();
    const auto where = position();
    if (!check(where))
        return;
    beginSaving();
    const auto work = [kind = m_kind, name = m_name->text(), parent = m_parent->chosen(),
                       where = *where](const ServiceContext &context) -> Result<QString> {
        PlaceService service(context);
        if (kind == Kind::Village) {
            MPM_TRY(const auto village, service.addVillage(name, parent, where));
            return village.name;
        }
        MPM_TRY(const auto grid, service.addMiniGrid(name, parent, where));
        return grid.name;
    };
    session().change(this, work, [this](const Result<QString> &name) {
        if (!check(name))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(*name));
        emit closeRequested();
    });
}
