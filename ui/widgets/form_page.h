#pragma once

#include "ui/screen.h"

class ErrorBanner;
class FieldForm;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// A form in the middle of the window: inputs, errors beside them, and the buttons at the foot. Ctrl+Enter saves, Esc
/// leaves (after asking, once something was typed). What was typed is never cleared by an error.
class FormPage : public Screen
{
    Q_OBJECT
public:
    FormPage(const ScreenContext &context, const QString &saveLabel);

    [[nodiscard]] bool hasUnsavedInput() const override { return m_isTouched && !m_isSaved; }
    void focusFirst() override;

protected:
    /// Called by the button and by Ctrl+Enter; never while an earlier save is on its way.
    virtual void save() = 0;

    /// The form that most pages need; beside() is the column to its right, for previews.
    [[nodiscard]] FieldForm *form() const { return m_form; }
    [[nodiscard]] QVBoxLayout *beside() const { return m_beside; }
    /// A second button beside Save, e.g. "Save and new".
    QPushButton *addButton(const QString &text, const QKeySequence &shortcut, std::function<void()> pressed);
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }

    /// Errors off, buttons off until finishSaving() or showFailure().
    void beginSaving();
    void finishSaving();
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
    void markTouched() { m_isTouched = true; }
    void markSaved() { m_isSaved = true; }
    void startOver();
    /// Watches every input below `root` for typing; call after inputs were added.
    void watchInputs(QWidget *root);
    void requestSave();

private:
    FieldForm *m_form;
    QVBoxLayout *m_beside;
    ErrorBanner *m_banner;
    QHBoxLayout *m_buttons;
    QPushButton *m_save;
    QList<QPushButton *> m_others;
    bool m_isSaving = false;
    bool m_isTouched = false;
    bool m_isSaved = false;
};
