#include "core/domain/mapping_state.h"

#include <algorithm>
#include <array>

namespace {

struct StateWord
{
    MappingState state;
    const char *word;
};
constexpr std::array stateWords{StateWord{MappingState::Unknown, "unknown"}, StateWord{MappingState::Mapped, "mapped"},
                                StateWord{MappingState::NotMapped, "not_mapped"},
                                StateWord{MappingState::Unsupported, "unsupported"}};

} // namespace

QString toWord(MappingState state)
{
    const auto *found = std::find_if(stateWords.begin(), stateWords.end(),
                                     [state](const StateWord &entry) { return entry.state == state; });
    return QString::fromLatin1(found->word);
}

MappingState mappingStateFromWord(const QString &word)
{
    const auto *found = std::find_if(stateWords.begin(), stateWords.end(),
                                     [&word](const StateWord &entry) { return word == QLatin1String(entry.word); });
    return found == stateWords.end() ? MappingState::Unknown : found->state;
}
