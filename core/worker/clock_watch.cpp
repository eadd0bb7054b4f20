#include "core/worker/clock_watch.h"

#include "core/base/log.h"
#include "core/services/clock_state.h"

void ClockWatch::send(const HttpRequest &request, std::function<void(HttpOutcome)> done)
{
    m_http.send(request,
                m_lifetime.guard([this, host = request.url.host(), done = std::move(done)](HttpOutcome outcome) {
                    if (outcome)
                        look(host, *outcome);
                    done(std::move(outcome));
                }));
}

void ClockWatch::look(const QString &host, const HttpAnswer &answer)
{
    const auto theirs = answer.date();
    if (!theirs)
        return;
    // Whatever becomes of this, the answer itself goes on.
    if (const auto outcome = noteServiceTime(m_context.database, host, Instant{*theirs}); !outcome)
        qCWarning(logServices) << "the clock of" << host << "could not be noted:" << outcome.error().detail;
}
