#include "ui/settings/messages_pane.h"

#include "ui/settings/company_choices.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/pane_draft.h"
#include "ui/widgets/tone_label.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr auto typingPause = std::chrono::milliseconds(150);

QString kindText(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Token:
        return MessagesPane::tr("A token to be typed");
    case MessageKind::Sent:
        return MessagesPane::tr("Energy or days that reached the device");
    case MessageKind::Payment:
        return MessagesPane::tr("A payment without a token");
    case MessageKind::UpcomingInstalment:
        return MessagesPane::tr("Reminder before an instalment is due");
    case MessageKind::OverdueInstalment:
        break;
    }
    return MessagesPane::tr("Reminder after an instalment was due");
}

QString variablesText(MessageKind kind)
{
    QStringList braced;
    for (const auto &name : variablesOf(kind))
        braced.append(QStringLiteral("{%1}").arg(name));
    return MessagesPane::tr("These are filled in for each customer: %1").arg(braced.join(u' '));
}

} // namespace

MessagesPane::MessagesPane(const ScreenContext &context)
    : m_context(context), m_form(new FieldForm), m_draft(nullptr), m_language(new ChoiceBox), m_kind(new ChoiceBox),
      m_text(new QPlainTextEdit), m_preview(new QLabel), m_size(new ToneLabel), m_save(new QPushButton(tr("&Save"))),
      m_reset(new QPushButton(tr("Back to the &built-in text"))), m_typing(new QTimer(this))
{
    m_language->setChoices(languageChoices());
    m_language->choose(context.session.company().language);
    std::vector<Choice> kinds;
    for (const auto kind : messageKinds())
        kinds.push_back({toWord(kind), kindText(kind)});
    m_kind->setChoices(kinds);
    m_kind->choose(kinds.front().id);
    m_text->setTabChangesFocus(true);
    m_text->setMaximumHeight(m_text->fontMetrics().height() * 6);
    m_form->addField(QStringLiteral("kind"), tr("&Message"), m_kind);
    m_form->addField(QStringLiteral("language"), tr("&Language"), m_language);
    m_form->addField(QStringLiteral("text"), tr("Te&xt"), m_text);
    m_form->setMaximumWidth(720);

    m_preview->setWordWrap(true);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setMargin(8);
    m_preview->setMaximumWidth(420);
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_reset);
    buttons->addStretch(1);
    // The text alone: its kind and language are in the key of the draft.
    m_draft = new PaneDraft(context.session, m_text->parentWidget(), m_text, [this] { return hasUnsavedInput(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_draft);
    layout->addWidget(m_form);
    layout->addWidget(new QLabel(tr("How it will look, with invented values:")));
    layout->addWidget(m_preview);
    layout->addWidget(m_size);
    layout->addLayout(buttons);
    layout->addStretch(1);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &MessagesPane::askPreview);
    connect(m_text, &QPlainTextEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kind, &ChoiceBox::chosenChanged, this, &MessagesPane::switchText);
    connect(m_language, &ChoiceBox::chosenChanged, this, &MessagesPane::switchText);
    m_save->setToolTip(tr("Ctrl+Enter"));
    connect(m_save, &QPushButton::clicked, this, &MessagesPane::save);
    addSaveKeys(this, [this] { save(); });
    connect(m_reset, &QPushButton::clicked, this, &MessagesPane::reset);
}

MessageKind MessagesPane::kind() const
{
    return messageKindFromWord(m_kind->chosen()).value_or(MessageKind::Token);
}

bool MessagesPane::hasUnsavedInput() const
{
    return m_text->toPlainText() != m_saved;
}

void MessagesPane::refresh()
{
    if (!hasUnsavedInput())
        readText([] {});
}

void MessagesPane::readText(std::function<void()> shown)
{
    m_context.session.ask(
        this,
        [kind = kind(), language = m_language->chosen()](const ServiceContext &context) {
            return MessageTemplateService(context).read(kind, language);
        },
        [this, shown = std::move(shown)](const Result<MessageTemplateView> &view) {
            if (view) {
                show(*view);
                shown();
            } else {
                (void)m_form->showError(view.error());
            }
        });
}

