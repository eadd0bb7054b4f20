#!/usr/bin/env bash
# Compiles core, ui and app with the MinGW compiler over the headers of Debian's own Qt, without linking: finds what
# Windows has not, in minutes and without a Qt for Windows. What it cannot find: headers and functions that only Qt
# for Linux has, and what the linker would miss.
#   packaging/windows-syntax.sh [TARGET...]     JOBS=n sets how many run at a time
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v x86_64-w64-mingw32-g++-posix >/dev/null ||
    { echo "The compiler is missing: apt-get install g++-mingw-w64-x86-64-posix" >&2; exit 2; }
out=build/windows-syntax
cmake -S . -B "$out" -G Ninja --log-level=WARNING -DCMAKE_TOOLCHAIN_FILE=packaging/windows/syntax-toolchain.cmake \
    -DCMAKE_PREFIX_PATH="/usr/lib/$(g++ -print-multiarch)/cmake" -DQT_HOST_PATH=/usr -DMPM_BUILD_TESTS=OFF \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON >/dev/null
ninja -C "$out" -k 0 -j "${JOBS:-$(nproc)}" "$@"
