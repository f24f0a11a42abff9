#!/usr/bin/env python3
# SPDX-FileCopyrightText: Ajar contributors
# SPDX-License-Identifier: MIT
"""Checks that includes in app/ and ui/ go downward only, and never in a circle.

layering.py ROOT        checks ROOT/app and ROOT/ui
layering.py --self-test shows on small made-up trees that each kind of mistake is found
"""

import pathlib
import re
import sys
import tempfile

# Lowest first: a folder may include itself and those before it. What lies at the root of ui/ (main.cpp,
# mainwindow, ...) is the roof over all of them, what lies at the root of app/ may not be there at all.
ORDER = [
    "app/base", "app/license", "app/catalog", "app/openness", "app/query", "app/analysis", "app/lesson",
    "app/exchange", "ui/state", "ui/models", "ui/delegates", "ui/views", "ui/panels", "ui/dialogs",
    "ui/figure", "ui",
]
HOUSES = ("app", "ui")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
# Of Qt, app/ may use Core and Concurrent. Named one by one, since one header folder serves all modules
# on some systems and the compiler would not mind there.
SCREEN = re.compile(
    r"^(Qt(Gui|Widgets|Svg|SvgWidgets|PrintSupport|Test|Quick|Qml|Network)/"
    r"|Q(Abstract(Button|ItemDelegate|ItemView|ScrollArea|Slider|SpinBox)|Accessible|Action|Application"
    r"|Bitmap|BoxLayout|Brush|Button|CalendarWidget|CheckBox|Clipboard|Color|ComboBox|Completer|Cursor|Desktop"
    r"|Dialog|Dock|Font|Frame|GuiApplication|Graphics|GridLayout|Group|Header|Icon|Image|Input|Item(Delegate"
    r"|Editor)|Key|Label|Layout|LineEdit|List(View|Widget)|MainWindow|Menu|MessageBox|Mouse|Paint|Palette"
    r"|Pdf|Pen|Picture|Pixmap|Print|ProgressBar|ProgressDialog|PushButton|RadioButton|Region|Scr(een|oll)"
    r"|Shortcut|Slider|SpinBox|Splitter|Stacked|StandardItem|Status|Style"
    r"|Styled|Svg|Tab(Bar|Widget)|Table(View|Widget)|Text(Browser|Char|Cursor|Document|Edit|Format|Layout"
    r"|Option|Table)|Tool(Bar|Box|Button|Tip)|Transform|Tree(View|Widget)|Validator|Widget|Window|Wheel"
    r"|WhatsThis|Wizard))")


def folder_of(file):
    """The place in ORDER of a file named like "app/base/tri.h", or None."""
    folder = file.rsplit("/", 1)[0]
    while folder and folder not in ORDER:
        folder = folder.rpartition("/")[0]
    return folder or None


