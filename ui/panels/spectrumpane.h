// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/lens.h"

#include <QWidget>

class QActionGroup;
class QBoxLayout;
class QMenu;
class QTabBar;

namespace Ajar {

class ElidedLabel;
class SpectrumView;

/// The spectrum under the choice of the lens by which it is drawn: a tab for each framework, and beside or
/// below them what kind of reading it is. It shows a lens and asks for another one.
class SpectrumPane : public QWidget
{
    Q_OBJECT

public:
    explicit SpectrumPane(QWidget *parent = nullptr);

    SpectrumView &view() { return *m_view; }
    void showLens(const Lens &lens, Language language); ///< which is cheap where neither is another

    /// One checkable action for each lens, with its key.
    void fillMenu(QMenu &menu);

Q_SIGNALS:
    void lensWanted(const QString &frameworkId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeNote();

    QBoxLayout *m_top = nullptr;
    QTabBar *m_tabs;
    ElidedLabel *m_note;
    SpectrumView *m_view;
    QActionGroup *m_actions;
    const Lens *m_lens = nullptr; // none yet
    Language m_language = Language::English;
};

} // namespace Ajar
