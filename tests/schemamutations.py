#!/usr/bin/env python3
# SPDX-FileCopyrightText: Ajar contributors
# SPDX-License-Identifier: MIT
"""Holds the schemas against the program's reader on thousands of files that are wrong in one place.

schemamutations.py ROOT VERDICTS: takes sound files apart and changes each value in turn (another type, a key
that is missing, strange or repeated, a number out of its range, a text too long, an impossible date, an odd
address, an unknown word, an empty list), the same ones at every run. Schema and reader (the program VERDICTS)
must accept and reject the same of them. What a schema cannot see is listed in beyond_schema() and beyond_patterns().
"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("This test needs the Python module jsonschema 4 (Debian package python3-jsonschema).")


def beyond_schema(problem):
    """Whether a problem is one that no schema sees, since it asks for a look elsewhere in this or other files."""
    kind, pointer, key, expected = problem
    return (
        # Ids that must or must not exist.
        kind in ("DanglingReference", "DanglingSource", "DuplicateId", "Conflict")
        # A release or an entry needs a name unless another file gives it one.
        or (kind == "MissingKey" and key == "name" and not pointer.startswith("/vendor"))
        # An entry's id begins with the vendor of its release.
        or expected == "an id with the vendor of its release"
        # A licence is written as licenses.json writes it.
        or (kind == "WrongFormat" and expected == "%1")
    )


def beyond_patterns(problem):
    """Whether the schema has a pattern for it that lets more pass: pairs of parentheses, the forms of hosts."""
    return problem[3] in ("an SPDX id or LicenseRef-…", "a web address, https://…")


# What takes the place of any value, whatever it is.
OTHER_TYPES = [None, True, 5, 1.5, "text", [], {}]

TEXTS = ["", " ", "\u3000", "a\u0000b", "a\nb", "tab\there", "\u007f", "\u0085", "a\u202eb", "\u2066a", " a",
         "a\n", "é😀", "x" * 100, "x" * 101, "x" * 160, "x" * 161, "x" * 200, "x" * 201, "😀" * 100, "😀" * 101,
         "一" * 4000, "x" * 4001, " ".join("a" * 15), " ".join("a" * 16), "a\u00a0" * 8 + "b " * 8 + "c"]
IDS = ["A", "a/b", "a/b/c", "/a", "a/", "-a", "a_b", "ä", "a b", "a.", "a" * 100, "a" * 101, "a\n", "acorn/A"]
DATES = ["2023", "2023-1", "2023-13", "2023-00", "2023-02-29", "2024-02-29", "2023-02-30", "2023-04-31",
         "2023-12-31", "2023-12-32", "2023-12-00", "1899-12", "1900-01", "2199-12-31", "2200-01", "2023-07-18T00:00",
         " 2023-07", "2023-07\n", "2023/07", "２０２３-07", "+023-07"]
URLS = ["ftp://a.example", "javascript:alert(1)", "http://a.example", "https://", "https:///a", "//a.example",
        "https://u@a.example", "https://u:p@a.example/", "https://a.example:8080/x", "https://a.example/a b",
        "https://a.example/ä", "https://a.example/?q=1#f", "https://a.example\\b", "HTTPS://a.example",
        "https://a.example/" + "x" * 1982, "https://a.example/" + "x" * 1983, "https://a.example/\n", "a.example"]
LICENSES = ["MIT", "mit", "MIT OR Apache-2.0", "MIT or Apache-2.0", "(MIT)", "MIT/X11", "MIT, ISC",
            "LicenseRef-None-Such", "(MIT OR ISC) AND BSD-3-Clause", "A" * 100, "A" * 101, " MIT", "MIT\n", "NONE"]
NUMBERS = [-1, -0.5, 0, 0.25, 1, 2.0, 10, 10.5, 15, 16, 63, 64, 100, 100.5, 4000, 4001, 10000, 10001, 99999, 100000,
           100001, 999999, 1000000, 1000001, 10**9, 10**9 + 1, 10**15, 10**15 + 1, 9 * 10**15, 10**16, 1e300, -1e300]
WORDS = ["nothing", "Text", "open", "none", "us", "USA", "INT", "EU", "ÄÖ", "released ", "primary", "text"]
CHOICES = {"id": IDS, "source": IDS, "release": IDS, "date": DATES, "released": DATES, "cutoff": DATES,
           "retired": DATES, "url": URLS, "website": URLS, "license": LICENSES, "country": WORDS}


def texts_for(value, keys):
    """Strings to take the place of a string that stands behind these keys."""
    own = [CHOICES[key] for key in keys if isinstance(key, str) and key in CHOICES]
    if own:
        return own[-1] + TEXTS[:11]
    if value.startswith("http"):
        return URLS
    return TEXTS + WORDS


def places(value, keys=()):
    """All values inside a value, each with the keys that lead to it."""
    yield keys, value
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(inner, keys + (key,))


def replaced(root, keys, value):
    changed = copy.deepcopy(root)
    if not keys:
        return value
    at = changed
    for key in keys[:-1]:
        at = at[key]
    at[keys[-1]] = value
    return changed


def without(root, keys, new_name=None):
    changed = copy.deepcopy(root)
    at = changed
    for key in keys[:-1]:
        at = at[key]
    value = at.pop(keys[-1])
    if new_name is not None:
        at[new_name] = value
    return changed


def mutations(root, below=()):
    """Each change of one place below these keys, as (what was done, the changed value)."""
    for keys, value in places(root):
        if keys[:len(below)] != below:
            continue
        where = "/" + "/".join(str(key) for key in keys)
        for other in OTHER_TYPES:
            if type(other) is not type(value):
                yield f"{where} = {other!r}", replaced(root, keys, other)
        if isinstance(value, dict):
            yield f"{where} + strange", replaced(root, keys, {**value, "strange": 1})
        if isinstance(value, list):
            yield f"{where} = []", replaced(root, keys, [])
            if value:
                yield f"{where} first twice", replaced(root, keys, value + value[:1])
                for size in (4, 33, 64, 65):
                    if not isinstance(value[0], dict) or "id" not in value[0]:
                        yield f"{where} {size} times", replaced(root, keys, value[:1] * size)
        if isinstance(value, str):
            for text in texts_for(value, keys):
                yield f"{where} = {text[:40]!r} ({len(text)})", replaced(root, keys, text)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            for number in NUMBERS:
                yield f"{where} = {number}", replaced(root, keys, number)
        if keys and isinstance(keys[-1], str):
            yield f"{where} dropped", without(root, keys)
            yield f"{where} renamed", without(root, keys, keys[-1] + "s")
            yield f"{where} in capitals", without(root, keys, keys[-1].capitalize())


def claim(value):
    return [{"value": value, "source": "s", "date": "2024-06-01"}]


def sample(schema):
    """A value that a fact's schema accepts."""
    if "$ref" in schema:
        return {"date": "2023-07-18", "license": "MIT", "url": "https://a.example/x", "text": "T",
                "modality": "text"}[schema["$ref"].split("/")[-1]]
    kind = schema["type"]
    return {"integer": schema.get("minimum"), "number": 1.5, "boolean": True}[kind] if kind != "array" \
        else [sample(schema["items"])]


