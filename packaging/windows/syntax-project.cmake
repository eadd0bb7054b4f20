# Read right after project() by windows-syntax.sh's builds.
# What the compiler is said to search anyway is left out of the command lines; see portable in syntax-toolchain.cmake.
list(APPEND CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES /usr/include)

# On Windows a shared library is linked through its import library, and Linux' Qt names none.
function(name_import_libraries)
  get_property(targets DIRECTORY PROPERTY IMPORTED_TARGETS)
  foreach(target IN LISTS targets)
    get_target_property(type ${target} TYPE)
    if(type STREQUAL SHARED_LIBRARY)
      set_target_properties(${target} PROPERTIES IMPORTED_IMPLIB "${CMAKE_BINARY_DIR}/portable/nothing.a")
    endif()
  endforeach()
endfunction()
cmake_language(DEFER CALL name_import_libraries)
