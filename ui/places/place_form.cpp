#include "ui/places/place_form.h"

#include "ui/choices.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/position_text.h"

#include <QLineEdit>

namespace {

/// Adds the place, or changes the one called `id`; answers its name.
Result<QString> store(const ServiceContext &context, PlaceForm::Kind kind, const QString &id, const PlaceFields &fields)
{
    PlaceService service(context);
    const auto name = [](const auto &place) { return place.name; };
    if (kind == PlaceForm::Kind::Village)
        return (id.isEmpty() ? service.addVillage(fields.name, fields.parent, fields.position)
                             : service.editVillage(id, fields))
            .transform(name);
    return (id.isEmpty() ? service.addMiniGrid(fields.name, fields.parent, fields.position)
                         : service.editMiniGrid(id, fields))
        .transform(name);
}

} // namespace

PlaceForm::PlaceForm(const ScreenContext &context, Kind kind, const QString &parent)
    : FormPage(context, tr("&Save")), m_kind(kind), m_name(new QLineEdit), m_parent(new ChoiceBox),
      m_latitude(new QLineEdit), m_longitude(new QLineEdit)
{
    const bool isVillage = kind == Kind::Village;
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    if (isVillage)
        form()->addField(QStringLiteral("mini_grid"), tr("&Mini-grid"), m_parent,
                         tr("Empty: no grid, for places where only solar home systems or e-bikes are sold."));
    else
        form()->addField(QStringLiteral("cluster"), tr("&Cluster"), m_parent);
    form()->addField(latitudeField(), tr("&Latitude"), m_latitude, tr("In degrees, e.g. -3.3731. May be empty."));
    form()->addField(longitudeField(), tr("L&ongitude"), m_longitude);
    m_parent->choose(parent);
    if (isVillage) {
        loadMiniGrids(session(), m_parent);
    } else {
        m_parent->chooseOnlyOne();
        loadClusters(session(), m_parent);
    }
    watchInputs(form());
}

PlaceForm::PlaceForm(const ScreenContext &context, const MiniGridView &miniGrid)
    : PlaceForm(context, Kind::MiniGrid, miniGrid.clusterId.toText())
{
    m_id = miniGrid.id.toText();
    m_before = miniGrid.name;
    m_name->setText(miniGrid.name);
    m_parent->setEnabled(false); // a mini-grid stays in its cluster
    showPosition(miniGrid.position, m_latitude, m_longitude);
}

PlaceForm::PlaceForm(const ScreenContext &context, const VillageView &village)
    : PlaceForm(context, Kind::Village, village.miniGridId.toText())
{
    m_id = village.id.toText();
    m_before = village.name;
    m_name->setText(village.name);
    form()->setHint(QStringLiteral("mini_grid"), tr("Past payments keep their old place."));
    showPosition(village.position, m_latitude, m_longitude);
}

QString PlaceForm::title() const
{
    if (!m_id.isEmpty())
        return tr("Edit %1").arg(m_before);
    return m_kind == Kind::Village ? tr("New village") : tr("New mini-grid");
}

DraftKey PlaceForm::draftKey() const
{
    return {m_kind == Kind::Village ? QStringLiteral("village") : QStringLiteral("mini_grid"), m_id};
}

void PlaceForm::save()
{
    clearFailure();
    const auto where = typedPosition(*m_latitude, *m_longitude);
    if (!check(where))
        return;
    beginSaving();
    const PlaceFields fields{m_name->text(), m_parent->chosen(), *where};
    const auto work = [kind = m_kind, id = m_id, fields](const ServiceContext &context) {
        return store(context, kind, id, fields);
    };
    saveForm(work, [this](const Result<QString> &name) {
        if (!check(name))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(*name));
        emit closeRequested();
    });
}
