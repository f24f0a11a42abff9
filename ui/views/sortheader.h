// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHeaderView>

#include <vector>

namespace Ajar {

/// Headings that can be sorted by several at a time: an arrow on each, and a small number where there is
/// more than one. A click asks for one of them alone, a click with Shift for one more.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    struct Mark
    {
        int section;
        bool descending;
    };

    explicit SortHeader(QWidget *parent = nullptr);

    void setMarks(std::vector<Mark> marks); ///< the first is sorted by first

Q_SIGNALS:
    void sortWanted(int section, bool inAddition);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int rankOf(int section) const; ///< from 0, or -1

    std::vector<Mark> m_marks;
    bool m_withShift = false;
};

} // namespace Ajar
