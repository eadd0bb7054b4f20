#include "ui/lists/list_memory.h"

namespace {

constexpr auto pauseBeforeWriting = std::chrono::milliseconds(400);

struct Loaded
{
    std::optional<ListState> state;
    std::vector<NamedFilter> named;
};

} // namespace

ListMemory::ListMemory(Session &session, const ListView &view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view)
{
    m_state.question.filters = view.filters;
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBeforeWriting);
    connect(&m_pause, &QTimer::timeout, this, &ListMemory::write);
}

ListMemory::~ListMemory()
{
    if (m_pause.isActive())
        write();
}

void ListMemory::load()
{
    if (m_isLoading || m_isLoaded)
        return;
    m_isLoading = true;
    const auto work = [&view = m_view](const ServiceContext &context) -> Result<Loaded> {
        Loaded loaded;
        ListSettings settings(context);
        MPM_TRY(loaded.state, settings.state(view));
        MPM_TRY(loaded.named, settings.namedFilters(view));
        return loaded;
    };
    m_session.ask(this, work, [this](const Result<Loaded> &answer) {
        m_isLoading = false;
        m_isLoaded = true; // a list opens without its memory, too
        if (!answer) {
            emit failed(answer.error());
        } else {
            m_named = answer->named;
            if (answer->state)
                m_state = *answer->state;
        }
        emit loaded();
    });
}

void ListMemory::keep(const ListState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    m_pause.start();
}

/// Not a change of the company's rows: nobody needs to read anything again.
void ListMemory::write()
{
    const auto work = [&view = m_view, state = m_state](const ServiceContext &context) {
        return ListSettings(context).keepState(view, state);
    };
    m_session.ask(&m_session, work, [](const Outcome &) {}); // a list that is not remembered is no reason to disturb
}

template <typename Work>
void ListMemory::changeNamed(Work work)
{
    const auto all = [work = std::move(work), &view = m_view](const ServiceContext &context) {
        ListSettings settings(context);
        return work(settings).and_then([&] { return settings.namedFilters(view); });
    };
    m_session.ask(this, all, [this](const Result<std::vector<NamedFilter>> &named) {
        if (named)
            m_named = *named;
        else
            emit failed(named.error());
        emit namedChanged();
    });
}

void ListMemory::keepNamed(const NamedFilter &filter)
{
    changeNamed([&view = m_view, filter](ListSettings &settings) { return settings.keepFilter(view, filter); });
}

void ListMemory::forgetNamed(const QString &name)
{
    changeNamed([&view = m_view, name](ListSettings &settings) { return settings.forgetFilter(view, name); });
}

void ListMemory::readNamed()
{
    changeNamed([](ListSettings &) { return Outcome(); });
}
