#include "ui/setup/setup_wizard.h"

#include "core/store/deliver.h"
#include "ui/formats.h"
#include "ui/help/help_window.h"
#include "ui/settings/company_choices.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/draft_offer.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/scrolled.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// What a page asks; scrolled on a small screen.
QVBoxLayout *addScrolled(QWizardPage *page)
{
    auto *inside = new QWidget;
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(scrolled(inside));
    return content;
}

} // namespace

SetupWizard::SetupWizard(StoreExecutor &store, QString user)
    : m_store(store), m_user(std::move(user)), m_drafts(
                                                   store, m_user, [this] { return m_inputs.values(); }, nullptr)
{
    setWindowTitle(tr("MPManager: first start"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    // Without the letters of the fields' names, and in the languages that Qt itself does not speak.
    setButtonText(QWizard::BackButton, tr("< &Back"));
    setButtonText(QWizard::NextButton, tr("Ne&xt >"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setPage(Welcome, makeWelcome());
    setPage(CompanyData, makeCompany());
    setPage(Places, makePlaces());
    setPage(FirstTariff, makeTariff());
    for (auto *form : {m_companyForm, m_placeForm})
        connect(form, &FieldForm::lastEntered, this, &SetupWizard::next);
    connect(m_tariffForm, &FieldForm::lastEntered, button(QWizard::FinishButton), &QAbstractButton::click);
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::enterPage);
    resize(sizeOnScreen(*this, {640, 520}));
    keepFocusInView(this);
    addHelpKey(*this, QStringLiteral("first-start"));
    keepDrafts();
}

QWizardPage *SetupWizard::makeWelcome()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("Welcome"));
    page->setSubTitle(tr("This machine has no company yet."));
    m_offerPlace = new QVBoxLayout;
    m_own = new QRadioButton(tr("&Set up our company"));
    m_practice = new QRadioButton(tr("Open the &practice company"));
    m_own->setChecked(true);
    auto *ownText = new QLabel(tr("Asks for the company, its first village and its first tariff. Takes two minutes."));
    auto *practiceText =
        new QLabel(tr("Invented customers, devices and payments, served by this machine alone. Nothing in it is real, "
                      "and nothing in it reaches a customer."));
    auto *layout = addScrolled(page);
    for (auto *label : {ownText, practiceText}) {
        label->setWordWrap(true);
        label->setIndent(24);
    }
    layout->addLayout(m_offerPlace);
    layout->addWidget(m_own);
    layout->addWidget(ownText);
    layout->addSpacing(12);
    layout->addWidget(m_practice);
    layout->addWidget(practiceText);
    layout->addStretch(1);
    connect(m_practice, &QRadioButton::toggled, page, [this, page](bool practice) {
        page->setFinalPage(practice);
        emit page->completeChanged();
        button(QWizard::NextButton)->setVisible(!practice);
    });
    return page;
}

QWizardPage *SetupWizard::makeCompany()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("The company"));
    page->setSubTitle(tr("The currency cannot change any more once there is a payment."));
    m_companyForm = new FieldForm;
    m_name = new QLineEdit;
    m_country = new ChoiceBox;
    m_currency = new ChoiceBox;
    m_zone = new ChoiceBox;
    m_language = new ChoiceBox;
    m_country->setChoices(countryChoices());
    m_currency->setChoices(currencyChoices());
    m_language->setChoices(languageChoices());
    m_language->choose(QStringLiteral("en"));
    loadTimeZones(m_store, m_zone);
    m_companyForm->addField(QStringLiteral("company"), tr("&Name"), m_name);
    m_companyForm->addField(QStringLiteral("country"), tr("C&ountry"), m_country);
    m_companyForm->addField(QStringLiteral("currency"), tr("C&urrency"), m_currency);
    m_companyForm->addField(QStringLiteral("timezone"), tr("&Time zone"), m_zone);
    m_companyForm->addField(QStringLiteral("language"), tr("&Language of messages"), m_language);
    connect(m_country, &ChoiceBox::chosenChanged, this, &SetupWizard::countryChosen);
    auto *layout = addScrolled(page);
    layout->addWidget(m_companyForm);
    layout->addStretch(1);
    return page;
}

