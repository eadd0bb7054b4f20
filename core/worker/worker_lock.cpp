#include "core/worker/worker_lock.h"

#include "core/services/data_folder.h"

#include <QDateTime>
#include <QFileInfo>

namespace {

constexpr int waitMs = 300; // a status page may hold the lock for a moment, see runningPid()
constexpr qint64 settledAfterMs = 2000;

qint64 pidIn(const QLockFile &file)
{
    qint64 pid = 0;
    QString host, program;
    return file.getLockInfo(&pid, &host, &program) ? pid : 0;
}

/// Takes the lock, from a dead process too. Qt frees the lock of a process id that is gone or belongs to another
/// program. What it cannot see: our own id in the file, or another mpmctl that was given the id of the dead worker (in
/// a container ids start over). A worker that lives also holds the system's lock on the file, so a file that can be
/// removed is nobody's. One that was made just now is left alone: its owner may not have locked it yet.
bool take(QLockFile &file, const QString &path, int patienceMs)
{
    file.setStaleLockTime(0); // age alone says nothing
    if (file.tryLock(patienceMs))
        return true;
    const qint64 age = QFileInfo(path).lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    const bool isSettled = age > settledAfterMs || age < 0;
    return file.error() == QLockFile::LockFailedError && isSettled && file.removeStaleLockFile() &&
           file.tryLock(patienceMs);
}

} // namespace

Result<std::unique_ptr<WorkerLock>> WorkerLock::tryLock(const QString &dataFolder)
{
    const QString path = DataFolder{dataFolder}.workerLockFile();
    std::unique_ptr<WorkerLock> lock(new WorkerLock(path));
    if (take(lock->m_file, path, waitMs))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return failure(ErrorCode::Environment, QStringLiteral("not_writable"),
                       QStringLiteral("The folder %1 cannot be written to.").arg(dataFolder));
    return failure(
        ErrorCode::Environment, QStringLiteral("worker_running"),
        QStringLiteral("Another process (%1) is already the worker of this company.").arg(pidIn(lock->m_file)));
}

qint64 WorkerLock::runningPid(const QString &dataFolder)
{
    const QString path = DataFolder{dataFolder}.workerLockFile();
    if (!QFileInfo::exists(path))
        return 0;
    QLockFile file(path);
    if (take(file, path, 0)) // it was left behind by a dead worker
        return 0;
    return pidIn(file);
}
