// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTableView>

class QMenu;

namespace Ajar {

class MatrixModel;

/// Releases by frameworks or components. The releases' names stay in sight while the rest is scrolled
/// sideways; a click on a heading sorts by it, a third one brings back the query's order.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel *model, QWidget *parent = nullptr);

    void fitColumns(); ///< to the font and to what may stand in them

    /// Copy the selected rows or all of them, with headings.
    void fillMenu(QMenu &menu);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMenu(const QPoint &position);
    void copySelected() const;

    MatrixModel *m_matrix;
};

} // namespace Ajar
