// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTabBar>

namespace Ajar {

/// Tabs over a view, as wide as their words.
class TabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit TabBar(const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameButtons();
};

} // namespace Ajar
