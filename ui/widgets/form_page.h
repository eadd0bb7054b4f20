#pragma once

#include "ui/screen.h"
#include "ui/widgets/draft_keeper.h"
#include "ui/widgets/form_history.h"

class DraftOffer;
class ErrorBanner;
class FieldForm;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;
class SideBySide;

/// A form in the middle of the window: inputs, errors beside them, and the buttons at the foot. Ctrl+Enter saves, Esc
/// leaves (after asking, once something was typed). What was typed is never cleared by an error; Ctrl+Z takes the last
/// edit back; a draft on disk outlives the program.
class FormPage : public Screen
{
    Q_OBJECT
public:
    FormPage(const ScreenContext &context, const QString &saveLabel);
    ~FormPage() override;

    [[nodiscard]] bool hasUnsavedInput() const override { return m_isTouched && !m_isSaved; }
    void focusFirst() override;
    void discardInput() override;
    void handOver(Screen &next) override;
    /// Puts a draft into the inputs, as one edit that can be taken back, and writes to it from now on.
    void goOn(const FormDraft &draft) override;

protected:
    /// Called by the button and by Ctrl+Enter; never while an earlier save is on its way.
    virtual void save() = 0;
    /// What the draft of this form is called; the default keeps none. `Pages` must know how to open it again.
    [[nodiscard]] virtual DraftKey draftKey() const { return {}; }

    /// The form that most pages need; beside() is the column to its right, for previews.
    [[nodiscard]] FieldForm *form() const { return m_form; }
    [[nodiscard]] QVBoxLayout *beside() const { return m_beside; }
    /// How the width is shared between both.
    void setColumns(int formShare, int besideShare);
    /// A second button beside Save, e.g. "Save and new".
    QPushButton *addButton(const QString &text, const QKeySequence &shortcut, std::function<void()> pressed);
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    /// Errors off, buttons off until finishSaving() or showFailure().
    void beginSaving();
    void finishSaving();
    /// As Session::change(), and the draft goes in the same breath when it succeeded.
    template <typename Work, typename OnResult>
    void saveForm(Work work, OnResult onResult)
    {
        const auto saveAndForget = [work = std::move(work),
                                    removeDraft = m_drafts->remover()](const ServiceContext &context) mutable {
            auto result = work(context);
            if (result.has_value())
                removeDraft(context);
            return result;
        };
        session().change(this, saveAndForget, std::move(onResult));
    }
    /// Beside the field it names, else across the page.
    void showFailure(const Error &error);
    void showSentence(const QString &sentence);
    void clearFailure();
    /// True, or the failure is shown.
    template <typename T>
    [[nodiscard]] bool check(const Result<T> &result)
    {
        if (!result)
            showFailure(result.error());
        return result.has_value();
    }
    void markTouched();
    void markSaved();
    /// The form begins again with what stands in it now: nothing typed, nothing to take back, no draft.
    void startOver();
    /// Watches every input below `root` for typing; call after inputs were added.
    void watchInputs(QWidget *root);
    void requestSave();
    void showEvent(QShowEvent *event) override;

private:
    void restore(const FormValues &values, const QLocale &written);

    FieldForm *m_form;
    QVBoxLayout *m_beside;
    SideBySide *m_columns;
    ErrorBanner *m_banner;
    DraftOffer *m_offer;
    QHBoxLayout *m_buttons;
    QPushButton *m_save;
    QList<QPushButton *> m_others;
    QLocale m_locale; ///< what is typed here is written in it, also when the window changes its language
    bool m_isSaving = false;
    bool m_isTouched = false;
    bool m_isSaved = false;
    bool m_wasShown = false;
    // Below the widgets: these read them once more when the page goes.
    std::unique_ptr<FormInputs> m_inputs;
    std::unique_ptr<FormHistory> m_history;
    std::unique_ptr<DraftKeeper> m_drafts;
};
