#include "ui/places/cluster_form.h"

#include "ui/widgets/field_form.h"

#include <QLineEdit>

ClusterForm::ClusterForm(const ScreenContext &context, const ClusterView &cluster)
    : FormPage(context, tr("&Save")), m_before(cluster), m_name(new QLineEdit(cluster.name)),
      m_manager(new QLineEdit(cluster.manager)), m_outline(new QLineEdit(formatOutline(cluster.outline)))
{
    form()->addField(QStringLiteral("name"), tr("&Name"), m_name);
    form()->addField(QStringLiteral("manager"), tr("&Manager"), m_manager, tr("Who looks after it. May be empty."));
    form()->addField(QStringLiteral("outline"), tr("&Outline"), m_outline,
                     tr("Corners in degrees, latitude then longitude: -3.1 36.2; -3.4 36.2; -3.4 36.9. May be empty."));
    watchInputs(form());
}

QString ClusterForm::title() const
{
    return tr("Edit %1").arg(m_before.name);
}

DraftKey ClusterForm::draftKey() const
{
    return {QStringLiteral("cluster"), m_before.id.toText()};
}

void ClusterForm::save()
{
    clearFailure();
    const auto outline = parseOutline(m_outline->text());
    if (!check(outline))
        return;
    beginSaving();
    const ClusterFields fields{m_name->text(), m_manager->text(), *outline};
    const auto work = [id = m_before.id.toText(), fields](const ServiceContext &context) {
        return PlaceService(context).editCluster(id, fields);
    };
    saveForm(work, [this](const Result<ClusterView> &cluster) {
        if (!check(cluster))
            return;
        markSaved();
        navigator().notify(tr("%1 is saved.").arg(cluster->name));
        emit closeRequested();
    });
}
