#pragma once

#include "ui/widgets/form_inputs.h"

#include <QUndoStack>

#include <memory>

struct FormEdit;

/// Takes back the edits of a form one by one, over all its inputs: Ctrl+Z, and Ctrl+Shift+Z or Ctrl+Y to have them
/// again. A run of typing or of deleting in one input, in one visit, is one edit; what the program replaced because of
/// an edit goes with it. The undo of a single input is switched off, so that there is one order for all.
class FormHistory final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive the history.
    FormHistory(FormInputs &inputs, QWidget *page);

    /// Forgets everything: the form begins with what stands in it now.
    void startOver();
    /// Puts values in as one edit that can be taken back.
    void replace(const FormValues &values, const QLocale &written);
    /// After FormInputs::watch(): the keys of inputs that were added.
    void takeKeys();
    void takeKeys(QWidget *input);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// An edit was taken back or made again; `name` is the input it was made in.
    void moved(const QString &name);

private:
    void remember(const QString &name);
    void absorb();
    void push(const std::shared_ptr<FormEdit> &edit);
    void apply(const FormValues &values, const QString &name);

    FormInputs &m_inputs;
    QUndoStack m_stack;
    FormValues m_now;
    std::shared_ptr<FormEdit> m_last; ///< on top of the stack; null when the top was taken back
    int m_visit = 0;                  ///< counts how often the keyboard went to another input
};
