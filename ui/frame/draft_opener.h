#pragma once

#include "core/services/form_draft_service.h"
#include "ui/screen.h"
#include "ui/section.h"

class FormPage;

/// Opens the form of a draft again, with what was typed. Knows every form that keeps one (FormPage::draftKey()).
class DraftOpener final : public QObject
{
    Q_OBJECT
public:
    /// All parts of `context` must outlive the opener.
    DraftOpener(const ScreenContext &context, QObject *parent) : QObject(parent), m_context(context) {}

    /// Says in a notice when the thing the form was about is gone.
    void open(const FormDraft &draft);

signals:
    /// The section the form belongs to comes to the front first.
    void sectionRequested(Section section);

private:
    using FormMaker = std::function<FormPage *(const ScreenContext &)>;

    void push(const FormDraft &draft, Section section, const FormMaker &make);
    /// Reads what the form is about, then pushes it.
    template <typename Work, typename Make>
    void readAndPush(const FormDraft &draft, Section section, Work work, Make make);
    void openForCustomer(const FormDraft &draft);
    void openForSale(const FormDraft &draft);
    void openCash(const FormDraft &draft);
    void openTariff(const FormDraft &draft);
    void openAppliance(const FormDraft &draft);
    void openPlace(const FormDraft &draft);
    void openAccount(const FormDraft &draft);

    ScreenContext m_context;
};
