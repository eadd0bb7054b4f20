#pragma once

#include <QByteArray>

/// What the sandbox plays while somebody practises: a few payments of the practice company's customers in the first
/// minutes, one of them for a serial that nobody has. JSON for `mpm-sandbox --scenario`.
[[nodiscard]] QByteArray practiceScenario();
