// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/gui.h"

#include "application.h"
#include "delegates/calmstyle.h"
#include "models/entryroles.h"
#include "models/facetlistmodel.h"
#include "state/theme.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace Ajar::Test {

namespace {

QStringList warnings; // since the surroundings were made
QtMessageHandler before = nullptr;

void keepWarning(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // The offscreen platform has no window manager, and says so.
    if (message.startsWith("This plugin does not support"_L1))
        return;
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << message;
    before(type, context, message);
}

/// As an input method does it, for what is on no key.
void commit(QLineEdit &field, QChar c)
{
    QInputMethodEvent event;
    event.setCommitString(c);
    QCoreApplication::sendEvent(&field, &event);
}

} // namespace

const Library &bundledLibrary()
{
    static const Library library = loadLibrary({});
    return library;
}

Surroundings::Surroundings()
    : m_font(QApplication::font())
    , m_palette(QApplication::palette())
{
    REQUIRE(m_folder.isValid());
    nameApplication();
    if (!qobject_cast<CalmStyle *>(QApplication::style()))
        QApplication::setStyle(new CalmStyle);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    warnings.clear();
    before = qInstallMessageHandler(keepWarning);
}

Surroundings::~Surroundings()
{
    qInstallMessageHandler(before);
    CHECK(warnings == QStringList());
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
    QLocale::setDefault(m_locale);
}

QString Surroundings::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return file.fileName();
}

Hands::Hands(Language language, const Library &library)
    : m_font(QApplication::font())
{
    const Settings settings;
    Theme::apply(settings.appearance(), false);
    Theme::applyFontFamilies(language);
    m_window = std::make_unique<MainWindow>(library, language, false);
    m_window->show();
    REQUIRE(QTest::qWaitForWindowExposed(m_window.get()));
    REQUIRE_SOON(m_window->isFilled());
    QCoreApplication::processEvents(); // the panels are laid out
    m_window->activateWindow();
    REQUIRE_SOON(QApplication::activeWindow() == m_window.get());
}

void Hands::close()
{
    REQUIRE(m_window->close());
    m_window.reset();
    // The next start finds the system's type again, and zooms that.
    QApplication::setFont(m_font);
}

QAction &Hands::action(const char *name)
{
    return childOf<QAction>(*m_window, qPrintable(u"action."_s + QString::fromLatin1(name)));
}

QString Hands::text(const char *label)
{
    return child<QLabel>(label).text();
}

QString Hands::queryText()
{
    return child<QLineEdit>("queryField").text();
}

QString Hands::detailText()
{
    return child<QTextEdit>("detailPanel").toPlainText();
}

void Hands::type(const QString &query)
{
    auto &field = child<QLineEdit>("queryField");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&field, Qt::Key_Backspace);
    for (const QChar c : query) {
        if (c.unicode() < 128)
            QTest::keyClick(&field, c.toLatin1());
        else
            commit(field, c);
    }
}

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    REQUIRE(QApplication::focusWidget() != nullptr);
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void Hands::click(QAbstractItemView &view, const QModelIndex &index)
{
    REQUIRE(index.isValid());
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
}

QModelIndex Hands::facetLine(const char *facet, const QString &value)
{
    QAbstractItemModel &model = *child<QAbstractItemView>(facet).model();
    const auto find = [&] {
        return model.match(model.index(0, 0), FacetListModel::ValueIdRole, value, 1, Qt::MatchExactly);
    };
    if (find().isEmpty()) // not among the most frequent ones: as a person does it
        child<QLineEdit>(QByteArray(facet).replace("facet.", "search.").constData()).setText(value);
    const QModelIndexList found = find();
    INFO(qPrintable(value));
    REQUIRE(found.size() == 1);
    QCoreApplication::processEvents(); // the list takes the height that it needs
    return found.front();
}

void Hands::clickFacet(const char *facet, const QString &value)
{
    auto &list = child<QAbstractItemView>(facet);
    const QRect line = list.visualRect(facetLine(facet, value));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(line.right() - 3, line.center().y()));
}

Qt::CheckState Hands::facetState(const char *facet, const QString &value)
{
    return Qt::CheckState(facetLine(facet, value).data(Qt::CheckStateRole).toInt());
}

QStringList Hands::ids()
{
    QStringList list;
    const QAbstractItemModel &model = *table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data(EntryIdRole).toString();
    return list;
}

QString Hands::selectedId()
{
    const QModelIndexList rows = table().selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.front().data(EntryIdRole).toString();
}

} // namespace Ajar::Test
