#include "tests/bench/resident_memory.h"

#include <QFile>

#include <unistd.h>

qint64 residentMemory()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    const auto figures = statm.readAll().split(' '); // pages: size, resident, ...
    return figures.size() < 2 ? 0 : figures[1].toLongLong() * sysconf(_SC_PAGESIZE);
}
