// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace Ajar {

/// What stands in the table's place when a query finds nothing: why, and the ways back. Each part of the
/// query that alone empties the result can be dropped by a click.
class EmptyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPanel(QWidget *parent = nullptr);

    void showQuery(const Query &query, const RowIndex &index, Language language);

Q_SIGNALS:
    void queryWanted(const Query &query);

private:
    void addButton(const QString &text, const Query &query);

    QLabel *m_sentence;
    QVBoxLayout *m_buttons;
};

} // namespace Ajar
