#include "ui/settings/company_pane.h"

#include "ui/history/history_page.h"
#include "ui/settings/company_choices.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/pane_draft.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

CompanyPane::CompanyPane(const ScreenContext &context)
    : m_context(context), m_banner(new ErrorBanner), m_form(new FieldForm), m_draft(nullptr), m_name(new QLineEdit),
      m_country(new ChoiceBox), m_currency(new ChoiceBox), m_zone(new ChoiceBox), m_language(new ChoiceBox),
      m_deviceDebts(new QComboBox), m_about(new KeyValues(1))
{
    m_country->setChoices(countryChoices());
    m_currency->setChoices(currencyChoices());
    m_language->setChoices(languageChoices());
    loadTimeZones(context.session.store(), m_zone);
    m_deviceDebts->addItem(tr("Debts of all devices of the customer"), static_cast<int>(DeviceDebtScope::AllDevices));
    m_deviceDebts->addItem(tr("Debts of the paid meter only"), static_cast<int>(DeviceDebtScope::ThisMeterOnly));
    m_form->addField(QStringLiteral("name"), tr("&Name"), m_name);
    m_form->addField(QStringLiteral("country"), tr("C&ountry"), m_country);
    m_form->addField(QStringLiteral("currency"), tr("C&urrency"), m_currency,
                     tr("Cannot change once there is a payment."));
    m_form->addField(QStringLiteral("timezone"), tr("Time &zone"), m_zone);
    m_form->addField(QStringLiteral("language"), tr("&Language of messages"), m_language);
    m_form->addField(QStringLiteral("device_debts"), tr("A payment clears &first"), m_deviceDebts);
    m_form->setMaximumWidth(620);
    auto *saveButton = new QPushButton(tr("&Save"));
    saveButton->setToolTip(tr("Ctrl+Enter"));
    connect(saveButton, &QPushButton::clicked, this, &CompanyPane::save);
    addSaveKeys(this, [this] { save(); });
    auto *historyButton = new QPushButton(tr("Histor&y"));
    connect(historyButton, &QPushButton::clicked, this, [this] { showCompanyHistory(m_context); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(historyButton);
    buttons->addStretch(1);

    m_draft = new PaneDraft(context.session, m_form, m_name, [this] { return hasUnsavedInput(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_draft);
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    layout->addLayout(buttons);
    layout->addSpacing(16);
    layout->addWidget(m_about);
    layout->addStretch(1);
    show(context.session.company());
    m_draft->startOver();
    m_draft->setForm({QStringLiteral("company"), {}}, tr("The company's data"));
}

CompanyService::Edit CompanyPane::typed() const
{
    // Who saves at once does so before the list of time zones is read: what the company has stays.
    const auto chosenOf = [](const ChoiceBox *box) {
        const QString id = box->heldId();
        return id.isEmpty() ? box->chosen() : id;
    };
    CompanyService::Edit edit;
    edit.name = m_name->text();
    edit.country = chosenOf(m_country);
    edit.currency = chosenOf(m_currency);
    edit.timeZone = chosenOf(m_zone);
    edit.language = chosenOf(m_language);
    edit.deviceDebts = static_cast<DeviceDebtScope>(m_deviceDebts->currentData().toInt());
    return edit;
}

bool CompanyPane::hasUnsavedInput() const
{
    const auto &company = m_context.session.company();
    // Not chosen(): a list may still be read, or not know what the company has.
    const auto differs = [](const ChoiceBox *box, const QString &stored) { return box->heldId() != stored; };
    return m_name->text() != company.name || differs(m_country, company.country) ||
           differs(m_currency, company.currency.code()) || differs(m_zone, QString::fromUtf8(company.zone.id())) ||
           differs(m_language, company.language) ||
           m_deviceDebts->currentData().toInt() != static_cast<int>(company.deviceDebts);
}

void CompanyPane::goOn(const FormDraft &draft)
{
    m_draft->goOn(draft);
}

void CompanyPane::show(const Company &company)
{
    m_name->setText(company.name);
    m_country->choose(company.country);
    m_currency->choose(company.currency.code());
    m_zone->choose(QString::fromUtf8(company.zone.id()));
    m_language->choose(company.language);
    m_about->clear();
    m_about->add(tr("Office"), company.officeName);
    m_about->add(tr("Numbers begin with"), company.officePrefix);
    m_deviceDebts->setCurrentIndex(m_deviceDebts->findData(static_cast<int>(company.deviceDebts)));
}

void CompanyPane::save()
{
    m_form->clearErrors();
    m_banner->clear();
    auto &session = m_context.session;
    session.change(
        this,
        [edit = typed(), removeDraft = m_draft->remover()](const ServiceContext &context) {
            auto company = CompanyService(context).edit(edit);
            if (company)
                removeDraft(context);
            return company;
        },
        [this](const Result<Company> &company) {
            if (company) {
                m_context.session.setCompany(*company);
                m_draft->discard();
                m_draft->startOver();
                m_context.navigator.notify(tr("The company's data is saved."));
            } else if (!m_form->showError(company.error())) {
                m_banner->showError(company.error());
            }
        });
}
