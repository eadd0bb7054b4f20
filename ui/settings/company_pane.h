#pragma once

#include "core/services/company_service.h"
#include "ui/screen.h"

class ChoiceBox;
class ErrorBanner;
class FieldForm;
class KeyValues;
class PaneDraft;
class QComboBox;
class QLineEdit;

/// The company's own data.
class CompanyPane final : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyPane(const ScreenContext &context);

    [[nodiscard]] bool hasUnsavedInput() const;
    void goOn(const FormDraft &draft);

private:
    void show(const Company &company);
    void save();
    [[nodiscard]] CompanyService::Edit typed() const;

    ScreenContext m_context;
    ErrorBanner *m_banner;
    FieldForm *m_form;
    PaneDraft *m_draft;
    QLineEdit *m_name;
    ChoiceBox *m_country;
    ChoiceBox *m_currency;
    ChoiceBox *m_zone;
    ChoiceBox *m_language;
    QComboBox *m_deviceDebts;
    KeyValues *m_about;
};
