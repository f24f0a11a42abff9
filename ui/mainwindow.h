// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "state/catalogloader.h"
#include "state/explorer.h"
#include "state/settings.h"
#include "state/translation.h"
#include "state/zoom.h"

#include <QMainWindow>

#include <array>
#include <utility>

class QToolBar;

namespace Ajar {

class DetailPane;
class EntryTableModel;
class EntryTableView;
class FacetPanel;
class LectureDialog;
class MainActions;
class Panes;
class QueryBar;
class QueryControl;
class ResultsPane;
class SpectrumPane;
class SpectrumView;
class StatusLine;

/// The one window: query above, facets left, spectrum over chips and table in the middle, details right,
/// status below. It wires views to the explorer and holds no rules.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `isSystemDark`: as Theme::systemIsDark said before a palette was set.
    MainWindow(Library library, Language language, bool isSystemDark, QWidget *parent = nullptr);
    ~MainWindow() override;

    Explorer &explorer() { return m_explorer; }

    /// Adds these files to those that were added before, and reads all again, off the screen thread.
    void openCatalog(const QStringList &paths) { m_loader.add(paths); }

    /// Whether all panels are: a moment after the window has been painted for the first time.
    bool isFilled() const { return m_isFilled; }

    /// Shows a query, or what a link (ajar:?q=…) asks for.
    void openQuery(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; ///< with Ctrl, zooms
    void paintEvent(QPaintEvent *event) override; ///< asks for what the first one need not wait for

Q_SIGNALS:
    void filled(); ///< see isFilled()

private:
    void buildPanels();
    void buildToolBar();
    void connectActions();
    void connectViews();
    void connectStatus();
    void connectExplorer();
    void restore();
    void fillPanels();

    std::array<std::pair<QString, QWidget *>, 3> panels() const;
    void retranslate();

    void showQuery();
    void showRows();
    void showCurrent();
    void showStatus();
    void setLanguage(Language language);
    void setAppearance(Appearance appearance);
    void fitIcons();
    void setFullScreen(bool isFull);
    void leaveOrClear();
    void showLecture(const QString &page);
    void showQueryHelp();
    void chooseCatalog();
    void about();

    Settings m_settings;
    Translation m_translation;
    Zoom m_zoom;
    CatalogLoader m_loader;
    Explorer m_explorer;
    bool m_isSystemDark;
    bool m_isRestoringSelection = false;
    bool m_isFilled = false;

    MainActions *m_actions;
    QueryControl *m_queries;
    EntryTableModel *m_model;
    QueryBar *m_queryBar;
    FacetPanel *m_facets;
    SpectrumPane *m_spectrumPane; ///< lens over spectrum
    SpectrumView *m_spectrum;
    EntryTableView *m_table;
    ResultsPane *m_results; ///< with the table in it
    DetailPane *m_details;
    Panes *m_panes;
    QToolBar *m_toolBar;
    StatusLine *m_status;
    LectureDialog *m_lecture = nullptr; // made when first wanted
};

} // namespace Ajar
