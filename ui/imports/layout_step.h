#pragma once

#include "ui/imports/import_draft.h"

#include <QTimer>
#include <QWidget>

class ErrorBanner;
class FieldForm;
class QCheckBox;
class QComboBox;
class QSpinBox;
class TablePreview;
struct ScreenContext;

/// How the file is written: found by itself, and shown, so that a wrong guess is seen and changed.
class LayoutStep final : public QWidget, public ImportStep
{
    Q_OBJECT
public:
    LayoutStep(const ScreenContext &context, ImportDraft &draft);

    [[nodiscard]] QWidget *widget() override { return this; }
    [[nodiscard]] QString title() const override { return tr("how it is written"); }
    void enter() override;
    void focusFirst() override;
    [[nodiscard]] bool finish() override;

signals:
    /// The file was read again, otherwise than before.
    void readAnew();

private:
    void addFields();
    void showDraft();
    void readAgain();
    void take(const Result<FileSketch> &sketch);
    void decimalSignChosen();
    void dateFormatChosen();

    const ScreenContext &m_context;
    ImportDraft &m_draft;
    FieldForm *m_form;
    QSpinBox *m_preamble;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QComboBox *m_decimalSign;
    QComboBox *m_dateFormat;
    ErrorBanner *m_banner;
    TablePreview *m_preview;
    QTimer m_typing;
    int m_generation = 0;
    bool m_isShowing = false; ///< what changes while the draft is shown is no choice of the person
    bool m_isReadable = true;
};
