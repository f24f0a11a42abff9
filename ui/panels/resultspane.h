// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Ajar {

class ChipBar;
class EmptyPanel;
class EntryTableModel;
class EntryTableView;
class Explorer;
class MatrixModel;
class MatrixView;

/// What a query found, under its chips: the table of models, or a matrix of their releases. A tab for each.
class ResultsPane : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Models, Frameworks, Components };

    ResultsPane(const Explorer &explorer, EntryTableModel *model, QWidget *parent = nullptr);

    EntryTableView &table() { return *m_table; }
    ChipBar &chips() { return *m_chips; }
    EmptyPanel &empty() { return *m_empty; }

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    void showRows(); ///< the explorer's
    void showCurrent();
    void retranslate();

Q_SIGNALS:
    /// What all frameworks say is to be at hand with the explorer's rows.
    void judgementsWanted();
    void entryWanted(const QString &id);

private:
    void fillMatrix();
    void takeSelection();

    const Explorer &m_explorer;
    Kind m_kind = Kind::Models;
    bool m_isRestoring = false;
    QTabBar *m_tabs;
    ChipBar *m_chips;
    QStackedWidget *m_stack;
    EntryTableView *m_table;
    MatrixModel *m_matrix;
    MatrixView *m_matrixView;
    EmptyPanel *m_empty;
};

} // namespace Ajar
