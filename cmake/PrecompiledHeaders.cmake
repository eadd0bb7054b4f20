# mpm_precompile(TARGET [<header>...]): compiles once for a target the headers that most sources read, and those named.
# Only headers of others: ours change too often.
function(mpm_precompile name)
  set(headers <QtCore/QString> <QtCore/QDateTime> <QtCore/QObject>
              <algorithm> <functional> <memory> <optional> <vector> ${ARGN})
  target_precompile_headers(${name} PRIVATE ${headers})
  if(CCACHE_PROGRAM)
    mpm_name_precompiled(${name} "${headers}")
  endif()
endfunction()

# ccache would read the compiled header, over 100 MB, for every source. It takes for it the text of this file, which
# names what the header is made of (ccache manual, "pch_external_checksum"); the flags are in its key already. A package
# of another version has files of another time.
function(mpm_name_precompiled target headers)
  set(made_of ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${headers})
  find_file(MPM_C_HEADER stdio.h PATHS ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES})
  find_file(MPM_CXX_HEADER vector PATHS ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES} NO_DEFAULT_PATH)
  find_file(MPM_QT_HEADER qstring.h PATHS ${Qt6Core_INCLUDE_DIRS} NO_DEFAULT_PATH)
  foreach(header IN ITEMS "${MPM_C_HEADER}" "${MPM_CXX_HEADER}" "${MPM_QT_HEADER}")
    file(TIMESTAMP "${header}" time UTC)
    list(APPEND made_of "${header} ${time}")
  endforeach()
  list(JOIN made_of "\n" text)
  file(WRITE "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${target}.dir/cmake_pch.hxx.gch.sum" "${text}\n")
endfunction()
