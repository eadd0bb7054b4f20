#include "ui/frame/draft_strip.h"

#include "ui/formats.h"
#include "ui/widgets/draft_bar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace {

constexpr size_t mostShown = 3; // the window is for work; the others follow when these are answered

} // namespace

DraftStrip::DraftStrip(Session &session) : m_session(session), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 8, 12, 0);
    m_layout->setSpacing(4);
    hide();
    connect(&session, &Session::draftsChanged, this, &DraftStrip::refresh);
    refresh();
}

void DraftStrip::refresh()
{
    m_session.ask(
        this, [](const ServiceContext &context) { return FormDraftService(context).list(); },
        [this](const Result<std::vector<FormDraft>> &drafts) {
            if (!drafts)
                return;
            std::vector<FormDraft> left;
            for (const auto &draft : *drafts) {
                if (!m_session.isDraftOpen(draft.id))
                    left.push_back(draft);
            }
            show(left);
        });
}

void DraftStrip::show(const std::vector<FormDraft> &drafts)
{
    while (auto *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!drafts.empty());
    for (size_t i = 0; i < std::min(drafts.size(), mostShown); ++i) {
        const auto &draft = drafts[i];
        //: %1 is the title of a form, %2 a date and time
        const QString sentence = tr("\u201c%1\u201d was begun on %2 and is not saved.")
                                     .arg(draft.title, localInstant(draft.begun, m_session.company().zone));
        // F6 belongs to the form in front; Shift+F6 goes on with the latest of these.
        auto *bar = new DraftBar(sentence, i == 0 ? QKeySequence(Qt::SHIFT | Qt::Key_F6) : QKeySequence());
        connect(bar, &DraftBar::goOnRequested, this, [this, draft] { emit openRequested(draft); });
        connect(bar, &DraftBar::discardRequested, this, [this, id = draft.id] { m_session.discardDraft(id); });
        m_layout->addWidget(bar);
    }
    if (drafts.size() > mostShown)
        m_layout->addWidget(new QLabel(tr("And %n more.", nullptr, static_cast<int>(drafts.size() - mostShown))));
}