def bare(**more):
    """The smallest file that holds something."""
    return {"format": 1, "vendor": {"id": "acorn", "name": "A"},
            "sources": {"s": {"title": "S", "publisher": "P", "url": "https://a.example", "kind": "primary"}}, **more}


VENDOR = {"id": "acorn", "name": {"en": "Acorn", "zh": "橡果"}, "country": "CN", "kind": "company",
          "website": "https://acorn.example", "aliases": ["A"]}
SOURCES = bare()["sources"]
COMPONENT = {"id": "data_information", "availability": "released", "gate": "none", "license": "MIT",
             "url": "https://a.example", "note": {"en": "N", "zh": "注"}, "source": "s", "date": "2024-06",
             "covers": ["description"], "peer_reviewed": False}
CALL = {"as": "open", "quote": "an open model", "source": "s", "date": "2024-06-01"}
STAGE = {"from": "2024-02", "component": "weights_final", "availability": "partial", "gate": "none", "staged": True,
         "note": {"en": "N", "zh": "注"}, "source": "s", "date": "2024-06-01"}
SCORES = [{"benchmark": name, "value": 5, "variant": "5-shot", "by": "B", "source": "s", "date": "2024-06-01"}
          for name in ("mmlu", "lmarena-text", "mt-bench")]
ENTRY = {"id": "acorn/e", "name": {"en": "E", "zh": "一"}, "aliases": ["e:1"]}
RELEASE = {"id": "acorn/r", "name": "R", "family": {"en": "F", "zh": "族"}}


def with_release(**more):
    return bare(releases=[{"id": "acorn/r", "name": "R", **more}])


def samples(schema):
    """Small sound files that together hold everything there is, each with the keys that lead to what is to be
    changed in it. Small ones, because each is changed often."""
    yield {"format": 1, "vendor": VENDOR, "sources": SOURCES}, ()
    yield bare(releases=[{**RELEASE, "entries": [ENTRY]}]), ("releases",)
    yield with_release(calls=[CALL], components=[COMPONENT]), ("releases", 0, "calls")
    yield with_release(calls=[CALL], components=[COMPONENT]), ("releases", 0, "components")
    yield with_release(stages=[STAGE]), ("releases", 0, "stages")
    yield with_release(facts={"released": claim("2023-07")}), ("releases", 0, "facts")
    for score in SCORES:
        changes = ("scores", 0, "value") if score is not SCORES[0] else ("scores",)
        yield (with_release(entries=[{"id": "acorn/e", "name": "E", "scores": [score]}]),
               ("releases", 0, "entries", 0) + changes)
    for name, fact in schema["$defs"]["facts"]["properties"].items():
        value = sample(fact["items"]["properties"]["value"])
        yield with_release(facts={name: claim(value)}), ("releases", 0, "facts", name, 0, "value")


