#include "ui/lists/list_print.h"

#include "ui/printing/prints.h"

void printRows(const ScreenContext &context, const ListPrint &wanted, QWidget *parent,
               std::function<void(const Error &)> onFailed)
{
    context.session.search(
        parent, Cancellation(), [wanted](const ServiceContext &services) { return readPrintedRows(services, wanted); },
        [context, wanted, parent, onFailed = std::move(onFailed)](const Result<PrintedRows> &printed) {
            if (printed)
                printList(context, listFacts(wanted, *printed), parent);
            else
                onFailed(printed.error());
        });
}
