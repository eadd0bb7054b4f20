#include "ui/session.h"

Session::Session(Parts parts, Company company, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_reader(m_parts.store.makeReader()), m_counter(m_parts.store.makeReader()),
      m_company(std::move(company))
{
}

void Session::setCompany(Company company)
{
    m_company = std::move(company);
    emit companyChanged();
}

void Session::setDraftOpen(const DraftId &draft, bool open)
{
    if (open)
        m_openDrafts.insert(draft);
    else
        m_openDrafts.remove(draft);
    emit draftsChanged();
}

void Session::discardDraft(const DraftId &draft)
{
    ask(
        this, [draft](const ServiceContext &context) { return FormDraftService(context).discard(draft); },
        [this](const Outcome &) { emit draftsChanged(); });
}
