#include "ui/lists/list_print.h"

#include "core/store/statement_watch.h"
#include "ui/lists/list_words.h"
#include "ui/long_work.h"
#include "ui/printing/prints.h"
#include "ui/widgets/work_bar.h"

ListPrinter::ListPrinter(const ScreenContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_parent(parent), m_work(new LongWork(context.session)),
      m_bar(new WorkBar(*m_work))
{
}

ListPrinter::~ListPrinter()
{
    m_work->abandon();
}

void ListPrinter::start(const ListPrint &wanted)
{
    m_bar->announce(
        {tr("Reading %1 for the paper").arg(listViewText(wanted.view.word)), tr("Stop printing"), false, true});
    auto work = [wanted](const ServiceContext &context, const LongWork::Progress &progress) {
        const StatementWatch watch(context.database.nativeHandle(), [&progress] { return progress(0); });
        return readPrintedRows(context, wanted);
    };
    m_work->run(std::move(work), [this, wanted](const Result<PrintedRows> &printed) { finish(printed, wanted); });
}

void ListPrinter::finish(const Result<PrintedRows> &printed, const ListPrint &wanted)
{
    if (printed)
        printList(m_context, listFacts(wanted, *printed), m_parent);
    else if (printed.error().code == ErrorCode::Cancelled)
        m_context.navigator.notify(tr("Printing was stopped."));
    else
        emit failed(printed.error());
}
