// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "delegates/icon.h"
#include "dialogs/lecturedialog.h"
#include "dialogs/problemsdialog.h"
#include "dialogs/queryhelpdialog.h"
#include "mainactions.h"
#include "models/entrytablemodel.h"
#include "modeltools.h"
#include "panels/chipbar.h"
#include "panels/detailpane.h"
#include "panels/detailpanel.h"
#include "panels/emptypanel.h"
#include "panels/facetpanel.h"
#include "panels/querybar.h"
#include "panels/queryfield.h"
#include "panels/resultspane.h"
#include "panels/spectrumpane.h"
#include "panels/statusline.h"
#include "panes.h"
#include "query/completion.h"
#include "querycontrol.h"
#include "state/theme.h"
#include "views/entrytableview.h"
#include "views/spectrumview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QScreen>
#include <QShortcut>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

const QString appearanceActions[] = {u"asSystem"_s, u"light"_s, u"dark"_s}; // by Appearance

} // namespace

MainWindow::MainWindow(Library library, Language language, bool isSystemDark, QWidget *parent)
    : QMainWindow(parent)
    , m_zoom(m_settings.zoom())
    , m_loader(library.personalPaths)
    , m_explorer(std::move(library), language)
    , m_isSystemDark(isSystemDark)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(icon(u"ajar"_s));
    setAcceptDrops(true); // of links and files
    setContextMenuPolicy(Qt::NoContextMenu); // Qt's own offers to hide the tool bar, for good
    m_translation.install(language);
    buildPanels();
    m_actions = new MainActions(this);
    m_queries = new QueryControl(m_explorer, m_settings, *m_actions, this);
    new ModelTools(m_explorer, *m_actions, *m_details, this);
    buildToolBar();
    connectActions();
    connectViews();
    connectStatus();
    connectExplorer();
    retranslate();
    showQuery();
    showRows();
    restore();
}

MainWindow::~MainWindow() = default;

// ---------------------------------------------------------------- building

void MainWindow::buildPanels()
{
    m_model = new EntryTableModel(this);
    m_queryBar = new QueryBar;
    m_facets = new FacetPanel(m_explorer, m_settings);
    m_spectrumPane = new SpectrumPane;
    m_spectrum = &m_spectrumPane->view();
    m_spectrum->setLanguage(m_explorer.language());
    m_results = new ResultsPane(m_explorer, m_model);
    m_table = &m_results->table();
    m_details = new DetailPane;

    m_spectrum->setModel(m_model);
    // One selection for both. The model's own one that the spectrum made is no longer needed.
    QItemSelectionModel *own = m_spectrum->selectionModel();
    m_spectrum->setSelectionModel(m_table->selectionModel());
    delete own;

    m_panes = new Panes(m_facets, m_spectrumPane, m_results, m_details);
    setCentralWidget(m_panes);
    m_status = new StatusLine;
    setStatusBar(m_status);
}

