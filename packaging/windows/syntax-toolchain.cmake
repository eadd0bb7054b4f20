# For packaging/windows-syntax.sh: Windows' compiler over the headers of Debian's own Qt. Nothing is linked.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_VERSION 10.0)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
set(CMAKE_CXX_LINK_EXECUTABLE "<CMAKE_COMMAND> -E touch <TARGET>")

# A folder of links to the portable headers: /usr/include itself would bring those of Linux along.
set(portable "${CMAKE_BINARY_DIR}/portable")
file(GLOB openssl /usr/include/openssl/*.h /usr/include/*/openssl/*.h)
file(MAKE_DIRECTORY "${portable}/openssl")
foreach(header IN LISTS openssl)
  get_filename_component(name "${header}" NAME)
  file(CREATE_LINK "${header}" "${portable}/openssl/${name}" SYMBOLIC)
endforeach()
foreach(header IN ITEMS tl nlohmann sqlite3.h qcustomplot.h zlib.h)
  if(EXISTS "/usr/include/${header}")
    file(CREATE_LINK "/usr/include/${header}" "${portable}/${header}" SYMBOLIC)
  endif()
endforeach()
set(CMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES "${portable}")

# CMake asks whether the libraries are there, and no more.
file(TOUCH "${portable}/nothing.a")
set(SQLite3_INCLUDE_DIR "${portable}" CACHE PATH "")
set(SQLite3_LIBRARY "${portable}/nothing.a" CACHE FILEPATH "")
set(OPENSSL_INCLUDE_DIR "${portable}" CACHE PATH "")
set(LIB_EAY "${portable}/nothing.a" CACHE FILEPATH "") # so CMake calls libcrypto on Windows
set(CMAKE_PROJECT_mpmanager_INCLUDE "${CMAKE_CURRENT_LIST_DIR}/syntax-project.cmake")
