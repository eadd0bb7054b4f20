#include "ui/appliances/appliances_screen.h"

#include "ui/appliances/appliance_form.h"
#include "ui/formats.h"
#include "ui/history/history_page.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/short_table.h"
#include "ui/words.h"

#include <QVBoxLayout>

AppliancesScreen::AppliancesScreen(const ScreenContext &context)
    : Screen(context), m_banner(new ErrorBanner),
      m_table(new ShortTable(title(), {tr("Name"), tr("Type"), tr("List price"), tr("Sold with")}))
{
    m_table->setFillsHeight();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    addHeaderAction(tr("New appliance"), {}, [this] { startNew(); });
    addHeaderAction(tr("Edit"), Qt::Key_F2, [this] { edit(m_table->currentKey()); });
    addHeaderAction(tr("Remove\u2026"), {}, [this] { remove(); });
    addHeaderAction(tr("History"), historyKey, [this] {
        if (const auto *appliance = chosen(m_table->currentKey()))
            showHistory(Screen::context(), appliance->name, appliance->id, &RecordHistory::ofAppliance);
    });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Appliances, {}); });
    connect(m_table, &ShortTable::rowOpened, this, &AppliancesScreen::edit);
}

void AppliancesScreen::refresh()
{
    session().ask(
        this, [](const ServiceContext &context) { return ApplianceService(context).list(); },
        [this](const Result<std::vector<ApplianceView>> &appliances) {
            if (appliances)
                show(*appliances);
            else
                m_banner->showError(appliances.error());
        });
}

void AppliancesScreen::startNew()
{
    navigator().push([context = context()] { return new ApplianceForm(context, {}); });
}

void AppliancesScreen::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void AppliancesScreen::show(const std::vector<ApplianceView> &appliances)
{
    m_banner->clear();
    m_appliances = appliances;
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    rows.reserve(appliances.size());
    for (const auto &appliance : appliances) {
        rows.push_back({appliance.id.toText(),
                        {{appliance.name},
                         {applianceTypeText(appliance.type)},
                         {localAmount(appliance.price, session().currency()), {}, true},
                         {deviceKindOf(appliance.type) ? tr("a device that takes tokens") : tr("no device")}}});
    }
    m_table->setRows(rows);
}

const ApplianceView *AppliancesScreen::chosen(const QString &key) const
{
    const auto found = std::find_if(m_appliances.begin(), m_appliances.end(),
                                    [&key](const ApplianceView &appliance) { return appliance.id.toText() == key; });
    return found == m_appliances.end() ? nullptr : &*found;
}

void AppliancesScreen::edit(const QString &key)
{
    if (const auto *appliance = chosen(key))
        navigator().push(
            [context = context(), appliance = *appliance] { return new ApplianceForm(context, appliance); });
}

void AppliancesScreen::remove()
{
    const auto *appliance = chosen(m_table->currentKey());
    if (!appliance)
        return;
    const Dialogs::Question question{tr("Remove this appliance?"),
                                     tr("%1 can then no longer be sold.").arg(appliance->name), tr("Remove")};
    dialogs().confirm(this, question, [this, id = appliance->id.toText()](bool accepted) {
        if (!accepted)
            return;
        const auto work = [id](const ServiceContext &context) { return ApplianceService(context).remove(id); };
        session().change(this, work, [this](const Outcome &outcome) {
            if (!outcome)
                m_banner->showError(outcome.error());
        });
    });
}
