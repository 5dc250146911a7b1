# A room of the house (docs/architecture.md): one folder, one static library, one include directory.
#
#   tokenwatch_room(NAME FLOOR N [USES ROOM...] [QT MODULE...] [PRIVATE LIBRARY...])
#
# Sources are globbed, so that adding a file to a room touches no build file. Headers are included
# as "room/file.h": each room exposes a directory that holds nothing but a link named after itself.
# A room may use rooms on lower floors only; the configuration stops otherwise.

define_property(TARGET PROPERTY TOKENWATCH_FLOOR BRIEF_DOCS "floor of a room" FULL_DOCS "floor of a room, 0 is the ground")

function(tokenwatch_room name)
  cmake_parse_arguments(ROOM "" "FLOOR" "USES;QT;PRIVATE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")

  set(door "${CMAKE_BINARY_DIR}/rooms/${name}")
  file(MAKE_DIRECTORY "${door}")
  file(CREATE_LINK "${CMAKE_CURRENT_SOURCE_DIR}" "${door}/${name}" SYMBOLIC)

  set(target tokenwatch_${name})
  if(NOT sources MATCHES "\\.cpp")
    file(WRITE "${CMAKE_BINARY_DIR}/empty/${name}.cpp" "// This room has headers only.\n")
    list(APPEND sources "${CMAKE_BINARY_DIR}/empty/${name}.cpp")
  endif()
  add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES TOKENWATCH_FLOOR ${ROOM_FLOOR})
  target_include_directories(${target} PUBLIC "${door}")
  target_link_libraries(${target} PUBLIC tokenwatch_options Qt6::Core PRIVATE tokenwatch_warnings ${ROOM_PRIVATE})
  foreach(module IN LISTS ROOM_QT)
    target_link_libraries(${target} PUBLIC Qt6::${module})
  endforeach()
  foreach(used IN LISTS ROOM_USES)
    get_target_property(floor tokenwatch_${used} TOKENWATCH_FLOOR)
    if(NOT floor LESS ROOM_FLOOR)
      message(FATAL_ERROR "Room ${name} (floor ${ROOM_FLOOR}) may not use ${used} (floor ${floor}): only lower floors.")
    endif()
    target_link_libraries(${target} PUBLIC tokenwatch_${used})
  endforeach()
endfunction()
