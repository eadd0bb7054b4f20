#pragma once

#include "core/services/message_template_service.h"
#include "ui/screen.h"

class ChoiceBox;
class FieldForm;
class PaneDraft;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class ToneLabel;

/// The texts of messages to customers, one kind and language at a time, with how the message will look and how many SMS
/// it takes.
class MessagesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagesPane(const ScreenContext &context);

    void refresh();
    [[nodiscard]] bool hasUnsavedInput() const;
    void goOn(const FormDraft &draft);

private:
    void choose(const QString &kind, const QString &language);
    /// Reads the text of the kind and language that are chosen, then calls `shown`.
    void readText(std::function<void()> shown);
    void show(const MessageTemplateView &view);
    void askPreview();
    void showPreview(const Result<MessagePreview> &preview);
    void save();
    void reset();
    /// Reads the other text, after asking when this one is not saved.
    void switchText();
    template <typename Work>
    void change(Work work, const QString &notice);
    [[nodiscard]] MessageKind kind() const;

    ScreenContext m_context;
    FieldForm *m_form;
    PaneDraft *m_draft;
    ChoiceBox *m_language;
    ChoiceBox *m_kind;
    QPlainTextEdit *m_text;
    QLabel *m_preview;
    ToneLabel *m_size;
    QPushButton *m_save;
    QPushButton *m_reset;
    QTimer *m_typing;
    QString m_saved; ///< the text as it is stored
    QString m_shownKind, m_shownLanguage;
    quint64 m_generation = 0;
};
