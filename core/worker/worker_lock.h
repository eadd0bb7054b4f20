#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

/// At most one process is the worker of a data folder. Held for the life of the object; a process that died frees it.
class WorkerLock
{
public:
    /// Fails with Environment "worker_running" and the other's process id in the sentence.
    [[nodiscard]] static Result<std::unique_ptr<WorkerLock>> tryLock(const QString &dataFolder);
    /// Process id of the worker that runs now, 0 when none does. Never takes the lock away from it.
    [[nodiscard]] static qint64 runningPid(const QString &dataFolder);

private:
    explicit WorkerLock(const QString &path) : m_file(path) {}
    QLockFile m_file;
};
