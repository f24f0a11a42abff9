// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "exchange/importer.h"

#include <QCoreApplication>
#include <QTextStream>

namespace Ajar {

/// What `ajar import --dry-run` prints: per file the release that it would add, every problem with its place,
/// the source's own result computed anew, and our verdicts.
class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    static void print(QTextStream &out, const ImportedFile &file, Language language);
    static QJsonObject asJson(const ImportedFile &file);
};

} // namespace Ajar
