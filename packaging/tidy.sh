#!/usr/bin/env bash
# clang-tidy with the rules of .clang-tidy. Ends with an error when anything is found.
#   packaging/tidy.sh                 all of core, ui and app
#   packaging/tidy.sh FILE...         these sources (or folders)
#   packaging/tidy.sh --since REV     what changed since a revision, and the sources that include a changed header
# JOBS=n sets how many run at a time. The compile database (build/tidy) is made without precompiled headers:
# clang cannot read the compiler's, and so a source that forgot an include is found too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v clang-tidy >/dev/null || { echo "clang-tidy is missing: apt-get install clang-tidy" >&2; exit 2; }
database=build/tidy

# The meta-object compiler is run directly: its build targets would compile the libraries below them.
configure() {
    cmake -S . -B "$database" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
    find "$database" -name AutogenInfo.json -print0 | xargs -0 -I '{}' cmake -E cmake_autogen '{}' Debug
    ninja -C "$database" mpm_test_mocs >/dev/null
}

# Prints the sources that changed since a revision, committed or not.
changed_since() {
    local path
    { git diff --name-only --diff-filter=d "$1" -- core ui app tests; git ls-files -o --exclude-standard core ui app tests; } |
        while read -r path; do
            case $path in
                *.cpp) echo "$path" ;;
                *.h) git grep -l --untracked -F "\"$path\"" -- '*.cpp' || true ;;
            esac
        done | sort -u
}

# Prints the sources to check: no compile command, no check (the other system's sources).
sources() {
    case ${1:-} in
        '') find core ui app -name '*.cpp' ;;
        --since) changed_since "$2" ;;
        *) find "$@" -name '*.cpp' ;;
    esac | sort | while read -r path; do
        ! grep -qF "\"file\": \"$PWD/$path\"" "$database/compile_commands.json" || echo "$path"
    done
}

configure
sources "$@" >"$database/sources.txt"
echo "clang-tidy: $(wc -l <"$database/sources.txt") sources"
# Clang counts the warnings in others' headers that it does not show.
xargs -r -n 1 -P "${JOBS:-$(nproc)}" clang-tidy -p "$database" --quiet <"$database/sources.txt" 2>&1 |
    grep -v -E '^[0-9]+ warnings? (generated|treated as error)' || [ "${PIPESTATUS[0]}" = 0 ]
