#!/usr/bin/env bash
# Installs what is missing, builds everything and runs all tests. Closes with ctest's summary.
#   ./test.sh              the release build, as CI does
#   ./test.sh asan-ubsan   another preset: debug, asan-ubsan, tsan
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/packaging/setup.sh"
preset=${1:-release}
setup_packages
build "$preset"
ctest --preset "$preset" --parallel "$(nproc)"
