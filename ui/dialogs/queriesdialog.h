// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/savedqueries.h"

#include <QDialog>

class QListView;
class QPushButton;

namespace Ajar {

class SavedQueryModel;

/// Saved queries, to be renamed, put in order, deleted, shown, copied as links or dragged away.
class QueriesDialog : public QDialog
{
    Q_OBJECT

public:
    QueriesDialog(SavedQueries queries, Language language, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const SavedQueries &queries);
    void queryWanted(const WrittenQuery &query);

private:
    void showButtons();
    int row() const; ///< the current one, or -1
    void moveCurrent(int step);

    SavedQueryModel *m_model;
    QListView *m_list;
    QList<QPushButton *> m_forOne; ///< buttons that need a current row
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Ajar