def line_samples():
    """Single lines; before each stand those that it needs."""
    facts = {"params": claim(7 * 10**9), "released": claim("2023-07")}
    yield {"vendor": VENDOR}
    yield {"sources": SOURCES}
    yield {**RELEASE, "id": "oak/r2", "facts": facts, "components": [COMPONENT], "stages": [STAGE],
           "entries": [{**ENTRY, "id": "oak/e"}]}
    yield {"release": "oak/r", **ENTRY, "id": "oak/e", "facts": facts, "scores": SCORES[:1]}


LINES_BEFORE = [{"vendor": {"id": "oak", "name": "O"}},
                {"sources": {"s": {"title": "S", "publisher": "P", "url": "https://a.example", "kind": "primary"}}},
                {"id": "oak/r", "name": "R"}]


class Cases:
    """Files to be read and judged, numbered."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.names = []
        self.accepted = []

    def add(self, what, value, validator, before=None):
        number = len(self.names)
        text = json.dumps(value)
        if before is None:
            path = self.folder / f"{number:05}.json"
        else:
            path = self.folder / f"{number:05}.jsonl"
            text = "\n".join([json.dumps(line) for line in before] + [text])
        path.write_text(text, encoding="utf-8")
        self.names.append(what)
        self.accepted.append(validator.is_valid(value))

    def problems(self, program, licenses):
        """What the reader finds in each."""
        done = subprocess.run([program, licenses, self.folder], capture_output=True, check=True)
        found = [[] for _ in self.names]
        for line in done.stdout.decode("utf-8").splitlines():
            file, *problem = line.split("\t")
            if problem:
                found[int(file.split(".")[0])].append(problem)
        return found


def as_in_ecma(schema):
    """With patterns that mean here what they mean in a schema: Python's $ passes over a last line break, too."""
    if isinstance(schema, dict):
        return {key: value[:-1] + "\\Z" if key == "pattern" and isinstance(value, str) and value.endswith("$")
                else as_in_ecma(value) for key, value in schema.items()}
    return [as_in_ecma(value) for value in schema] if isinstance(schema, list) else schema


def schemas(root):
    folder = root / "resources/schema"
    catalog = json.loads((folder / "catalog.schema.json").read_text(encoding="utf-8"))
    # Joined to one, so that no version of the validator looks for a file.
    text = (folder / "catalog-line.schema.json").read_text(encoding="utf-8")
    text = text.replace('"catalog.schema.json#/properties/sources"', '"#/$defs/sources"')
    line = json.loads(text.replace('"catalog.schema.json#', '"#'))
    line["$defs"] = {**catalog["$defs"], "sources": catalog["properties"]["sources"], **line["$defs"]}
    for schema in (catalog, line):
        Draft202012Validator.check_schema(schema)
    return catalog, Draft202012Validator(as_in_ecma(catalog)), Draft202012Validator(as_in_ecma(line))


def collect(cases, root):
    catalog, file_validator, line_validator = schemas(root)
    for seed, below in samples(catalog):
        cases.add("unchanged", seed, file_validator)
        for what, value in mutations(seed, below):
            cases.add(what, value, file_validator)
    for seed in line_samples():
        cases.add("unchanged line", seed, line_validator, LINES_BEFORE)
        for what, value in mutations(seed):
            cases.add(f"line {what}", value, line_validator, LINES_BEFORE)


def main():
    root = pathlib.Path(sys.argv[1])
    memory = "/dev/shm"  # where thousands of small files cost nothing
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as folder:
        cases = Cases(folder)
        collect(cases, root)
        found = cases.problems(sys.argv[2], root / "resources/licenses/licenses.json")
    failures = []
    unchanged = 0
    for what, accepted, problems in zip(cases.names, cases.accepted, found):
        plain = [one for one in problems if not beyond_schema(one) and not beyond_patterns(one)]
        if accepted and plain:
            failures.append(f"{what}: rejected by the reader only: " + "; ".join(" ".join(one) for one in plain))
        elif not accepted and not problems:
            failures.append(f"{what}: rejected by the schema only")
        if what.startswith("unchanged"):
            unchanged += 1
            if problems or not accepted:
                failures.append(f"{what}: is not sound: {problems}")
    rejected = cases.accepted.count(False)
    print("\n".join(failures[:200]) or f"{len(cases.names)} files alike, {rejected} of them rejected")
    return 1 if failures or len(cases.names) < 2000 or unchanged < 50 else 0


if __name__ == "__main__":
    sys.exit(main())
