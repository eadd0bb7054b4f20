#pragma once

/// 128-bit products for exact arithmetic (domain rules, section 1). GCC and Clang have it on every 64-bit target,
/// MinGW included; `__extension__` says that we know it is not ISO C++.
__extension__ typedef __int128 WideInteger;