QWizardPage *SetupWizard::makePlaces()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("The first village"));
    page->setSubTitle(tr("A cluster has mini-grids, a mini-grid has villages, and a customer lives in a village. More "
                         "can be added later."));
    m_placeForm = new FieldForm;
    m_cluster = new QLineEdit;
    m_miniGrid = new QLineEdit;
    m_village = new QLineEdit;
    m_placeForm->addField(QStringLiteral("cluster"), tr("&Cluster"), m_cluster, tr("A region or district."));
    m_placeForm->addField(QStringLiteral("mini_grid"), tr("&Mini-grid"), m_miniGrid,
                          tr("Empty: only solar home systems or e-bikes, no grid."));
    m_placeForm->addField(QStringLiteral("village"), tr("&Village"), m_village);
    auto *layout = addScrolled(page);
    layout->addWidget(m_placeForm);
    layout->addStretch(1);
    return page;
}

QWizardPage *SetupWizard::makeTariff()
{
    auto *page = new QWizardPage;
    page->setTitle(tr("The first tariff"));
    page->setSubTitle(tr("What a kWh costs at a meter. Leave it empty where the company sells no energy by meter."));
    page->setFinalPage(true);
    m_tariffForm = new FieldForm;
    m_banner = new ErrorBanner;
    m_tariffName = new QLineEdit;
    m_price = new QLineEdit;
    m_tariffForm->addField(QStringLiteral("name"), tr("&Name"), m_tariffName);
    m_tariffForm->addField(QStringLiteral("price"), tr("&Price per kWh"), m_price);
    auto *layout = addScrolled(page);
    layout->addWidget(m_banner);
    layout->addWidget(m_tariffForm);
    layout->addStretch(1);
    return page;
}

void SetupWizard::enterPage(int page)
{
    switch (page) {
    case CompanyData:
        m_name->setFocus(Qt::OtherFocusReason);
        break;
    case Places:
        m_cluster->setFocus(Qt::OtherFocusReason);
        break;
    case FirstTariff:
        m_tariffName->setFocus(Qt::OtherFocusReason);
        break;
    default:
        break;
    }
}

bool SetupWizard::wantsPractice() const
{
    return m_practice->isChecked();
}

int SetupWizard::nextId() const
{
    if (currentId() == Welcome && wantsPractice())
        return -1;
    return QWizard::nextId();
}

bool SetupWizard::validateCurrentPage()
{
    switch (currentId()) {
    case CompanyData:
        return checkCompany();
    case Places:
        return checkPlaces();
    case FirstTariff:
        if (!m_company)
            store();
        return m_company.has_value();
    default:
        return true;
    }
}

void SetupWizard::countryChosen()
{
    const QString country = m_country->chosen();
    if (country.size() != 2)
        return;
    if (const QString currency = usualCurrency(country); !currency.isEmpty())
        m_currency->choose(currency);
    offerTimeZone(m_store, m_zone, country);
}

void SetupWizard::keepDrafts()
{
    for (auto *form : {m_companyForm, m_placeForm, m_tariffForm})
        m_inputs.watch(form);
    connect(&m_inputs, &FormInputs::edited, &m_drafts, &DraftKeeper::touch);
    connect(&m_drafts, &DraftKeeper::offered, this, &SetupWizard::offer);
    m_drafts.setForm({QStringLiteral("setup"), {}}, windowTitle());
    m_drafts.lookUp();
}

void SetupWizard::offer(const FormDraft &draft)
{
    clearOffer();
    m_offer = new DraftBar(DraftOffer::sentence(draft, QTimeZone::systemTimeZone()), Qt::Key_F6);
    m_offerPlace->addWidget(m_offer);
    connect(m_offer, &DraftBar::goOnRequested, this, [this, draft] { goOn(draft); });
    connect(m_offer, &DraftBar::discardRequested, this, [this, draft] {
        clearOffer();
        m_drafts.adopt(draft);
        m_drafts.discard();
    });
}

void SetupWizard::goOn(const FormDraft &draft)
{
    clearOffer();
    m_drafts.adopt(draft);
    const auto content = DraftKeeper::contentOf(draft);
    {
        const QSignalBlocker quiet(m_country); // it would choose the time zone and the currency anew
        m_inputs.setValues(content.values, content.written);
    }
    m_own->setChecked(true);
    next();
}

