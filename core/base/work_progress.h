#pragma once

#include <functional>

/// How work that may take long says how far it is, 0 to 1000, and asks whether to go on: false means stop. Called
/// often, on the thread that works. An empty one is never asked, and the work runs to its end.
using WorkProgress = std::function<bool(int thousandths)>;

/// Of work that is one step of a longer one: its 0 to 1000 are `from` to `to` of `whole`.
[[nodiscard]] inline WorkProgress stepOf(const WorkProgress &whole, int from, int to)
{
    if (!whole)
        return {};
    return [whole, from, to](int thousandths) { return whole(from + (to - from) * thousandths / 1000); };
}

[[nodiscard]] inline bool mayGoOn(const WorkProgress &progress, int thousandths)
{
    return !progress || progress(thousandths);
}
