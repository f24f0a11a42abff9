// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "querycontrol.h"

#include "delegates/icon.h"
#include "dialogs/queriesdialog.h"
#include "mainactions.h"
#include "models/savedquerymodel.h"
#include "panels/querybar.h"
#include "state/explorer.h"
#include "state/settings.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

using Way = QueryHistory::Way;

namespace {

/// A blank at the end is on the way to the next word, too.
WrittenQuery trimmed(WrittenQuery query)
{
    query.text = query.text.trimmed();
    return query;
}

} // namespace

QueryControl::QueryControl(Explorer &explorer, Settings &settings, MainActions &actions, QWidget *window)
    : QObject(window)
    , m_explorer(explorer)
    , m_settings(settings)
    , m_actions(actions)
    , m_window(window)
    , m_saved(settings.savedQueries())
    , m_history(shown())
{
    m_clock.start();
    connect(&m_explorer, &Explorer::queryChanged, this, &QueryControl::note);
    const auto on = [this](const QString &name, auto slot) {
        connect(m_actions.action(name), &QAction::triggered, this, slot);
    };
    on(u"back"_s, [this] { go(-1); });
    on(u"forward"_s, [this] { go(1); });
    on(u"saveQuery"_s, [this] { askForName(); });
    on(u"copyLink"_s, [this] { QGuiApplication::clipboard()->setMimeData(asLink()); });
    on(u"manageQueries"_s, [this] { manage(); });
    connect(m_actions.menu(u"queries"_s), &QMenu::aboutToShow, this, &QueryControl::fillMenu);
    qApp->installEventFilter(this); // whatever the mouse is over
    showState();
}

WrittenQuery QueryControl::shown() const
{
    return {m_explorer.queryText(), m_explorer.query().order, m_explorer.query().withUnknowns};
}

// ---------------------------------------------------------------- showing

void QueryControl::type(const QString &text)
{
    const QScopedValueRollback<Way> way(m_way, Way::Typed);
    m_explorer.setQueryText(text);
}

void QueryControl::drag(const Query &query)
{
    const QScopedValueRollback<Way> way(m_way, Way::Typed);
    m_explorer.setQuery(query);
}

void QueryControl::show(const WrittenQuery &query)
{
    m_explorer.setWrittenQuery(query);
}

void QueryControl::showText(const QString &text)
{
    if (!isQueryLink(text)) {
        m_explorer.setQueryText(text.left(longestQuery));
        return;
    }
    const LinkReading reading = readQueryLink(text);
    if (!reading.error) {
        show(reading.query);
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Ajar", "window title"), reading.error->sentence(),
                                QMessageBox::Close, m_window);
    box->setObjectName(u"badLink"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

// ---------------------------------------------------------------- history

/// A query that cannot be understood is on the way to another one and no place to come back to.
void QueryControl::note()
{
    if (!m_isTravelling && !m_explorer.queryError())
        m_history.note(trimmed(shown()), m_way, m_clock.elapsed());
    showState();
}

void QueryControl::go(int step)
{
    const QScopedValueRollback<bool> travelling(m_isTravelling, true);
    const bool isAstray = m_explorer.queryError().has_value();
    if (step < 0 && isAstray)
        show(m_history.current());
    else if (step < 0 && m_history.canGoBack())
        show(m_history.goBack());
    else if (step > 0 && m_history.canGoForward())
        show(m_history.goForward());
    showState();
}

void QueryControl::showState()
{
    m_actions.action(u"back"_s)->setEnabled(m_history.canGoBack() || m_explorer.queryError());
    m_actions.action(u"forward"_s)->setEnabled(m_history.canGoForward());
    const bool isSaved = std::any_of(m_saved.begin(), m_saved.end(), [this](const SavedQuery &saved) {
        return saved.query.text == m_explorer.queryText();
    });
    QAction *star = m_actions.action(u"saveQuery"_s);
    star->setEnabled(!m_explorer.queryText().isEmpty() && !m_explorer.queryError());
    star->setIcon(icon(isSaved ? u"star-filled"_s : u"star"_s));
    m_actions.action(u"copyLink"_s)->setEnabled(!m_explorer.queryError());
}

bool QueryControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType()
        || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    go(button == Qt::BackButton ? -1 : 1);
    return true;
}

// ---------------------------------------------------------------- saved queries

void QueryControl::fillMenu()
{
    QMenu *menu = m_actions.menu(u"queries"_s);
    qDeleteAll(m_menuItems);
    m_menuItems.clear();
    for (const SavedQuery &saved : m_saved) {
        QString name = saved.name.in(m_explorer.language());
        QAction *action = menu->addAction(name.replace(u'&', "&&"_L1));
        action->setToolTip(saved.query.text);
        connect(action, &QAction::triggered, this, [this, query = saved.query] { show(query); });
        m_menuItems << action;
    }
}

void QueryControl::askForName()
{
    const auto known = std::find_if(m_saved.begin(), m_saved.end(), [this](const SavedQuery &saved) {
        return saved.query.text == m_explorer.queryText();
    });
    if (known != m_saved.end() || int(m_saved.size()) >= mostSavedQueries) {
        manage(); // there it can be renamed, and others deleted
        return;
    }
    if (m_dialog)
        m_dialog->close(); // its list would soon be an old one
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"saveQueryDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the query"));
    dialog->setLabelText(tr("Name:", "of a saved query"));
    dialog->setTextValue(cleanQueryName(m_explorer.queryText()));
    connect(dialog, &QInputDialog::textValueSelected, this, &QueryControl::save);
    dialog->open();
}

