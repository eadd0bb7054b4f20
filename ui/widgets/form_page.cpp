#include "ui/widgets/form_page.h"

#include "ui/widgets/draft_offer.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/form_keys.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/side_by_side.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

FormPage::FormPage(const ScreenContext &context, const QString &saveLabel)
    : Screen(context), m_form(new FieldForm), m_beside(new QVBoxLayout), m_banner(new ErrorBanner),
      m_offer(new DraftOffer(session(), Qt::Key_F6)), m_buttons(new QHBoxLayout), m_save(new QPushButton(saveLabel)),
      m_inputs(std::make_unique<FormInputs>(nullptr)), m_history(std::make_unique<FormHistory>(*m_inputs, this)),
      m_drafts(std::make_unique<DraftKeeper>(
          session(), [this] { return m_inputs->values(); }, nullptr))
{
    auto *formColumn = new QWidget;
    auto *formLayout = new QVBoxLayout(formColumn);
    formLayout->setContentsMargins(0, 0, 0, 0);
    m_form->setMaximumWidth(620);
    formLayout->addWidget(m_form, 0, Qt::AlignTop);
    auto *besideColumn = new QWidget;
    m_beside->setContentsMargins(0, 0, 0, 0);
    besideColumn->setLayout(m_beside);
    m_columns = new SideBySide(formColumn, besideColumn);
    m_columns->setContentsMargins(0, 0, 8, 0);
    setColumns(3, 2);

    auto *cancel = new QPushButton(tr("Cancel"));
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_buttons->addWidget(m_save);
    m_buttons->addStretch(1);
    m_buttons->addWidget(cancel);
    connect(m_save, &QPushButton::clicked, this, &FormPage::requestSave);
    connect(cancel, &QPushButton::clicked, this, &Screen::closeRequested);
    addSaveKeys(this, [this] { requestSave(); });
    connect(m_inputs.get(), &FormInputs::edited, this, &FormPage::markTouched);
    connect(m_inputs.get(), &FormInputs::changed, this, [this] {
        if (hasUnsavedInput())
            m_drafts->touch();
    });
    connect(m_history.get(), &FormHistory::moved, this, [this](const QString &name) {
        markTouched();
        m_form->unfold(name);
        if (auto *input = m_inputs->input(name))
            input->setFocus(Qt::OtherFocusReason);
    });
    connect(m_drafts.get(), &DraftKeeper::offered, m_offer, &DraftOffer::offer);
    connect(m_offer, &DraftOffer::goOnRequested, this, [this](const FormDraft &draft) {
        goOn(draft);
        focusFirst();
    });
    connect(m_offer, &DraftOffer::discarded, this, [this] { focusFirst(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_offer);
    layout->addWidget(m_banner);
    layout->addWidget(scrolled(m_columns), 1);
    layout->addLayout(m_buttons);
}

FormPage::~FormPage() = default;

void FormPage::setColumns(int formShare, int besideShare)
{
    m_columns->setShares(formShare, besideShare);
}

void FormPage::focusFirst()
{
    focusFirstInput(m_form);
}

QPushButton *FormPage::addButton(const QString &text, const QKeySequence &shortcut, std::function<void()> pressed)
{
    auto *button = new QPushButton(text);
    if (!shortcut.isEmpty()) {
        button->setShortcut(shortcut);
        button->setToolTip(shortcut.toString(QKeySequence::NativeText));
    }
    m_buttons->insertWidget(1 + static_cast<int>(m_others.size()), button);
    connect(button, &QPushButton::clicked, this, [this, pressed = std::move(pressed)] {
        if (!m_isSaving)
            pressed();
    });
    m_others.append(button);
    return button;
}

void FormPage::beginSaving()
{
    m_isSaving = true;
    m_drafts->pause();
    clearFailure();
    m_save->setEnabled(false);
    for (auto *button : std::as_const(m_others))
        button->setEnabled(false);
}

void FormPage::finishSaving()
{
    m_isSaving = false;
    m_save->setEnabled(true);
    for (auto *button : std::as_const(m_others))
        button->setEnabled(true);
    // The draft may have gone with a save that a rule refused in the end.
    if (hasUnsavedInput())
        m_drafts->touch();
}

void FormPage::showFailure(const Error &error)
{
    finishSaving();
    if (!m_form->showError(error))
        m_banner->showError(error);
}

void FormPage::showSentence(const QString &sentence)
{
    m_banner->showText(sentence);
}

void FormPage::clearFailure()
{
    m_form->clearErrors();
    m_banner->clear();
}

void FormPage::markTouched()
{
    m_isTouched = true;
    if (!m_isSaving)
        m_drafts->touch();
}

void FormPage::markSaved()
{
    m_isSaved = true;
    m_drafts->discard();
}

void FormPage::startOver()
{
    m_isTouched = false;
    m_isSaved = false;
    m_history->startOver();
    m_drafts->discard();
}

void FormPage::watchInputs(QWidget *root)
{
    m_inputs->watch(root);
    m_history->takeKeys();
    m_history->startOver();
}

void FormPage::requestSave()
{
    if (!m_isSaving)
        save();
}

void FormPage::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return;
    m_drafts->setForm(draftKey(), title());
    m_drafts->lookUp();
}

void FormPage::discardInput()
{
    markSaved(); // nothing is left to be saved
}

void FormPage::handOver(Screen &next)
{
    auto *form = qobject_cast<FormPage *>(&next);
    if (!form || !hasUnsavedInput())
        return;
    form->restore(m_inputs->values(), m_locale);
    form->markTouched();
    m_drafts->discard();
}

void FormPage::goOn(const FormDraft &draft)
{
    const auto content = DraftKeeper::contentOf(draft);
    m_drafts->setForm(draftKey(), title());
    m_drafts->adopt(draft);
    restore(content.values, content.written);
    markTouched();
}

void FormPage::restore(const FormValues &values, const QLocale &written)
{
    m_history->replace(values, written);
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!isEmptyInput(it.value()))
            m_form->unfold(it.key());
    }
}
