#!/usr/bin/env bash
# Opens the window on the practice company, served by the sandbox on this machine. Without a display it plays the same
# journey in the terminal: register, pay, debt cleared, token, message. Installs and builds what is missing.
#   ./run.sh            the practice company
#   ./run.sh OPTION...  mpmanager with these options instead, e.g. --data ~/our-company
set -euo pipefail
# shellcheck source=packaging/setup.sh
source "$(dirname "${BASH_SOURCE[0]}")/packaging/setup.sh"
setup_packages
build release mpmanager mpmctl mpm-sandbox

bin="$project_root/build/release/bin"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "There is no display here, so this plays the practice journey in the terminal."
    exec "$project_root/tests/integration/journey.sh" "$bin"
fi
if [ $# -eq 0 ]; then
    set -- --practice
fi
exec "$bin/mpmanager" "$@"
