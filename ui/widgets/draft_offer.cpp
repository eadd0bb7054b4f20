#include "ui/widgets/draft_offer.h"

#include "ui/formats.h"
#include "ui/widgets/draft_bar.h"

#include <QVBoxLayout>

DraftOffer::DraftOffer(Session &session, const QKeySequence &goOnKey)
    : m_session(session), m_goOnKey(goOnKey), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

DraftOffer::~DraftOffer()
{
    setOffered({});
}

QString DraftOffer::sentence(const FormDraft &draft, const QTimeZone &zone)
{
    return tr("You began this on %1 and did not save it.").arg(localInstant(draft.begun, zone));
}

void DraftOffer::offer(const FormDraft &draft)
{
    clear();
    setOffered(draft.id);
    m_bar = new DraftBar(sentence(draft, m_session.company().zone), m_goOnKey);
    m_layout->addWidget(m_bar);
    show();
    connect(m_bar, &DraftBar::goOnRequested, this, [this, draft] {
        clear();
        emit goOnRequested(draft);
    });
    connect(m_bar, &DraftBar::discardRequested, this, [this, draft] {
        clear();
        m_session.discardDraft(draft.id);
        emit discarded();
    });
}

void DraftOffer::clear()
{
    if (m_bar)
        m_bar->deleteLater();
    m_bar = nullptr;
    hide();
    setOffered({});
}

/// What is offered here is not offered above the sections as well.
void DraftOffer::setOffered(const DraftId &draft)
{
    const DraftId before = std::exchange(m_offered, draft);
    if (before == draft)
        return;
    if (!before.isNull())
        m_session.setDraftOpen(before, false);
    if (!draft.isNull())
        m_session.setDraftOpen(draft, true);
}
