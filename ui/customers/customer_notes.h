#pragma once

#include "core/services/customer_card.h"
#include "ui/customers/customer_pane.h"

class PaneDraft;
class QPlainTextEdit;
class QPushButton;
class ShortTable;
class ToneLabel;

/// Notes about a customer, newest first, with room for a new one. Notes are never changed.
class CustomerNotes final : public CustomerPane
{
    Q_OBJECT
public:
    CustomerNotes(const ScreenContext &context, const CustomerId &customer);

    void refresh() override;
    [[nodiscard]] bool hasUnsavedInput() const override;
    void discardInput();
    void goOn(const FormDraft &draft);

private:
    void show(const std::vector<NoteView> &notes);
    void add();
    void offerDraft();

    QPlainTextEdit *m_input;
    PaneDraft *m_draft;
    ToneLabel *m_error;
    QPushButton *m_add;
    ShortTable *m_table;
};
