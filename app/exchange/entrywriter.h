// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/entryreport.h"
#include "query/field.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Ajar {

/// A report for a terminal, in the language it was made in.
QString reportAsText(const EntryReport &report, Language language);

/// Everything the catalogue holds on an entry, raw: facts with all their claims, components, sources.
QJsonObject entryAsJson(const RowIndex &index, int row);

/// A cell as JSON: numbers, flags and lists as such, null where unknown.
QJsonValue valueAsJson(const Value &value);

} // namespace Ajar
