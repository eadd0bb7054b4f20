#pragma once

#include "core/services/form_draft_service.h"
#include "ui/screen.h"
#include "ui/section.h"

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
    /// The form lies in the section's own page.
    void ownPageRequested(Section section, const FormDraft &draft);

private:
    using PageMaker = std::function<Screen *(const ScreenContext &)>;

    void push(const FormDraft &draft, Section section, const PageMaker &make);
    /// Reads what the form is about, then pushes it.
    template <typename Work, typename Make>
    void readAndPush(const FormDraft &draft, Section section, Work work, Make make);
    void openNew(const FormDraft &draft);
    void openForCustomer(const FormDraft &draft);
    void openForSale(const FormDraft &draft);
    void openForDevices(const FormDraft &draft);
    void openForPayment(const FormDraft &draft);
    void openCash(const FormDraft &draft);
    void openRequest(const FormDraft &draft);
    void openTariff(const FormDraft &draft);
    void openAppliance(const FormDraft &draft);
    void openPlace(const FormDraft &draft);
    void openAccount(const FormDraft &draft);
    void openSettings(const FormDraft &draft);

    ScreenContext m_context;
};