def sources(root):
    for house in HOUSES:
        for path in sorted((root / house).rglob("*")):
            if path.suffix in (".h", ".cpp", ".mm"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def resolve(name, includer, files):
    """The file of ours that an include means: from the root of a house, or beside the includer."""
    house = includer.split("/")[0]
    candidates = [f"{h}/{name}" for h in (house, *HOUSES)]
    candidates.append(f"{includer.rsplit('/', 1)[0]}/{name}")
    return next((c for c in candidates if c in files), None)


def circle(graph):
    """Nodes of one circle, the first repeated at the end, or nothing."""
    done, path = set(), []

    def visit(node):
        if node in path:
            return path[path.index(node):] + [node]
        if node in done:
            return None
        path.append(node)
        for target in sorted(graph.get(node, ())):
            if found := visit(target):
                return found
        done.add(path.pop())
        return None

    for node in sorted(graph):
        if found := visit(node):
            return found
    return None


def check(root):
    files = dict(sources(root))
    mistakes, by_file, by_folder = [], {}, {}
    for file, text in files.items():
        own = folder_of(file)
        if own is None:
            mistakes.append(f"{file}: lies in no folder of the plan; name its folder in tests/layering.py")
            continue
        for number, line in enumerate(text.splitlines(), 1):
            found = INCLUDE.match(line)
            if not found:
                continue
            name = found[2]
            target = resolve(name, file, files)
            if target is None:
                if file.startswith("app/") and SCREEN.match(name):
                    mistakes.append(f"{file}:{number}: app/ works without a screen, but includes {name}")
                elif found[1] == '"' and not name.endswith(".moc"):
                    mistakes.append(f"{file}:{number}: {name} is no file of the project")
                continue
            other = folder_of(target)
            by_file.setdefault(file, set()).add(target)
            if other and other != own:
                by_folder.setdefault(own, set()).add(other)
                if ORDER.index(other) > ORDER.index(own):
                    mistakes.append(f"{file}:{number}: includes upward, from {own} to {target}")
    for what, graph in (("files", by_file), ("folders", by_folder)):
        if found := circle(graph):
            mistakes.append(f"circle of {what}: {' -> '.join(found)}")
    return mistakes


# Files of a made-up tree, and a part of the sentence that must come of it (None: no mistake).
FIXTURES = [
    ({"app/base/a.h": "", "app/query/b.h": '#include "base/a.h"\n#include <QString>\n',
      "ui/state/c.h": '#include "query/b.h"\n#include <QWidget>\n',
      "ui/main.cpp": '#include "state/c.h"\n#include "icons.h"\n', "ui/icons.h": "#include <QIcon>"}, None),
    ({"app/base/a.h": '#include "query/b.h"', "app/query/b.h": ""}, "includes upward"),
    ({"app/base/a.h": '#include "state/b.h"', "ui/state/b.h": ""}, "includes upward"),
    ({"app/query/a.cpp": '#include "../../ui/b.h"', "ui/b.h": ""}, "is no file of the project"),
    ({"ui/state/a.h": '#include "views/b.h"', "ui/views/b.h": ""}, "includes upward"),
    ({"ui/views/a.h": '#include "mainwindow.h"', "ui/mainwindow.h": ""}, "includes upward"),
    ({"ui/panels/a.h": '#include "icons.h"', "ui/icons.h": ""}, "includes upward"),
    ({"app/base/a.h": '#include "base/b.h"', "app/base/b.h": '#include "base/c.h"',
      "app/base/c.h": '  #  include "base/a.h"'}, "circle of files"),
    ({"app/base/a.h": '#include "b.h"', "app/base/b.h": '#include "a.h"'}, "circle of files"),
    ({"app/base/a.h": '#include "base/a.h"'}, "circle of files"),
    ({"app/base/a.cpp": '#include "query/d.h"', "app/query/d.h": "", "app/query/c.cpp": '#include "base/b.h"',
      "app/base/b.h": ""}, "circle of folders"),
    ({"app/base/a.h": "#include <QWidget>"}, "without a screen"),
    ({"app/base/a.h": "#include <QtGui/QColor>"}, "without a screen"),
    ({"app/base/a.h": "#include <QPainter>"}, "without a screen"),
    ({"app/base/a.h": "#include <QAbstractItemModel>\n#include <QItemSelectionModel>\n#include <QTextStream>"
      "\n#include <QTextBoundaryFinder>\n#include <QRegularExpression>\n#include <QStringList>\n"
      "#include <QPointF>\n#include <QLibraryInfo>\n#include <QTranslator>"}, None),
    ({"app/misc/a.h": ""}, "no folder of the plan"),
    ({"app/a.h": ""}, "no folder of the plan"),
    ({"app/base/a.h": '#include "base/gone.h"'}, "is no file of the project"),
]


def self_test():
    failed = 0
    for number, (tree, expected) in enumerate(FIXTURES):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in tree.items():
                path = pathlib.Path(folder) / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            mistakes = check(pathlib.Path(folder))
        if not (any(expected in m for m in mistakes) if expected else not mistakes):
            print(f"fixture {number}: expected {expected!r}, got {mistakes}")
            failed += 1
    print(f"{len(FIXTURES) - failed} of {len(FIXTURES)} fixtures as expected")
    return failed


def main():
    if sys.argv[1:] == ["--self-test"]:
        return 1 if self_test() else 0
    if len(sys.argv) != 2 or not (pathlib.Path(sys.argv[1]) / "app").is_dir():
        print(__doc__, file=sys.stderr)
        return 2
    mistakes = check(pathlib.Path(sys.argv[1]))
    print("\n".join(mistakes) or "all includes go downward")
    return 1 if mistakes else 0


if __name__ == "__main__":
    sys.exit(main())
