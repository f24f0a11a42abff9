// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/facetlist.h"
#include "query/facetscale.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Ajar {

class Explorer;
class FacetListModel;
class RangeHistogram;

/// One facet: a heading that opens and closes it, and below the values to choose from; of numbers and
/// dates a histogram with a range. What is closed costs nothing.
class FacetSection : public QWidget
{
    Q_OBJECT

public:
    FacetSection(Field field, const Explorer &explorer, QWidget *parent = nullptr);

    Field field() const { return m_field; }
    bool isOpen() const;
    void setOpen(bool isOpen);
    void refresh(); ///< shows the explorer's query and counts

Q_SIGNALS:
    void opened(bool isOpen);
    void choiceWanted(Ajar::Field field, const Ajar::FacetChoice &choice);
    void rangeDragged(Ajar::Field field, const Ajar::FacetChoice &choice); ///< one of many on the way

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched,
                     QEvent *event) override; ///< Alt+click in the list, and Esc in its search

private:
    void buildBody();
    void buildHistogram();
    void buildList();
    void refreshHistogram(const FacetChoice &choice);
    void refreshList(const FacetChoice &choice);
    void fitList();
    void retranslate();
    void showMenu(const QPoint &position);
    QString label() const;

    Field m_field;
    const Explorer &m_explorer;
    QToolButton *m_heading;
    QPushButton *m_clear;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr; ///< made when it is first opened, as is all below
    RangeHistogram *m_histogram = nullptr;
    QLabel *m_range = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_more = nullptr;
    FacetListModel *m_model = nullptr;
    bool m_showsMore = false;
};

} // namespace Ajar
