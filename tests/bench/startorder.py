#!/usr/bin/env python3
# SPDX-FileCopyrightText: Ajar contributors
# SPDX-License-Identifier: MIT
"""Writes ui/startorder.ld: the functions that a start calls, so that the linker sets them next to each other
and all others stay out of memory until somebody needs them.

    cmake --preset bench -DAJAR_ORDER=OFF && cmake --build --preset bench --target ajar_bench
    tests/bench/startorder.py build/bench/bin/ajar_bench > ui/startorder.ld

Needs valgrind, which sees no functions of a program that has the order already. The list may be old: a function that is missing, or is no longer called, costs a few bytes.
"""
import os
import re
import subprocess
import sys
import tempfile


def called(program, language):
    """Mangled names of the program's own functions that run until the window stands there."""
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "calls")
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={out}",
             program, "--ajar", language, "whole"],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": folder},
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        objects, functions, names = {}, {}, set()
        here = ""
        with open(out, encoding="utf-8", errors="replace") as lines:
            for line in lines:
                match = re.match(r"(ob|fn|cob|cfn)=\((\d+)\)(?: (.*))?$", line.rstrip("\n"))
                if not match:
                    continue
                kind, number, text = match.groups()
                table = objects if kind.endswith("ob") else functions
                if text:
                    table[number] = text
                if kind == "ob":
                    here = table[number]
                elif kind == "fn" and os.path.basename(here) == os.path.basename(program):
                    names.add(re.sub(r"'\d+$", "", table[number]))
        return names


def main():
    program = sys.argv[1]
    names = {name for name in called(program, "en") | called(program, "zh") if name.startswith("_Z")}
    # A whole object's constructor and destructor are mostly another name for those of its part in a derived one.
    names = sorted(names | {name.replace("C1E", "C2E").replace("D1E", "D2E") for name in names})
    if len(names) < 500:
        sys.exit("Too few functions: is the program built with AJAR_ORDER=OFF?")
    print("/* SPDX-FileCopyrightText: Ajar contributors */")
    print("/* SPDX-License-Identifier: MIT */")
    print("/* Written by tests/bench/startorder.py. */")
    print("SECTIONS\n{\n  .text.start :\n  {")
    print("    *(.text.startup .text.startup.*)")
    for name in names:
        print(f"    *(.text.{name})")
    print("  }\n}\nINSERT BEFORE .text;")


if __name__ == "__main__":
    main()
