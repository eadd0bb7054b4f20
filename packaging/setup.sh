#!/usr/bin/env bash
# Installs what packaging/debian-packages.txt names and is missing, then configures and builds.
# Sourced by run.sh and test.sh:  setup_packages; build PRESET [TARGET...]
set -euo pipefail
project_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# True when every package of the list is installed.
missing_packages() {
    local name
    grep -v '^ *#' "$project_root/packaging/debian-packages.txt" | grep . | while read -r name; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null || true)" = installed ] || echo "$name"
    done
}

setup_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "This script installs Debian packages, and apt-get is not here. On another system install what" >&2
        echo "packaging/debian-packages.txt names, then: cmake --preset release && cmake --build --preset release" >&2
        return 1
    fi
    local missing root_command=()
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    [ "$(id -u)" = 0 ] || root_command=(sudo)
    echo "Installing: $(echo "$missing" | tr '\n' ' ')"
    export DEBIAN_FRONTEND=noninteractive
    "${root_command[@]}" apt-get update -q
    # shellcheck disable=SC2086 # one word a package
    "${root_command[@]}" apt-get install -y -q --no-install-recommends $missing
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cd "$project_root"
    cmake --preset "$preset"
    cmake --build --preset "$preset" ${1:+--target "$@"}
}
