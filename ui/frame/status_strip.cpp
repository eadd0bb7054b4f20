#include "ui/frame/status_strip.h"

#include "ui/widgets/elided_text.h"
#include "ui/widgets/tone_label.h"
#include "ui/words.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace {

constexpr auto pollInterval = std::chrono::seconds(5);
constexpr int wordsInSight = 4; ///< characters: the sign of a state and what it begins with

} // namespace

StatusStrip::StatusStrip(Session &session)
    : m_session(session), m_clock(new ToneLabel), m_network(new ToneLabel), m_waiting(new ToneLabel),
      m_worker(new ToneLabel), m_user(new QLabel), m_company(new QLabel), m_timer(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    for (auto *label : std::initializer_list<QLabel *>{m_clock, m_network, m_waiting, m_worker, m_user, m_company}) {
        layout->addWidget(label);
        new ElidedText(label, wordsInSight);
    }
    m_clock->hide();
    m_user->setText(tr("User: %1").arg(session.user()));
    setWorkerState(WorkerThread::State::Starting);
    showCompany();
    connect(&session, &Session::companyChanged, this, &StatusStrip::showCompany);
    connect(m_timer, &QTimer::timeout, this, &StatusStrip::refresh);
    m_timer->start(pollInterval);
    refresh();
}

void StatusStrip::setWorkerState(WorkerThread::State state)
{
    switch (state) {
    case WorkerThread::State::Starting:
        m_worker->setState(Tone::Waiting, tr("Worker starts"));
        break;
    case WorkerThread::State::Working:
        m_worker->setState(Tone::Good, tr("Worker runs"));
        m_worker->setToolTip({});
        break;
    case WorkerThread::State::StandingBy:
        m_worker->setState(Tone::Good, tr("Worker runs in another program"));
        break;
    case WorkerThread::State::Stopped:
        m_worker->setState(Tone::Bad, tr("Worker stopped"));
        break;
    }
}

void StatusStrip::setWorkerProblem(const QString &sentence)
{
    m_worker->setToolTip(sentence);
}

void StatusStrip::refresh()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_session.ask(
        this, [](const ServiceContext &context) { return readWorkerStatus(context); },
        [this](const Result<WorkerStatus> &status) {
            m_isAsking = false;
            if (status)
                show(*status);
            else
                m_waiting->setState(Tone::Bad, tr("Data file does not answer"));
        });
}

std::optional<bool> StatusStrip::isOnline(const std::vector<AccountView> &accounts, const IntegrationRegistry &registry)
{
    bool isAnyTried = false;
    for (const auto &account : accounts) {
        const auto kind = registry.find(account.role, account.kind);
        if (!account.isEnabled || !kind || !kind->needsNetwork)
            continue;
        if (account.lastSuccess && account.failures == 0)
            return true;
        isAnyTried = isAnyTried || account.lastSuccess || account.failures > 0;
    }
    return isAnyTried ? std::optional(false) : std::nullopt;
}

void StatusStrip::showClock(const ClockState &clock)
{
    const bool wasShown = !m_clock->isHidden();
    m_clock->setVisible(clock.isDoubtful());
    if (!clock.isDoubtful())
        return;
    m_clock->setState(Tone::Bad, tr("Clock is wrong"));
    m_clock->setToolTip(clockText(clock));
    if (!wasShown)
        emit clockDoubted(clockText(clock));
}

void StatusStrip::show(const WorkerStatus &status)
{
    showClock(status.clock);
    const auto online = isOnline(status.accounts, m_session.registry());
    if (!online)
        m_network->setState(Tone::Neutral, tr("No service contacted yet"));
    else if (*online)
        m_network->setState(Tone::Good, tr("Online"));
    else
        m_network->setState(Tone::Waiting, tr("Offline: entries are kept here"));

    const qint64 waiting =
        status.paymentsPending + status.tokensQueued + status.tokensRequesting + status.messagesQueued;
    const qint64 forPerson = status.paymentsUnmatched + status.tokensUncertain + status.tokensRefused +
                             status.messagesUncertain + status.messagesFailed + status.openItems;
    if (forPerson > 0)
        m_waiting->setState(Tone::Bad, tr("%n need(s) a person", nullptr, static_cast<int>(forPerson)));
    else if (waiting > 0)
        m_waiting->setState(Tone::Waiting, tr("%n waiting", nullptr, static_cast<int>(waiting)));
    else
        m_waiting->setState(Tone::Good, tr("Nothing waiting"));
    m_waiting->setToolTip(
        tr("Payments announced: %1 · unmatched: %2\nTokens waiting: %3 · uncertain: %4 · refused: %5\n"
           "Messages waiting: %6 · uncertain: %7 · failed: %8")
            .arg(status.paymentsPending)
            .arg(status.paymentsUnmatched)
            .arg(status.tokensQueued + status.tokensRequesting)
            .arg(status.tokensUncertain)
            .arg(status.tokensRefused)
            .arg(status.messagesQueued)
            .arg(status.messagesUncertain)
            .arg(status.messagesFailed));
}

void StatusStrip::showCompany()
{
    const auto &company = m_session.company();
    m_company->setText(company.isPractice ? tr("Practice: %1").arg(company.name) : company.name);
    m_company->setToolTip(tr("Data folder: %1").arg(QDir::toNativeSeparators(m_session.dataFolder())));
}