/// Without reading the text.
void MessagesPane::choose(const QString &kind, const QString &language)
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietLanguage(m_language);
    m_kind->choose(kind);
    m_language->choose(language);
}

/// The subject says which text was begun: its kind and language, e.g. "token fr".
void MessagesPane::goOn(const FormDraft &draft)
{
    choose(draft.subject.section(u' ', 0, 0), draft.subject.section(u' ', 1, 1));
    readText([this, draft] { m_draft->goOn(draft); });
}

void MessagesPane::switchText()
{
    if (!hasUnsavedInput()) {
        refresh();
        return;
    }
    const Dialogs::Question question{tr("Leave this text?"),
                                     tr("The text is not saved. Show the other one all the same?"), tr("Leave")};
    m_context.dialogs.confirm(this, question, [this](bool leave) {
        if (!leave) {
            choose(m_shownKind, m_shownLanguage); // or the text would be saved as the other one
            return;
        }
        m_saved = m_text->toPlainText();
        m_draft->discard();
        refresh();
    });
}

void MessagesPane::show(const MessageTemplateView &view)
{
    m_form->clearErrors();
    m_saved = view.text;
    m_shownKind = toWord(view.kind);
    m_shownLanguage = view.language;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(view.text);
    m_draft->startOver();
    m_form->setHint(QStringLiteral("text"), variablesText(view.kind));
    m_reset->setEnabled(view.isOwn);
    m_draft->setForm({QStringLiteral("message_text"), QStringLiteral("%1 %2").arg(m_shownKind, m_shownLanguage)},
                     //: %1 is a kind of message: "A token to be typed"
                     tr("Text of messages: %1").arg(kindText(view.kind)));
    askPreview();
}

void MessagesPane::askPreview()
{
    m_context.session.ask(
        this,
        [kind = kind(), language = m_language->chosen(), text = m_text->toPlainText()](const ServiceContext &context) {
            return MessageTemplateService(context).preview(kind, language, text);
        },
        [this, generation = ++m_generation](const Result<MessagePreview> &preview) {
            if (generation == m_generation)
                showPreview(preview);
        });
}

void MessagesPane::showPreview(const Result<MessagePreview> &preview)
{
    m_form->clearErrors();
    if (!preview) {
        (void)m_form->showError(preview.error());
        m_preview->clear();
        m_size->clear();
        return;
    }
    m_preview->setText(preview->text);
    const auto &size = preview->size;
    const QString count = tr("%n SMS", nullptr, size.segments);
    if (size.isUnicode)
        m_size->setState(
            Tone::Waiting,
            tr("%1: a letter here is not in the alphabet of SMS, so one holds 70 characters only.").arg(count));
    else
        m_size->setState(size.segments > 1 ? Tone::Waiting : Tone::Good,
                         tr("%1, %2 characters; room for %3 more.").arg(count).arg(size.units).arg(size.unitsLeft));
}

template <typename Work>
void MessagesPane::change(Work work, const QString &notice)
{
    m_context.session.change(this, std::move(work), [this, notice](const Result<MessageTemplateView> &view) {
        if (!view) {
            (void)m_form->showError(view.error());
            return;
        }
        m_draft->discard();
        show(*view);
        m_context.navigator.notify(notice);
    });
}

void MessagesPane::save()
{
    change([kind = kind(), language = m_language->chosen(), text = m_text->toPlainText()](
               const ServiceContext &context) { return MessageTemplateService(context).set(kind, language, text); },
           tr("The text is saved; messages from now on use it."));
}

void MessagesPane::reset()
{
    change([kind = kind(), language = m_language->chosen()](
               const ServiceContext &context) { return MessageTemplateService(context).reset(kind, language); },
           tr("Messages use the built-in text again."));
}
