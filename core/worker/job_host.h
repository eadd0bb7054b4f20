#pragma once

#include "core/services/context.h"

class ProviderCache;

/// What a job needs of the worker that runs it.
class JobHost
{
public:
    virtual ~JobHost() = default;
    [[nodiscard]] virtual ServiceContext services() const = 0;
    [[nodiscard]] virtual ProviderCache &providers() = 0;
    [[nodiscard]] virtual bool isStopping() const = 0;
    /// The job's call is over and recorded: there may be something to do now, for it or for others.
    virtual void jobEnded() = 0;
    /// One sentence for the log and the status bar.
    virtual void report(const QString &sentence) = 0;
};
