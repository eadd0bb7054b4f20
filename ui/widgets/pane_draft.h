#pragma once

#include "ui/widgets/draft_keeper.h"
#include "ui/widgets/draft_offer.h"
#include "ui/widgets/form_history.h"

/// Keeps what is typed in a part of a page that is no form of its own (a note, a text), and takes edits back, as
/// FormPage does for a form. Stands above these inputs.
class PaneDraft final : public DraftOffer
{
    Q_OBJECT
public:
    /// Watches the inputs below `root`, which must be there already and go after this; `hasInput` says whether they
    /// hold anything that is not saved. Going on, the keyboard goes to `first`.
    PaneDraft(Session &session, QWidget *root, QWidget *first, std::function<bool()> hasInput);
    ~PaneDraft() override;

    /// Offers what was left behind under this key; nothing happens when it is the key already.
    void setForm(const DraftKey &key, const QString &title);
    /// Puts a draft into the inputs, as one edit that can be taken back, and writes to it from now on.
    void goOn(const FormDraft &draft);
    /// What was typed is saved, or the person gave it up.
    void discard();
    /// What stands in the inputs now is what they begin with: there is nothing to take back.
    void startOver();
    /// As DraftKeeper::remover().
    [[nodiscard]] std::function<void(const ServiceContext &)> remover() const { return m_drafts.remover(); }

private:
    void keep();

    QWidget *m_first;
    std::function<bool()> m_hasInput;
    DraftKey m_key;
    FormInputs m_inputs;
    std::unique_ptr<FormHistory> m_history;
    DraftKeeper m_drafts;
};
