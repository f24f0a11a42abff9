// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <QDialog>

namespace Ajar {

/// How to query, by examples: each can be tried with a click.
class QueryHelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit QueryHelpDialog(Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void queryWanted(const QString &query);
};

} // namespace Ajar
