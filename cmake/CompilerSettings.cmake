# One place for the language level, the warnings and the sanitizers of every target.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # Precompiled headers and ccache agree only with these (ccache manual, "Precompiled headers"); PCH_EXTSUM: see
  # PrecompiledHeaders.cmake.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_PCH_EXTSUM=1
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
  if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endif()
endif()

# Over a hundred programs are linked, and mold does it in a fraction of the time.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1 AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()

add_library(mpm_options INTERFACE)
target_compile_options(mpm_options INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(mpm_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# For folders of which no second is spent in their own code (windows wait for people, command lines for the store): a
# release built with fewer optimisations there is ready in two thirds of the time, which a newcomer waits for.
macro(mpm_optimise_less)
  add_compile_options($<$<CONFIG:RelWithDebInfo>:-O1>)
endmacro()

if(MPM_SANITIZE)
  # GCC warns of variables that only its own instrumentation leaves unset (GCC manual, -fsanitize).
  target_compile_options(mpm_options INTERFACE -Wno-maybe-uninitialized)
  add_compile_options(-fsanitize=${MPM_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${MPM_SANITIZE})
endif()