void MainWindow::connectActions()
{
    const auto on = [this](const QString &name, auto slot) {
        connect(m_actions->action(name), &QAction::triggered, this, slot);
    };
    on(u"open"_s, [this] { chooseCatalog(); });
    on(u"quit"_s, [this] { close(); });
    on(u"find"_s, [this] { m_queryBar->focusField(); });
    on(u"copyRow"_s, [this] { QGuiApplication::clipboard()->setText(m_table->selectedRowText()); });
    on(u"zoomIn"_s, [this] { m_zoom.in(); });
    on(u"zoomOut"_s, [this] { m_zoom.out(); });
    on(u"zoomReset"_s, [this] { m_zoom.reset(); });
    on(u"fullScreen"_s, [this] { setFullScreen(!isFullScreen()); });
    on(u"nextPane"_s, [this] { m_panes->goToNext(m_queryBar->field(), 1); });
    on(u"previousPane"_s, [this] { m_panes->goToNext(m_queryBar->field(), -1); });
    on(u"lecture"_s, [this] { showLecture({}); });
    on(u"about"_s, [this] { about(); });
    on(u"queryHelp"_s, [this] { showQueryHelp(); });
    on(u"english"_s, [this] { setLanguage(Language::English); });
    on(u"chinese"_s, [this] { setLanguage(Language::Chinese); });
    on(u"otherLanguage"_s, [this] {
        setLanguage(m_explorer.language() == Language::Chinese ? Language::English : Language::Chinese);
    });
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        on(appearanceActions[int(appearance)], [this, appearance] { setAppearance(appearance); });

    for (const auto &[name, panel] : panels()) {
        QAction *action = m_actions->action(name);
        action->setChecked(m_settings.isPanelVisible(name));
        panel->setVisible(action->isChecked());
        connect(action, &QAction::toggled, panel, &QWidget::setVisible);
    }
    m_actions->choose(m_explorer.language() == Language::Chinese ? u"chinese"_s : u"english"_s);
    m_actions->choose(appearanceActions[int(m_settings.appearance())]);
    connect(m_actions->menu(u"columns"_s), &QMenu::aboutToShow, this, [this] {
        m_actions->menu(u"columns"_s)->clear();
        m_table->fillColumnMenu(*m_actions->menu(u"columns"_s));
    });
    connect(m_actions->menu(u"sort"_s), &QMenu::aboutToShow, this, [this] {
        m_actions->menu(u"sort"_s)->clear();
        qDeleteAll(m_actions->menu(u"sort"_s)->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
        m_table->fillSortMenu(*m_actions->menu(u"sort"_s));
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &MainWindow::leaveOrClear);
}

/// The panels that can be hidden, by the name of their action and setting.
std::array<std::pair<QString, QWidget *>, 3> MainWindow::panels() const
{
    return {{{u"facets"_s, m_facets}, {u"spectrum"_s, m_spectrumPane}, {u"details"_s, m_details}}};
}

void MainWindow::buildToolBar()
{
    m_toolBar = QMainWindow::addToolBar(QString());
    m_toolBar->setObjectName(u"toolBar"_s);
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addAction(m_actions->action(u"back"_s));
    m_toolBar->addAction(m_actions->action(u"forward"_s));
    m_toolBar->addWidget(m_queryBar);
    m_queryBar->addButton(m_actions->action(u"saveQuery"_s));
    m_queryBar->addButton(m_actions->action(u"queryHelp"_s));
    m_queryBar->setCompleter([this](const QString &text, int cursor) {
        return complete(text, cursor, m_explorer.index(), m_explorer.language());
    });
    m_queryBar->setLink([this] { return m_queries->asLink(); });
    for (const QString &name : {u"lecture"_s, u"otherLanguage"_s, u"fullScreen"_s})
        m_toolBar->addAction(m_actions->action(name));
    if (auto *button =
            qobject_cast<QToolButton *>(m_toolBar->widgetForAction(m_actions->action(u"lecture"_s))))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::connectViews()
{
    connect(m_queryBar, &QueryBar::textWanted, m_queries, &QueryControl::type);
    connect(m_queryBar, &QueryBar::leaveWanted, this, [this] {
        m_results->setFocus(Qt::ShortcutFocusReason);
        // Not the current index: with the focus the first row has become current.
        if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_facets, &FacetPanel::queryWanted, &m_explorer, &Explorer::setQuery);
    connect(m_facets, &FacetPanel::queryDragged, m_queries, &QueryControl::drag);
    connect(m_spectrumPane, &SpectrumPane::lensWanted, &m_explorer, &Explorer::setLens);
    m_spectrumPane->fillMenu(*m_actions->menu(u"lens"_s));
    connect(m_facets, &FacetPanel::rareFacetOpened, &m_explorer, &Explorer::countRareFacet);
    connect(&m_results->chips(), &ChipBar::queryWanted, &m_explorer, &Explorer::setQuery);
    connect(&m_results->chips(), &ChipBar::partWanted, this,
            [this](int part) { m_queries->selectPart(part, *m_queryBar); });
    connect(&m_results->empty(), &EmptyPanel::queryWanted, &m_explorer, &Explorer::setQuery);
    connect(m_results, &ResultsPane::judgementsWanted, &m_explorer, &Explorer::needJudgements);
    connect(m_results, &ResultsPane::entryWanted, &m_explorer, &Explorer::setCurrentId);
    connect(m_table, &EntryTableView::orderWanted, &m_explorer, &Explorer::setOrder);
    connect(m_table, &EntryTableView::valueWanted, this,
            [this](Field field, const QString &value, FacetChoice::Side side) {
                m_explorer.setQuery(withValue(m_explorer.query(), field, value, side));
            });
    connect(m_table, &EntryTableView::unknownWanted, this, [this](Field field, FacetChoice::Side side) {
        FacetChoice choice;
        m_explorer.setQuery(withFacetChoice(m_explorer.query(), field, toggledUnknown(choice, side)));
    });
    // The selection and not the current index: a view that gets the focus makes its first row current.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) {
                if (!m_isRestoringSelection && !selected.isEmpty())
                    m_explorer.setCurrentId(selected.indexes().front().data(EntryIdRole).toString());
            });
    connect(&m_details->text(), &SafeTextBrowser::entryWanted, &m_explorer, &Explorer::reveal);
    connect(&m_details->text(), &SafeTextBrowser::queryWanted, &m_explorer, &Explorer::setQueryText);
    connect(&m_details->text(), &SafeTextBrowser::conceptWanted, this,
            [this](const QString &id) { showLecture(u"concept/"_s + id); });
    connect(&m_details->text(), &SafeTextBrowser::linkHovered, this,
            [this](const QString &address) { m_status->showMessage(address); });
}

void MainWindow::connectStatus()
{
    connect(m_status, &StatusLine::problemsWanted, this,
            [this] { showProblems(m_explorer.problems(), this); });
    connect(m_status, &StatusLine::unknownsToggled, this, [this] {
        const Query &query = m_explorer.query();
        m_explorer.setWrittenQuery({m_explorer.queryText(), query.order, !query.withUnknowns});
    });
    connect(m_queries, &QueryControl::filesDropped, this, &MainWindow::openCatalog);
    connect(&m_loader, &CatalogLoader::started, m_status, [this] { m_status->showReading(0); });
    connect(&m_loader, &CatalogLoader::progressed, m_status, &StatusLine::showReading);
    connect(&m_loader, &CatalogLoader::ended, m_status, &StatusLine::hideReading);
    connect(&m_loader, &CatalogLoader::loaded, &m_explorer, &Explorer::setLibrary);
    connect(m_status, &StatusLine::readingCancelled, &m_loader, &CatalogLoader::cancel);
}

void MainWindow::connectExplorer()
{
    connect(&m_explorer, &Explorer::queryChanged, this, &MainWindow::showQuery);
    connect(&m_explorer, &Explorer::rowsChanged, this, &MainWindow::showRows);
    connect(&m_explorer, &Explorer::facetsChanged, m_facets, &FacetPanel::refresh);
    connect(&m_explorer, &Explorer::currentChanged, this, &MainWindow::showCurrent);
    connect(&m_explorer, &Explorer::busyChanged, m_queryBar, &QueryBar::showBusy);
    connect(&m_zoom, &Zoom::changed, this, [this](int percent) { m_settings.setZoom(percent); });
    connect(&m_zoom, &Zoom::scaled, this, [this](double factor) {
        m_panes->scale(factor);
        fitIcons();
    });
    const auto showContent = [this] {
        showCurrent();
        if (m_lecture)
            m_lecture->setContent(m_explorer.lesson(), m_explorer.index(), m_explorer.language());
    };
    connect(&m_explorer, &Explorer::libraryChanged, m_details, &DetailPane::forget);
    connect(&m_explorer, &Explorer::lensChanged, this, [this] { m_details->showLens(m_explorer.lens().id); });
    connect(&m_explorer, &Explorer::libraryChanged, this, showContent);
    connect(&m_explorer, &Explorer::languageChanged, this, showContent);
}

void MainWindow::restore()
{
    const QSize available = screen()->availableSize();
    // Not this window's own metrics, which catch up with the zoom only when it is shown.
    const QFontMetrics metrics(QApplication::font());
    const int unit = metrics.horizontalAdvance(u'0');
    const int line = metrics.height();
    resize(std::min(unit * 190, available.width() * 9 / 10),
           std::min(line * 50, available.height() * 9 / 10));
    restoreGeometry(m_settings.windowGeometry());
    m_panes->restore(m_settings, width());
    if (const QByteArray header = m_settings.tableHeader(); !header.isEmpty())
        m_table->restoreHeaderState(header);
    m_explorer.setOrder(m_settings.order());
    m_explorer.setLens(m_settings.lens());
    m_results->setKind(ResultsPane::Kind(m_settings.results()));
    fitIcons();
    m_results->setFocus();
}

/// Facets and details together take as long as all else. They have their room already, so that nothing moves
/// when they appear a moment later.
void MainWindow::fillPanels()
{
    if (std::exchange(m_isFilled, true))
        return;
    m_facets->fill();
    for (const Field field : m_facets->openRareFacets())
        m_explorer.countRareFacet(field);
    m_explorer.countFacets();
    showCurrent();
    Q_EMIT filled();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_isFilled) // queued: the window's painting is handed over to the screen first
        QMetaObject::invokeMethod(this, &MainWindow::fillPanels, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_panes->keep(m_settings);
    m_settings.setTableHeader(m_table->headerState());
    m_settings.setOrder(m_explorer.query().order);
    m_settings.setLens(m_explorer.lens().id);
    m_settings.setResults(int(m_results->kind()));
    for (const auto &[name, panel] : panels())
        m_settings.setPanelVisible(name, m_actions->action(name)->isChecked());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (QueryControl::isWelcome(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_queries->take(*event->mimeData());
    event->acceptProposedAction();
}

void MainWindow::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0) {
        QMainWindow::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() > 0)
        m_zoom.in();
    else
        m_zoom.out();
    event->accept();
}

// ---------------------------------------------------------------- showing

void MainWindow::showQuery()
{
    m_queryBar->showQuery(m_explorer.queryText(), m_explorer.queryError());
    m_results->chips().showQuery(m_explorer.query(), m_explorer.language());
    m_table->showOrder(m_explorer.query().order);
}

void MainWindow::showRows()
{
    m_isRestoringSelection = true;
    m_spectrumPane->showLens(lensOf(m_explorer.lens()), m_explorer.language());
    m_model->setRows(m_explorer.sharedIndex(), m_explorer.rows(), m_explorer.language(),
                     lensOf(m_explorer.lens()));
    m_isRestoringSelection = false;
    m_queryBar->showCount(m_model->rowCount(), m_explorer.index().size());
    m_queryBar->setCompletionDelay(m_explorer.index().size() > Searcher::rowsAtOnce ? 100 : 0);
    m_facets->refresh();
    if (m_model->rowCount() == 0)
        m_results->empty().showQuery(m_explorer.query(), m_explorer.index(), m_explorer.language());
    m_results->showRows();
    showCurrent();
    showStatus();
}

void MainWindow::showCurrent()
{
    const QModelIndex wanted = m_model->indexOf(m_explorer.currentId());
    QItemSelectionModel *selection = m_table->selectionModel();
    if (wanted.isValid() && !selection->isRowSelected(wanted.row())) {
        m_isRestoringSelection = true;
        selection->setCurrentIndex(wanted, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_isRestoringSelection = false;
        m_table->scrollTo(wanted);
    }
    m_results->showCurrent();
    if (m_isFilled)
        m_details->showEntry(m_explorer.sharedIndex(), m_explorer.lesson(), m_explorer.currentRow(),
                             m_explorer.language());
}

void MainWindow::showStatus()
{
    m_status->show({int(m_explorer.rows().size()), m_explorer.index().size(), m_explorer.unknownCount(),
                    m_explorer.query().withUnknowns, int(m_explorer.problems().size()),
                    m_explorer.catalogDate()});
}

// ---------------------------------------------------------------- wishes

void MainWindow::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    Theme::applyFontFamilies(language);
    m_translation.install(language);
    m_spectrum->setLanguage(language);
    m_explorer.setLanguage(language);
    m_actions->choose(language == Language::Chinese ? u"chinese"_s : u"english"_s);
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    Theme::apply(appearance, m_isSystemDark);
}

void MainWindow::fitIcons()
{
    const int size = QFontMetrics(QApplication::font()).height() * 5 / 4;
    m_toolBar->setIconSize(QSize(size, size));
}

void MainWindow::setFullScreen(bool isFull)
{
    setWindowState(isFull ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::leaveOrClear()
{
    if (isFullScreen())
        setFullScreen(false);
    else
        m_explorer.setQueryText(QString());
}

void MainWindow::openQuery(const QString &text)
{
    m_queries->showText(text);
}

void MainWindow::showLecture(const QString &page)
{
    if (!m_lecture) {
        m_lecture = new LectureDialog(this);
        m_lecture->setContent(m_explorer.lesson(), m_explorer.index(), m_explorer.language());
        connect(m_lecture, &LectureDialog::entryWanted, &m_explorer, &Explorer::reveal);
    }
    if (!page.isEmpty())
        m_lecture->showPage(page);
    m_lecture->show();
    m_lecture->raise();
    m_lecture->activateWindow();
}

void MainWindow::showQueryHelp()
{
    auto *help = new QueryHelpDialog(m_explorer.language(), this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &QueryHelpDialog::queryWanted, m_queries, &QueryControl::showText);
    connect(&m_explorer, &Explorer::languageChanged, help, &QDialog::close);
    help->show();
}

void MainWindow::chooseCatalog()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add the catalogue files in a folder"));
    if (!folder.isEmpty())
        openCatalog({folder});
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Ajar"),
        tr("<h3>Ajar %1</h3><p>How open is that model, really? A free explorer of AI language models "
           "from closed to open.</p><p>Program: MIT licence. Catalogue: CC BY 4.0; each fact names its "
           "source. Works without a network, and sends nothing.</p>")
            .arg(QApplication::applicationVersion()));
}

// ---------------------------------------------------------------- language

void MainWindow::retranslate()
{
    setWindowTitle(tr("Ajar", "window title"));
    m_actions->retranslate();
    m_results->retranslate();
    m_spectrumPane->showLens(lensOf(m_explorer.lens()), m_explorer.language());
    showStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Ajar
