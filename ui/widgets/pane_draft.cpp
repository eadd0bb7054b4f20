#include "ui/widgets/pane_draft.h"

#include "ui/formats.h"
#include "ui/widgets/draft_bar.h"

#include <QTimer>
#include <QVBoxLayout>

PaneDraft::PaneDraft(Session &session, QWidget *root, QWidget *first, std::function<bool()> hasInput)
    : m_session(session), m_first(first), m_hasInput(std::move(hasInput)), m_layout(new QVBoxLayout(this)),
      m_inputs(nullptr), m_drafts(session, m_inputs, nullptr)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_inputs.watch(root);
    connect(&m_inputs, &FormInputs::edited, this, &PaneDraft::keep);
    connect(&m_inputs, &FormInputs::changed, this, &PaneDraft::keep);
    connect(&m_drafts, &DraftKeeper::offered, this, &PaneDraft::offer);
    hide();
}

PaneDraft::~PaneDraft() = default;

void PaneDraft::setForm(const DraftKey &key, const QString &title)
{
    if (key.form == m_key.form && key.subject == m_key.subject)
        return;
    m_key = key;
    answerOffer();
    m_drafts.setForm(key, title);
    m_drafts.lookUp();
}

void PaneDraft::goOn(const FormDraft &draft)
{
    answerOffer();
    const auto content = DraftKeeper::contentOf(draft);
    m_drafts.adopt(draft);
    m_inputs.setValues(content.values, content.written);
    // A page that is only opening gives the keyboard to its first input when it is shown; this comes after that.
    QTimer::singleShot(0, m_first, [first = m_first] { first->setFocus(Qt::OtherFocusReason); });
}

void PaneDraft::discard()
{
    m_drafts.discard();
}

void PaneDraft::keep()
{
    if (m_hasInput())
        m_drafts.touch();
    else
        m_drafts.discard();
}

void PaneDraft::offer(const FormDraft &draft)
{
    answerOffer();
    m_offer = new DraftBar(
        tr("You began this on %1 and did not save it.").arg(localInstant(draft.begun, m_session.company().zone)), {});
    m_layout->addWidget(m_offer);
    show();
    connect(m_offer, &DraftBar::goOnRequested, this, [this, draft] { goOn(draft); });
    connect(m_offer, &DraftBar::discardRequested, this, [this, draft] {
        answerOffer();
        m_session.discardDraft(draft.id);
    });
}

void PaneDraft::answerOffer()
{
    if (m_offer)
        m_offer->deleteLater();
    m_offer = nullptr;
    hide();
}
