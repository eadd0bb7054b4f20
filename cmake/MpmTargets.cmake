# mpm_library(NAME SOURCES file... DEPS target...)
# One static library per folder: its link line is the architecture, so DEPS never names a part above it.
# Headers are included from the project's root: #include "core/domain/money.h".
function(mpm_library name)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS;PRIVATE_DEPS" ${ARGN})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(${name} PUBLIC ${ARG_DEPS} PRIVATE mpm_options ${ARG_PRIVATE_DEPS})
  target_precompile_headers(${name} PRIVATE <QtCore/QString> <QtCore/QDateTime> <QtCore/QObject>
                            <algorithm> <functional> <memory> <optional> <vector>)
endfunction()

# mpm_test(NAME SOURCES file... DEPS target... [TIMEOUT seconds] [LABELS label...]): one QtTest program.
function(mpm_test name)
  cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;DEPS;LABELS" ${ARGN})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE ${ARG_DEPS} Qt6::Test mpm_options)
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
