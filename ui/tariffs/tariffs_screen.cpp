#include "ui/tariffs/tariffs_screen.h"

#include "ui/formats.h"
#include "ui/history/history_page.h"
#include "ui/tariffs/tariff_form.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/short_table.h"

#include <QVBoxLayout>

TariffsScreen::TariffsScreen(const ScreenContext &context)
    : Screen(context), m_banner(new ErrorBanner),
      m_table(new ShortTable(title(), {tr("Name"), tr("Total per kWh"), tr("Components"), tr("Access rate"),
                                       tr("Smallest purchase"), tr("Meters")}))
{
    m_table->setFillsHeight();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    addHeaderAction(tr("New tariff"), {}, [this] { startNew(); });
    addHeaderAction(tr("Edit"), Qt::Key_F2, [this] { edit(m_table->currentKey()); });
    addHeaderAction(tr("Remove\u2026"), {}, [this] { remove(); });
    addHeaderAction(tr("History"), historyKey, [this] {
        if (const auto *tariff = chosen(m_table->currentKey()))
            showHistory(Screen::context(), tariff->tariff.name, tariff->id, &RecordHistory::ofTariff);
    });
    addHeaderAction(tr("Import\u2026"), importKey, [this] { navigator().importData(ImportKind::Tariffs, {}); });
    connect(m_table, &ShortTable::rowOpened, this, &TariffsScreen::edit);
}

void TariffsScreen::refresh()
{
    session().ask(
        this, [](const ServiceContext &context) { return TariffService(context).list(); },
        [this](const Result<std::vector<TariffView>> &tariffs) {
            if (tariffs)
                show(*tariffs);
            else
                m_banner->showError(tariffs.error());
        });
}

void TariffsScreen::startNew()
{
    navigator().push([context = context()] { return new TariffForm(context, {}); });
}

void TariffsScreen::focusFirst()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void TariffsScreen::show(const std::vector<TariffView> &tariffs)
{
    m_banner->clear();
    m_tariffs = tariffs;
    const auto &currency = session().currency();
    std::vector<std::pair<QString, std::vector<ShortTable::Cell>>> rows;
    for (const auto &view : tariffs) {
        const auto &tariff = view.tariff;
        QStringList components;
        for (const auto &component : tariff.components)
            components.append(
                QStringLiteral("%1 %2").arg(component.name, localAmount(component.pricePerKwh, currency)));
        const QString access = tariff.accessRate.isCharged()
                                   ? tr("%1 every %n day(s)", nullptr, tariff.accessRate.periodDays)
                                         .arg(localAmount(tariff.accessRate.amount, currency))
                                   : tr("None");
        rows.push_back(
            {view.id.toText(),
             {{tariff.name},
              {localAmount(tariff.totalPricePerKwh(), currency), {}, true},
              {components.join(QStringLiteral(", "))},
              {access},
              {tariff.minimumPurchase.isZero() ? QString() : localAmount(tariff.minimumPurchase, currency), {}, true},
              {locale().toString(view.meters), {}, true}}});
    }
    m_table->setRows(rows);
}

const TariffView *TariffsScreen::chosen(const QString &key) const
{
    const auto found = std::find_if(m_tariffs.begin(), m_tariffs.end(),
                                    [&key](const TariffView &view) { return view.id.toText() == key; });
    return found == m_tariffs.end() ? nullptr : &*found;
}

void TariffsScreen::edit(const QString &key)
{
    if (const auto *tariff = chosen(key))
        navigator().push([context = context(), tariff = *tariff] { return new TariffForm(context, tariff); });
}

void TariffsScreen::remove()
{
    const auto *chosenTariff = chosen(m_table->currentKey());
    if (!chosenTariff)
        return;
    const TariffView tariff = *chosenTariff;
    if (tariff.meters == 0) {
        const Dialogs::Question question{tr("Remove this tariff?"),
                                         tr("Nobody uses the tariff %1.").arg(tariff.tariff.name), tr("Remove")};
        dialogs().confirm(this, question, [this, tariff](bool accepted) {
            if (accepted)
                removeNow(tariff, {});
        });
        return;
    }
    QStringList names;
    for (const auto &view : m_tariffs) {
        if (view.id != tariff.id)
            names.append(view.tariff.name);
    }
    const Dialogs::Question question{
        tr("Remove this tariff?"),
        tr("%n meter(s) use %1. The tariff they move to, from today on:", nullptr, static_cast<int>(tariff.meters))
            .arg(tariff.tariff.name),
        tr("Move and remove")};
    dialogs().choose(this, question, names, [this, tariff, names](std::optional<int> index) {
        if (index)
            removeNow(tariff, names.value(*index));
    });
}

void TariffsScreen::removeNow(const TariffView &tariff, const QString &replacement)
{
    const auto work = [id = tariff.id.toText(), replacement](const ServiceContext &context) {
        return TariffService(context).remove(id, replacement);
    };
    session().change(this, work, [this](const Outcome &outcome) {
        if (!outcome)
            m_banner->showError(outcome.error());
    });
}
