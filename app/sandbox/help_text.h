#pragma once

/// What `--help` prints, and what a wrong command line is shown.
[[nodiscard]] const char *helpText();
[[nodiscard]] const char *usageText();
