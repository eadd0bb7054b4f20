#pragma once

#include "core/store/transaction.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_random.h"

#include <QTemporaryDir>
#include <QTest>

/// A company's file in a folder of its own, and a few rows to hang others on.
class StoreFixture
{
public:
    explicit StoreFixture(quint64 seed = 1) : random(seed) {}

    [[nodiscard]] QString path(const QString &name = QStringLiteral("company.mpm")) const
    {
        return folder.filePath(name);
    }

    [[nodiscard]] std::unique_ptr<Database> open(const QString &name = QStringLiteral("company.mpm"))
    {
        auto database = Database::open(path(name), clock, random);
        if (!database)
            qFatal("cannot open: %s", qPrintable(database.error().detail));
        return std::move(*database);
    }

    template <typename T>
    [[nodiscard]] T newId()
    {
        return T::make(clock, random);
    }

    QTemporaryDir folder;
    FakeClock clock;
    FakeRandom random;
};

/// For writes that must work: stops the test with the reason.
inline void require(const Outcome &outcome)
{
    if (!outcome)
        qFatal("%s: %s", qPrintable(outcome.error().reason), qPrintable(outcome.error().detail));
}

template <typename T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().reason), qPrintable(result.error().detail));
    return std::move(*result);
}

inline Fields clusterFields(const QByteArray &id, const QString &name)
{
    return {{QLatin1String("id"), id}, {QLatin1String("name"), name}, {QLatin1String("created_ms"), toSql(qint64(1))}};
}
