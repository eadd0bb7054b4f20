#pragma once

#include "ui/imports/import_draft.h"

#include <QWidget>

class ChoiceBox;
class FieldForm;
class QComboBox;
class QLineEdit;
struct ScreenContext;

/// Which file, and what is in it.
class FileStep final : public QWidget, public ImportStep
{
    Q_OBJECT
public:
    FileStep(const ScreenContext &context, ImportDraft &draft);

    [[nodiscard]] QWidget *widget() override { return this; }
    [[nodiscard]] QString title() const override { return tr("the file"); }
    void enter() override;
    void focusFirst() override;
    [[nodiscard]] bool finish() override;

    /// What stands in the inputs goes into the draft, complete or not.
    void read();
    /// As if it had been typed.
    void setPath(const QString &path);
    /// Beside the field it names; false when there is none.
    [[nodiscard]] bool showError(const Error &error);

signals:
    /// A file was chosen otherwise than by typing.
    void pathChosen();

private:
    void browse();
    void kindChosen();

    const ScreenContext &m_context;
    ImportDraft &m_draft;
    FieldForm *m_form;
    QComboBox *m_kind;
    ChoiceBox *m_channel;
    QLineEdit *m_path;
};
