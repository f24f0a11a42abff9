#!/usr/bin/env python3
# SPDX-FileCopyrightText: Ajar contributors
# SPDX-License-Identifier: MIT
"""Checks that every text of the program is translated, and nothing else.

translations.py LUPDATE ROOT   collects the texts anew, into copies of ROOT/resources/translations/*.ts, and
                               compares; then looks at each translation
translations.py --self-test    shows that each kind of mistake is found
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACE = re.compile(r"%(?:L?\d{1,2}|n)")
FORMS = {"en": 2, "zh_CN": 1}  # of a plural


def messages(file):
    """Of a .ts file: (context, source, comment) to its <message>."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            found[name, message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def texts(message):
    """The translation, or all of its forms where it has a number."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms] if forms else ["".join(translation.itertext())]


def mistakes_in(message, forms):
    translation = message.find("translation")
    kind = translation.get("type")
    if kind in ("obsolete", "vanished"):
        return ["no longer in the program"]
    if kind == "unfinished" or not all(text.strip() for text in texts(message)):
        return ["not translated"]
    found = []
    if message.get("numerus") == "yes" and len(texts(message)) != forms:
        found.append(f"{len(texts(message))} plural forms instead of {forms}")
    source = message.findtext("source")
    for text in texts(message):
        if sorted(set(PLACE.findall(text))) != sorted(set(PLACE.findall(source))):
            found.append(f"other placeholders: {text}")
        if source.count("\n") != text.count("\n"):
            found.append(f"other lines: {text}")
    return found


def check(file, fresh):
    """What is wrong with a .ts file; `fresh` is the same after the texts were collected anew."""
    forms = FORMS[ElementTree.parse(file).getroot().get("language")]
    old, new = messages(file), messages(fresh)
    found = []
    for key, message in new.items():
        wrong = ["missing"] if key not in old else mistakes_in(message, forms)
        found += [f"{file.name}: {key[0]}: {key[1]!r}: {what}" for what in wrong]
    found += [f"{file.name}: {key[0]}: {key[1]!r}: no longer in the program" for key in old if key not in new]
    return found


def collect(lupdate, root, folder):
    """Copies the .ts files to `folder` and lets lupdate bring the copies up to date."""
    found = []
    for file in sorted((root / "resources/translations").glob("*.ts")):
        copy = pathlib.Path(shutil.copy(file, folder))
        # English needs a file for its plurals only.
        options = ["-pluralonly"] if file.stem.endswith("_en") else []
        run = subprocess.run([lupdate, *options, "-locations", "none", "-recursive", "app", "ui", "-ts", copy],
                             cwd=root, capture_output=True, text=True, check=False)
        found += [line for line in run.stderr.splitlines() if line.strip()]
        if run.returncode != 0:
            found.append(f"{file.name}: {lupdate} failed with {run.returncode}")
        found += check(file, copy)
    return found


def self_test():
    sample = """<TS language="{language}"><context><name>A</name>{body}</context></TS>"""
    message = "<message{numerus}><source>{source}</source><translation{kind}>{text}</translation></message>"

    def ts(folder, name, *parts, language="zh_CN"):
        body = "".join(message.format(source=source, text=text, kind=kind, numerus=numerus)
                       for source, text, kind, numerus in parts)
        file = pathlib.Path(folder) / name
        file.write_text(sample.format(language=language, body=body), encoding="utf-8")
        return file

    plural = ' numerus="yes"'
    one = "<numerusform>%n a</numerusform>"
    good = ("%1 of %n", "<numerusform>%n %1</numerusform>", "", plural)
    cases = {
        None: ([good], [good]),
        "missing": ([], [good]),
        "no longer": ([good], []),
        "no longer ": ([good], [("x", "y", ' type="vanished"', "")]),
        "not translated": ([("x", "", ' type="unfinished"', "")], [("x", "", ' type="unfinished"', "")]),
        "not translated ": ([("x", " ", "", "")], [("x", " ", "", "")]),
        "plural forms": ([("%n", one * 2, "", plural)], [("%n", one * 2, "", plural)]),
        "other placeholders": ([("%1 %2", "%1", "", "")], [("%1 %2", "%1", "", "")]),
        "other placeholders ": ([("%1", "%2", "", "")], [("%1", "%2", "", "")]),
        "other lines": ([("a\nb", "a", "", "")], [("a\nb", "a", "", "")]),
    }
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        for expected, (old, new) in cases.items():
            found = check(ts(folder, "old.ts", *old), ts(folder, "new.ts", *new))
            if expected is None and found or expected and not any(expected.strip() in line for line in found):
                failed.append(f"{expected}: {found}")
    print("\n".join(failed) or "each kind of mistake is found")
    return failed


def main():
    if sys.argv[1:] == ["--self-test"]:
        return 1 if self_test() else 0
    if len(sys.argv) != 3 or not (pathlib.Path(sys.argv[2]) / "resources/translations").is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        mistakes = collect(sys.argv[1], pathlib.Path(sys.argv[2]), folder)
    print("\n".join(mistakes) or "every text is translated")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
