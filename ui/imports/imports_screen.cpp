#include "ui/imports/imports_screen.h"

#include "ui/formats.h"
#include "ui/imports/import_words.h"
#include "ui/imports/take_back_page.h"
#include "ui/widgets/list_pane.h"

#include <QTableView>
#include <QVBoxLayout>

namespace {

QString stateOf(const ImportRunView &run)
{
    if (run.takenBack == 0)
        return ImportsScreen::tr("In use");
    return run.canBeTakenBack() ? ImportsScreen::tr("Partly taken back") : ImportsScreen::tr("Taken back");
}

Tone toneOf(const ImportRunView &run)
{
    if (run.takenBack == 0)
        return Tone::Good;
    return run.canBeTakenBack() ? Tone::Waiting : Tone::Neutral;
}

QString kindOf(const ImportRunView &run)
{
    const QString kind = importKindText(run.kind);
    return run.channel.isEmpty() ? kind : ImportsScreen::tr("%1 of %2").arg(kind, run.channel);
}

} // namespace

ImportsScreen::ImportsScreen(const ScreenContext &context) : Screen(context)
{
    using Model = PagedModel<ImportRunView>;
    const std::vector<Model::Column> columns{
        {tr("When"), [zone = session().company().zone](const ImportRunView &r) { return localInstant(r.at, zone); },
         Qt::AlignLeft, 20},
        {tr("What"), kindOf, Qt::AlignLeft, 22},
        {tr("File"), [](const ImportRunView &r) { return r.fileName; }, Qt::AlignLeft, 28},
        {tr("Rows"), [](const ImportRunView &r) { return QLocale().toString(r.rows); }, Qt::AlignRight, 8},
        {tr("Added"), [](const ImportRunView &r) { return QLocale().toString(r.added); }, Qt::AlignRight, 8},
        {tr("By"), [](const ImportRunView &r) { return r.user; }, Qt::AlignLeft, 12},
        {tr("State"), stateOf, Qt::AlignLeft, 18, toneOf},
    };
    m_model = new Model(
        columns, [](const ImportRunView &r) { return r.id.toText(); },
        [this](const PageRequest &page) {
            return session().read([page](const ServiceContext &inner) { return ImportHistory(inner).list(page); });
        },
        this);
    m_list = new ListPane(m_model, {title(), {}, tr("Nothing was imported yet.")});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    addHeaderAction(tr("Take back\u2026"), Qt::Key_Delete, [this] { takeBack(m_list->currentRow()); });
    addHeaderAction(tr("Import\u2026"), {}, [this] { startNew(); });
    connect(m_list, &ListPane::rowActivated, this, &ImportsScreen::takeBack);
}

void ImportsScreen::refresh()
{
    m_list->refresh();
}

void ImportsScreen::startNew()
{
    navigator().importData({}, {});
}

void ImportsScreen::focusSearch()
{
    m_list->focusSearch();
}

void ImportsScreen::takeBack(int row)
{
    if (row < 0 || row >= m_model->rowCount()) {
        navigator().notify(tr("Choose an import first."));
        return;
    }
    const auto &run = m_model->item(row);
    if (!run.canBeTakenBack()) {
        navigator().notify(tr("Nothing of this import is left to take back."));
        return;
    }
    navigator().push([context = context(), id = run.id] { return new TakeBackPage(context, id); });
}
