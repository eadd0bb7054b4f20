#pragma once

#include "core/base/result.h"

#include <QString>

/// Whether a manufacturer's cloud knows the serial of a device, as it said when it was last asked (domain rules,
/// section 4).
enum class MappingState
{
    Unknown,    ///< never asked
    Mapped,     ///< the cloud knows it
    NotMapped,  ///< the cloud has no such device: nothing can be sold for it
    Unsupported ///< this integration has no call for the question
};
[[nodiscard]] QString toWord(MappingState state); ///< "unknown", "mapped", "not_mapped", "unsupported"
/// A word of a newer program is Unknown.
[[nodiscard]] MappingState mappingStateFromWord(const QString &word);