void SetupWizard::clearOffer()
{
    if (m_offer)
        m_offer->deleteLater();
    m_offer = nullptr;
}

bool SetupWizard::checkCompany()
{
    m_companyForm->clearErrors();
    const auto needed = [this](const QString &field, const QString &text) {
        if (text.trimmed().isEmpty())
            m_companyForm->setError(field, tr("This is needed."));
        return !text.trimmed().isEmpty();
    };
    const auto listed = [&](const QString &field, const ChoiceBox &box) {
        if (!needed(field, box.chosen()))
            return false;
        if (box.chosenId().isEmpty())
            m_companyForm->setError(field, tr("This is not in the list: choose one of it."));
        return !box.chosenId().isEmpty();
    };
    // Not short-circuited: every missing field says so.
    bool isComplete = needed(QStringLiteral("company"), m_name->text());
    isComplete = listed(QStringLiteral("country"), *m_country) && isComplete;
    isComplete = listed(QStringLiteral("currency"), *m_currency) && isComplete;
    isComplete = listed(QStringLiteral("timezone"), *m_zone) && isComplete;
    return listed(QStringLiteral("language"), *m_language) && isComplete;
}

bool SetupWizard::checkPlaces()
{
    m_placeForm->clearErrors();
    const bool hasCluster = !m_cluster->text().trimmed().isEmpty();
    const bool hasVillage = !m_village->text().trimmed().isEmpty();
    if (!hasCluster)
        m_placeForm->setError(QStringLiteral("cluster"), tr("This is needed."));
    if (!hasVillage)
        m_placeForm->setError(QStringLiteral("village"), tr("This is needed."));
    return hasCluster && hasVillage;
}

Result<CompanySetup> SetupWizard::read() const
{
    CompanySetup setup;
    setup.company.name = m_name->text();
    setup.company.country = m_country->chosen();
    setup.company.currency = m_currency->chosen();
    setup.company.timeZone = m_zone->chosen();
    setup.company.language = m_language->chosen();
    setup.cluster = m_cluster->text().trimmed();
    setup.miniGrid = m_miniGrid->text().trimmed();
    setup.village = m_village->text().trimmed();
    if (m_tariffName->text().trimmed().isEmpty() && m_price->text().trimmed().isEmpty())
        return setup;
    MPM_TRY(const auto currency, Currency::fromCode(setup.company.currency));
    Tariff tariff;
    tariff.name = m_tariffName->text().trimmed();
    MPM_TRY(tariff.pricePerKwh,
            parseAmount(m_price->text().trimmed(), currency, QStringLiteral("price"), amountFormat(locale())));
    setup.tariff = tariff;
    return setup;
}

void SetupWizard::store()
{
    if (m_isStoring)
        return;
    m_tariffForm->clearErrors();
    m_banner->clear();
    const auto setup = read();
    if (!setup) {
        showFailure(setup.error());
        return;
    }
    m_isStoring = true;
    button(QWizard::FinishButton)->setEnabled(false);
    m_drafts.pause();
    const auto work = [setup = *setup, user = m_user, removeDraft = m_drafts.remover()](Database &database) {
        const ServiceContext context{database, user};
        auto company = setUpCompany(context, setup);
        if (company)
            removeDraft(context);
        return company;
    };
    deliver<Result<Company>>(m_store.run(work), this, [this](const Result<Company> &company) {
        m_isStoring = false;
        button(QWizard::FinishButton)->setEnabled(true);
        if (!company) {
            m_drafts.touch();
            showFailure(company.error());
            return;
        }
        m_company = *company;
        accept();
    });
}

void SetupWizard::showFailure(const Error &error)
{
    const std::pair<int, FieldForm *> forms[] = {
        {FirstTariff, m_tariffForm}, {Places, m_placeForm}, {CompanyData, m_companyForm}};
    for (const auto &[page, form] : forms) {
        if (!form->editor(error.field))
            continue;
        while (currentId() > page)
            back(); // the keyboard must not go into a page that nobody sees
        (void)form->showError(error);
        return;
    }
    m_banner->showError(error);
}
