#include "ui/history/history_page.h"

#include <QVBoxLayout>

HistoryPage::HistoryPage(const ScreenContext &context, const QString &of, const ReadChanges &read)
    : Screen(context), m_of(of), m_changes(new ChangeList(session(), read))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_changes);
}

void HistoryPage::refresh()
{
    m_changes->refresh();
}

void HistoryPage::focusFirst()
{
    m_changes->focusTable();
}

void showCompanyHistory(const ScreenContext &context)
{
    const ReadChanges read = [](const ServiceContext &services, const PageRequest &page) {
        return RecordHistory(services).ofCompany(page);
    };
    context.navigator.push(
        [context, of = context.session.company().name, read] { return new HistoryPage(context, of, read); });
}
