// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// libFuzzer's entry: whatever the bytes, reading them as a query must neither crash nor read its own print
// differently.

#include "support/querygenerator.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString query = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString wrong = Ajar::Test::wrongInQuery(query);
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(query), qPrintable(wrong));
        std::abort();
    }
    return 0;
}
