# SPDX-FileCopyrightText: Ajar contributors
# SPDX-License-Identifier: MIT

# One test on a display with a window system, which the offscreen platform of the others is not: Linux only, where a
# display of its own can be had for it.

target_sources(ajar_tests_ui PRIVATE ui/realwindow.cpp)
if(UNIX AND NOT APPLE)
    find_program(AJAR_XVFB_RUN xvfb-run)
    if(AJAR_XVFB_RUN)
        add_test(NAME real-window COMMAND ${AJAR_XVFB_RUN} -a -s "-screen 0 1600x1000x24"
            ${CMAKE_COMMAND} -E env QT_QPA_PLATFORM=xcb $<TARGET_FILE:ajar_tests_ui> --filenames-as-tags "[#realwindow]")
    else()
        add_test(NAME real-window COMMAND ${CMAKE_COMMAND} -E echo "Skipped: xvfb-run is missing (Debian package xvfb).")
        set_tests_properties(real-window PROPERTIES SKIP_REGULAR_EXPRESSION "Skipped:")
    endif()
endif()
