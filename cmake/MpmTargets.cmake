# mpm_library(NAME SOURCES file... DEPS target... [PRECOMPILE header...])
# One static library per folder: its link line is the architecture, so DEPS never names a part above it.
# Headers are included from the project's root: #include "core/domain/money.h".
function(mpm_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;PRIVATE_DEPS;PRECOMPILE" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${ARG_DEPS} PRIVATE mpm_options ${ARG_PRIVATE_DEPS})
  mpm_precompile(${name} ${ARG_PRECOMPILE})
endfunction()

# How a test runs: headless, in one language and time zone, its time limit stretched for sanitizers, which make every
# program slower.
set(MPM_TEST_ENVIRONMENT QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC)
set(MPM_TIMEOUT_FACTOR 1)
if(MPM_SANITIZE)
  set(MPM_TIMEOUT_FACTOR 5)
  list(APPEND MPM_TEST_ENVIRONMENT
    ASAN_OPTIONS=strict_string_checks=1:detect_stack_use_after_return=1:check_initialization_order=1
    LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/sanitizers/lsan.supp:print_suppressions=0
    UBSAN_OPTIONS=print_stacktrace=1
    QTEST_FUNCTION_TIMEOUT=1500000 # QtTest stops the program when one function takes longer, 300 s by itself
    # Qt, SQLite and OpenSSL are not instrumented; see tests/sanitizers/qt_synchronization.cpp. libdbus forks.
    TSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/sanitizers/tsan.supp:ignore_noninstrumented_modules=1:die_after_fork=0)
endif()

# mpm_test_properties(NAME [TIMEOUT seconds] [LABELS label...]): for every test, whatever program runs it.
function(mpm_test_properties name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  math(EXPR timeout "${ARG_TIMEOUT} * ${MPM_TIMEOUT_FACTOR}")
  set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} LABELS "${ARG_LABELS}" ENVIRONMENT "${MPM_TEST_ENVIRONMENT}")
endfunction()

# mpm_test_headers(DEPS target... [PRECOMPILE header...]): compiles once for the tests of a folder what all of them read.
# They must all link to DEPS (else their macros differ), or say OWN_HEADERS.
macro(mpm_test_headers)
  cmake_parse_arguments(HEADERS "" "" "DEPS;PRECOMPILE" ${ARGN})
  get_filename_component(MPM_TEST_HEADERS "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
  string(APPEND MPM_TEST_HEADERS _test_headers)
  file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/test_headers.cpp" "// Only its precompiled header is wanted.\n")
  add_library(${MPM_TEST_HEADERS} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/test_headers.cpp")
  set_target_properties(${MPM_TEST_HEADERS} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_link_libraries(${MPM_TEST_HEADERS} PRIVATE ${HEADERS_DEPS} Qt6::Test mpm_options)
  mpm_precompile(${MPM_TEST_HEADERS} <QtTest/QTest> ${HEADERS_PRECOMPILE})
endmacro()

# The meta-object code that a source of a test asks for by #include "its_name.moc". CMake's own way (AUTOMOC) runs two
# steps more and compiles an empty file for each of more than a hundred tests.
add_custom_target(mpm_test_mocs)
function(mpm_test_moc name)
  set(outputs)
  foreach(source IN LISTS ARGN)
    file(STRINGS "${source}" includes REGEX "^#include \"[a-z0-9_]+\\.moc\"" LIMIT_COUNT 1)
    if(includes)
      get_filename_component(base "${source}" NAME_WE)
      set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${base}.moc")
      add_custom_command(OUTPUT "${output}"
        COMMAND Qt6::moc -o "${output}" "${CMAKE_CURRENT_SOURCE_DIR}/${source}"
        DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${source}")
      list(APPEND outputs "${output}")
    endif()
  endforeach()
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  target_sources(${name} PRIVATE ${outputs})
  target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
  add_custom_target(${name}_moc DEPENDS ${outputs})
  add_dependencies(mpm_test_mocs ${name}_moc)
endfunction()

# mpm_test(NAME SOURCES file... DEPS target... [TIMEOUT seconds] [LABELS label...] [OWN_HEADERS]): one QtTest program.
function(mpm_test name)
  cmake_parse_arguments(ARG "OWN_HEADERS" "TIMEOUT" "SOURCES;DEPS;LABELS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} Qt6::Test mpm_options)
  mpm_test_moc(${name} ${ARG_SOURCES})
  if(MPM_TEST_HEADERS AND NOT ARG_OWN_HEADERS)
    target_precompile_headers(${name} REUSE_FROM ${MPM_TEST_HEADERS})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  mpm_test_properties(${name} TIMEOUT "${ARG_TIMEOUT}" LABELS ${ARG_LABELS})
endfunction()