void QueryControl::save(const QString &name)
{
    const QString clean = cleanQueryName(name);
    SavedQueries queries = m_saved;
    if (clean.isEmpty())
        return;
    queries.push_back({{clean, {}}, shown()});
    keep(queries);
}

void QueryControl::keep(const SavedQueries &queries)
{
    m_saved = queries;
    m_settings.setSavedQueries(queries);
    showState();
}

void QueryControl::manage()
{
    if (!m_dialog) {
        m_dialog = new QueriesDialog(m_saved, m_explorer.language(), m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QueriesDialog::changed, this, &QueryControl::keep);
        connect(m_dialog, &QueriesDialog::queryWanted, this, &QueryControl::show);
        connect(&m_explorer, &Explorer::languageChanged, m_dialog, &QDialog::close);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// Marks the part of the query in the field. Where it is not written there as a chip names it, the normal
/// form is.
void QueryControl::selectPart(int part, QueryBar &bar)
{
    const std::vector<Expression> parts = conjuncts(m_explorer.query().expression);
    const auto textUpTo = [&](int end) {
        return printed({Expression::Kind::And, {parts.begin(), parts.begin() + end}, {}, {}});
    };
    const QString wanted = printed({Expression::Kind::And, {parts[size_t(part)]}, {}, {}});
    qsizetype position = m_explorer.queryText().indexOf(wanted);
    if (position < 0 || m_explorer.queryText().lastIndexOf(wanted) != position) {
        m_explorer.setQuery(m_explorer.query());
        const QString text = m_explorer.query().text();
        bar.showQuery(text, {});
        position = parts.size() == 1 ? 0 : textUpTo(part).size() + (part > 0 ? 1 : 0);
        const qsizetype end = parts.size() == 1 ? text.size() : textUpTo(part + 1).size();
        bar.select(int(position), int(end - position));
        return;
    }
    bar.select(int(position), int(wanted.size()));
}

// ---------------------------------------------------------------- links

QMimeData *QueryControl::asLink() const
{
    return mimeDataOf(shown(), {});
}

bool QueryControl::isWelcome(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return (data.hasText() && isQueryLink(data.text().trimmed()))
        || std::any_of(urls.begin(), urls.end(),
                       [](const QUrl &url) { return url.isLocalFile() || url.scheme() == u"ajar"; });
}

void QueryControl::take(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.scheme() == u"ajar") {
            showText(QString::fromLatin1(url.toEncoded()));
            return;
        }
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
    else if (data.hasText() && isQueryLink(data.text().trimmed()))
        showText(data.text().trimmed());
}

} // namespace Ajar
