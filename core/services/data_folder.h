#pragma once

#include <QString>

/// Where one company lives on disk. The folder is the unit that `--data` names.
struct DataFolder
{
    QString path;

    [[nodiscard]] QString databaseFile() const { return path + QStringLiteral("/company.mpm"); }
    [[nodiscard]] QString workerLockFile() const { return path + QStringLiteral("/worker.lock"); }
    [[nodiscard]] QString vaultFile() const { return path + QStringLiteral("/vault.mpm"); }
};
