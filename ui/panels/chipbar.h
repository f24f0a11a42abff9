// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/query.h"

#include <QWidget>

class QToolButton;

namespace Ajar {

class FlowLayout;

/// One part of a query, on a rounded ground a little darker than the paper.
class Chip : public QWidget
{
public:
    explicit Chip(int part, QWidget *parent = nullptr);

    void setText(const QString &text); ///< whole: where there is little room it is cut short
    QToolButton &opener() { return *m_open; }
    QToolButton &remover() { return *m_remove; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_open;
    QToolButton *m_remove;
};

/// What the query asks, part by part: each a chip that can be opened in the query field or taken away.
/// Without a query there is nothing to see.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    void showQuery(const Query &query, Language language);

Q_SIGNALS:
    void queryWanted(const Query &query);
    void partWanted(int part); ///< of the query's conjuncts: to be shown where it can be changed

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; ///< arrows go from chip to chip, Delete takes one away

private:
    void rebuild();
    void addChip();
    void removePart(int part);

    FlowLayout *m_flow;
    QToolButton *m_clear;
    std::vector<Chip *> m_chips;
    Query m_query;
    Language m_language = Language::English;
};

/// How a chip says a part of a query: "Vendor: meta, mistral", "not Released ≥ 2025", or as it is typed.
QString chipText(const Expression &part, Language language);

} // namespace Ajar
