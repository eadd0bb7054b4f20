#include "ui/session.h"

Session::Session(Parts parts, Company company, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_reader(m_parts.store.makeReader()), m_company(std::move(company))
{
}

void Session::setCompany(Company company)
{
    m_company = std::move(company);
    emit companyChanged();
}
