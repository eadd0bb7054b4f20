#include "ui/widgets/pane_draft.h"

#include <QTimer>

PaneDraft::PaneDraft(Session &session, QWidget *root, QWidget *first, std::function<bool()> hasInput)
    : DraftOffer(session, {}), m_first(first), m_hasInput(std::move(hasInput)), m_inputs(nullptr),
      m_history(std::make_unique<FormHistory>(m_inputs, root)),
      m_drafts(
          session, [this] { return m_inputs.values(); }, nullptr)
{
    m_inputs.watch(root);
    m_history->takeKeys();
    m_history->startOver();
    connect(m_history.get(), &FormHistory::moved, this, [this](const QString &name) {
        if (auto *input = m_inputs.input(name))
            input->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_inputs, &FormInputs::edited, this, &PaneDraft::keep);
    connect(&m_inputs, &FormInputs::changed, this, &PaneDraft::keep);
    connect(&m_drafts, &DraftKeeper::offered, this, &PaneDraft::offer);
    connect(this, &PaneDraft::goOnRequested, this, &PaneDraft::goOn);
}

PaneDraft::~PaneDraft() = default;

void PaneDraft::setForm(const DraftKey &key, const QString &title)
{
    if (key.form == m_key.form && key.subject == m_key.subject)
        return;
    m_key = key;
    clear();
    m_drafts.setForm(key, title);
    m_drafts.lookUp();
}

void PaneDraft::goOn(const FormDraft &draft)
{
    clear();
    const auto content = DraftKeeper::contentOf(draft);
    m_drafts.adopt(draft);
    m_history->replace(content.values, content.written);
    // A page that is only opening gives the keyboard to its first input when it is shown; this comes after that.
    QTimer::singleShot(0, m_first, [first = m_first] { first->setFocus(Qt::OtherFocusReason); });
}

void PaneDraft::discard()
{
    m_drafts.discard();
}

void PaneDraft::startOver()
{
    m_history->startOver();
}

void PaneDraft::keep()
{
    if (m_hasInput())
        m_drafts.touch();
    else
        m_drafts.discard();
}
