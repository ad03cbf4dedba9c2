# One static library a folder, with the unit tests beside the code.
#
#   gonggo_module(text SOURCES utf8.cc lines.cc TESTS utf8_test.cc DEPS gonggo_base PkgConfig::UTF8PROC)
#
# makes the library `gonggo_text` and, when tests are on, the test program `gonggo_text_test`.
function(gonggo_options target)
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
                                           -Wold-style-cast -Wcast-qual -Wno-missing-field-initializers)
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    # GCC 12 sees overlapping copies in `const char* + std::string` that are none (GCC bug 105651).
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(GONGGO_WERROR)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(GONGGO_SANITIZE)
    target_compile_options(${target} PRIVATE -fsanitize=${GONGGO_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${GONGGO_SANITIZE})
  endif()
endfunction()

function(gonggo_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;TESTS;DEPS" ${ARGN})
  add_library(gonggo_${name} STATIC ${ARG_SOURCES})
  target_include_directories(gonggo_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
  target_link_libraries(gonggo_${name} PUBLIC ${ARG_DEPS})
  gonggo_options(gonggo_${name})
  if(GONGGO_TESTS AND ARG_TESTS)
    gonggo_test(gonggo_${name}_test SOURCES ${ARG_TESTS} DEPS gonggo_${name})
  endif()
endfunction()

function(gonggo_test target)
  cmake_parse_arguments(ARG "" "" "SOURCES;DEPS" ${ARGN})
  add_executable(${target} ${ARG_SOURCES})
  target_link_libraries(${target} PRIVATE ${ARG_DEPS} GTest::gmock GTest::gtest_main)
  target_compile_definitions(${target} PRIVATE GONGGO_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
  gonggo_options(${target})
  gtest_discover_tests(${target} DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600)
endfunction()
