// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/commandline.h"

#include <functional>

namespace Ajar {

class MainWindow;

/// Names program and organisation, by which settings and desktop find each other.
void nameApplication();

/// Opens the window that `commandLine` asks for and runs until it is closed. `shown` is called once when
/// the window has been shown; benchmarks measure there.
int runWindow(int &argc, char **argv, const CommandLine &commandLine,
              const std::function<void(MainWindow &)> &shown = {});

} // namespace Ajar
