// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "openness/whatif.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Ajar {

/// "What if": switches for the components of one release, and above them what every framework says of it so.
/// Lives as long as it is looked at; nothing of it leaves it.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    /// Starts anew with what the catalogue records. The release must live until `forget` or the next call.
    void showRelease(const Release &release, const Catalog &catalog, Language language);
    void setLanguage(Language language); ///< keeps what was chosen
    void forget();

Q_SIGNALS:
    void closeWanted();

private:
    struct Switch
    {
        ComponentId component;
        QLabel *label;
        QComboBox *state;
        QComboBox *terms;
    };
    struct Line
    {
        const Framework *framework;
        QLabel *name;
        QLabel *verdict;
    };

    void buildVerdicts(QGridLayout *grid);
    void buildSwitches();
    void addSwitch(QGridLayout *grid, ComponentId id);
    void fillSwitch(const Switch &one);
    void take(const Switch &one, bool isStateChanged);
    void showSwitch(const Switch &one);
    void putBack();
    void showVerdicts();
    void retranslate();
    QString stateText(WhatIf::State state) const;
    QString termsText(WhatIf::Terms terms, ComponentId id) const;

    std::optional<WhatIf> m_whatIf;
    Release m_release;
    Language m_language = Language::English;
    QLabel *m_title;
    QLabel *m_note;
    QPushButton *m_putBack;
    QPushButton *m_close;
    QScrollArea *m_area;
    std::vector<Line> m_lines;
    std::vector<Switch> m_switches; ///< made when a release is first shown
    std::vector<std::pair<ComponentDomain, QLabel *>> m_headings;
};

} // namespace Ajar
