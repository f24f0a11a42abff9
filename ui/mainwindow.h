// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/explorer.h"
#include "state/settings.h"
#include "state/translation.h"
#include "state/zoom.h"

#include <QMainWindow>

#include <array>
#include <utility>

class QLabel;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QToolButton;

namespace Ajar {

class DetailPanel;
class EmptyPanel;
class EntryTableModel;
class EntryTableView;
class FacetPanel;
class LectureDialog;
class MainActions;
class QueryBar;
class SpectrumView;

/// The one window: query above, facets left, spectrum over table in the middle, details right, status
/// below. It wires views to the explorer and holds no rules.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `isSystemDark`: as Theme::systemIsDark said before a palette was set.
    MainWindow(Library library, Language language, bool isSystemDark, QWidget *parent = nullptr);
    ~MainWindow() override;

    Explorer &explorer() { return m_explorer; }

    /// Adds these files to those that were added before, and reads all again, off the screen thread.
    void openCatalog(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPanels();
    void buildToolBar();
    void buildStatusBar();
    void connectActions();
    void connectViews();
    void connectExplorer();
    void restore();

    std::array<std::pair<QString, QWidget *>, 3> panels() const;
    void retranslate();

    void showQuery();
    void showRows();
    void showCurrent();
    void showStatus();
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    void scalePanels(double factor);
    void fitIcons();
    void setFullScreen(bool isFull);
    void goToNextPane(int step);
    void leaveOrClear();
    void showLecture(const QString &page);
    void chooseCatalog();
    void about();

    QStringList m_personalPaths; ///< of files beside the bundled ones
    Settings m_settings;
    Translation m_translation;
    Zoom m_zoom;
    Explorer m_explorer;
    bool m_isSystemDark;
    bool m_isRestoringSelection = false;

    MainActions *m_actions;
    EntryTableModel *m_model;
    QueryBar *m_queryBar;
    FacetPanel *m_facets;
    SpectrumView *m_spectrum;
    EntryTableView *m_table;
    EmptyPanel *m_empty;
    QStackedWidget *m_results;
    DetailPanel *m_details;
    QSplitter *m_across;
    QSplitter *m_down;
    QToolBar *m_toolBar;
    QLabel *m_status;
    QLabel *m_date;
    QToolButton *m_unknown;
    QToolButton *m_problems;
    LectureDialog *m_lecture = nullptr; // made when first wanted
};

} // namespace Ajar
