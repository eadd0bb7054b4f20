#pragma once

#include "core/base/clock.h"

#include <QByteArray>

/// A hybrid logical clock (sync design, section 3): big-endian ms:48 | counter:16 | replica:64, so that comparing the
/// bytes compares the times in SQLite and PostgreSQL alike.
struct Hlc
{
    quint64 ms = 0; ///< below 2^48
    quint16 counter = 0;
    quint64 replica = 0;

    friend auto operator<=>(const Hlc &, const Hlc &) = default;

    [[nodiscard]] QByteArray toBytes() const; ///< 16 bytes
    /// Zero for anything that is not 16 bytes.
    [[nodiscard]] static Hlc fromBytes(const QByteArray &bytes);

    /// The stamp of the next local write after `*this`: later than everything seen, never before the wall clock.
    [[nodiscard]] Hlc nextLocal(Instant now) const;
    /// What `*this` becomes after seeing `remote`: the next local write beats it.
    [[nodiscard]] Hlc afterSeeing(const Hlc &remote, Instant now) const;
};

/// The 64 bits that stand for a replica in its stamps: the random end of its id.
[[nodiscard]] quint64 replicaNumber(const QByteArray &replicaId);
