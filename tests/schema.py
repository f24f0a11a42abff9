#!/usr/bin/env python3
# SPDX-FileCopyrightText: Ajar contributors
# SPDX-License-Identifier: MIT
"""Checks resources/schema/catalog.schema.json against the files that the program reads.

schema.py ROOT: the schema itself is well formed; it accepts each bundled, good and personal file, and of
the broken ones rejects exactly those of which expected.csv says that a schema can see the mistake.
"""

import csv
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("This test needs the Python module jsonschema 4 (Debian package python3-jsonschema).")


def refuse(word):
    raise ValueError(f"{word} is not JSON")


def finite(text):
    number = float(text)
    return number if abs(number) != float("inf") else refuse(text)


def read(path):
    """The value of a JSON file, as strictly as RFC 8259 has it; a mark at the beginning is passed over."""
    text = path.read_bytes().decode("utf-8-sig")
    return json.loads(text, parse_constant=refuse, parse_float=finite)


def main():
    root = pathlib.Path(sys.argv[1])
    data = root / "tests/data/catalog"
    schema = read(root / "resources/schema/catalog.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    failures = []

    sound = [p for f in (root / "resources/catalog", data / "good", data / "personal")
             for p in sorted(f.glob("*.json"))]
    for path in sound:
        for error in validator.iter_errors(read(path)):
            failures.append(f"{path.name}: {error.json_path}: {error.message[:200]}")

    with open(data / "hostile/expected.csv", encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    for row in rows:
        try:
            seen = "nothing" if validator.is_valid(read(data / "hostile" / row["file"])) else "schema"
        except ValueError:  # also of wrong UTF-8
            seen = "parser"
        if seen != row["seen_by"]:
            failures.append(f"{row['file']}: seen by {seen}, expected {row['seen_by']}")

    # What is said about entries that are gone helps nobody.
    entries = {entry["id"] for path in sound for release in read(path).get("releases", [])
               for entry in release.get("entries", [])}
    with open(root / "resources/catalog/differences.tsv", encoding="utf-8", newline="") as table:
        differences = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
    failures += [f"differences.tsv: there is no {row['entry']}" for row in differences
                 if row["entry"] and row["entry"] not in entries]
    failures += [f"differences.tsv: no reason for {row['theirs']}" for row in differences if not row["why"]]

    print("\n".join(failures) or f"{len(sound)} sound and {len(rows)} broken files as expected")
    return 1 if failures or len(sound) < 10 or len(rows) < 30 else 0


if __name__ == "__main__":
    sys.exit(main())
