#pragma once

#include "core/store/store_executor.h"
#include "ui/setup/company_setup.h"
#include "ui/widgets/draft_keeper.h"

#include <QWizard>

class ChoiceBox;
class DraftBar;
class ErrorBanner;
class FieldForm;
class MoneyEdit;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

/// The first start: the company, its first place and tariff; or the practice company. What was typed is kept on disk
/// until there is a company, and offered again at the next start.
class SetupWizard final : public QWizard
{
    Q_OBJECT
public:
    /// `store` has the new data file open and must outlive the assistant.
    SetupWizard(StoreExecutor &store, QString user);

    /// The company that was made; empty when the practice company was chosen.
    [[nodiscard]] const std::optional<Company> &company() const { return m_company; }
    [[nodiscard]] bool wantsPractice() const;

    [[nodiscard]] bool validateCurrentPage() override;
    [[nodiscard]] int nextId() const override;

private:
    enum PageId
    {
        Welcome,
        CompanyData,
        Places,
        FirstTariff
    };

    [[nodiscard]] QWizardPage *makeWelcome();
    [[nodiscard]] QWizardPage *makeCompany();
    [[nodiscard]] QWizardPage *makePlaces();
    [[nodiscard]] QWizardPage *makeTariff();
    void countryChosen();
    void keepDrafts();
    void offer(const FormDraft &draft);
    void goOn(const FormDraft &draft);
    void clearOffer();
    /// The keyboard goes to the first field.
    void enterPage(int page);
    [[nodiscard]] bool checkCompany();
    [[nodiscard]] bool checkPlaces();
    [[nodiscard]] Result<CompanySetup> read() const;
    void store();
    /// Beside its field, on the page that has it; else in the banner of the last page.
    void showFailure(const Error &error);

    StoreExecutor &m_store;
    QString m_user;
    std::optional<Company> m_company;
    bool m_isStoring = false;
    QVBoxLayout *m_offerPlace = nullptr;
    DraftBar *m_offer = nullptr;
    QRadioButton *m_own = nullptr;
    QRadioButton *m_practice = nullptr;
    FieldForm *m_companyForm = nullptr;
    QLineEdit *m_name = nullptr;
    ChoiceBox *m_country = nullptr;
    ChoiceBox *m_currency = nullptr;
    ChoiceBox *m_zone = nullptr;
    ChoiceBox *m_language = nullptr;
    FieldForm *m_placeForm = nullptr;
    QLineEdit *m_cluster = nullptr;
    QLineEdit *m_miniGrid = nullptr;
    QLineEdit *m_village = nullptr;
    FieldForm *m_tariffForm = nullptr;
    ErrorBanner *m_banner = nullptr;
    QLineEdit *m_tariffName = nullptr;
    QLineEdit *m_price = nullptr;
    FormInputs m_inputs{nullptr};
    DraftKeeper m_drafts;
};
