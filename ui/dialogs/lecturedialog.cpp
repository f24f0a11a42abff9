// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/lecturedialog.h"

#include "lesson/lesson.h"
#include "panels/detailhtml.h"

#include <QEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

void LecturePage::showPage(const QString &key, const Lesson &lesson, const RowIndex &index, Language language)
{
    m_key = key;
    m_lesson = &lesson;
    m_index = &index;
    m_language = language;
    refresh();
}

void LecturePage::fill()
{
    if (!m_lesson)
        return;
    const DetailHtml html(m_language, palette(), fontMetrics().height());
    document()->setDefaultStyleSheet(html.styleSheet());
    const QString kind = m_key.section(u'/', 0, 0);
    const QString id = m_key.section(u'/', 1);
    if (kind == u"concept") {
        if (const Concept *term = m_lesson->conceptById(id))
            setHtml(html.term(*term, *m_lesson, *m_index));
        return;
    }
    if (kind == u"conclusion") {
        setHtml(html.conclusion(*m_lesson));
        return;
    }
    for (const LevelLesson &level : m_lesson->levels) {
        if (kind == u"level" && levelId(level.level) == id)
            setHtml(html.level(level, *m_index));
    }
    for (const CampLesson &camp : m_lesson->camps) {
        if (kind == u"camp" && id == (camp.camp == Camp::Closed ? u"closed"_s : u"open"_s))
            setHtml(html.camp(camp, *m_lesson, *m_index));
    }
}

LectureDialog::LectureDialog(QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_page(new LecturePage)
{
    setObjectName(u"lectureDialog"_s);
    m_contents->setObjectName(u"lectureContents"_s);
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_filter->setObjectName(u"lectureFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_page->setObjectName(u"lecturePage"_s);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_filter);
    column->addWidget(m_contents, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    resize(fontMetrics().horizontalAdvance(u'0') * 100, fontMetrics().height() * 34);

    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && m_lesson && !item->data(0, Qt::UserRole).toString().isEmpty()) {
            m_key = item->data(0, Qt::UserRole).toString();
            m_page->showPage(m_key, *m_lesson, *m_index, m_language);
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, &LectureDialog::filter);
    connect(m_page, &SafeTextBrowser::conceptWanted, this,
            [this](const QString &id) { showPage(u"concept/"_s + id); });
    connect(m_page, &SafeTextBrowser::entryWanted, this, &LectureDialog::entryWanted);
    retranslate();
}

void LectureDialog::setContent(const Lesson &lesson, const RowIndex &index, Language language)
{
    m_lesson = &lesson;
    m_index = &index;
    m_language = language;
    fill();
}

void LectureDialog::fill()
{
    const QString key = m_key.isEmpty() ? u"level/closed"_s : m_key;
    m_contents->clear();
    const auto group = [this](const QString &title) {
        auto *item = new QTreeWidgetItem(m_contents, {title});
        item->setExpanded(true);
        item->setFlags(Qt::ItemIsEnabled);
        return item;
    };
    const auto add = [](QTreeWidgetItem *parent, const QString &title, const QString &itemKey) {
        auto *item = new QTreeWidgetItem(parent, {title});
        item->setData(0, Qt::UserRole, itemKey);
    };

    QTreeWidgetItem *lecture = group(m_lesson->title.in(m_language));
    for (const LevelLesson &level : m_lesson->levels)
        add(lecture, levelLabel(level.level).in(m_language), u"level/"_s + levelId(level.level));
    for (const CampLesson &camp : m_lesson->camps)
        add(lecture, tr("%1: pros and cons").arg(camp.name.in(m_language)),
            camp.camp == Camp::Closed ? u"camp/closed"_s : u"camp/open"_s);
    add(lecture, tr("Conclusion"), u"conclusion/"_s);

    QTreeWidgetItem *terms = group(tr("Terms"));
    for (const Concept &term : m_lesson->concepts)
        add(terms, term.name.in(m_language), u"concept/"_s + term.id);
    filter(m_filter->text());
    showPage(key);
}

void LectureDialog::showPage(const QString &key)
{
    for (int group = 0; group < m_contents->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parent = m_contents->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row) {
            if (parent->child(row)->data(0, Qt::UserRole).toString() == key) {
                parent->child(row)->setHidden(false);
                m_contents->setCurrentItem(parent->child(row));
            }
        }
    }
}

void LectureDialog::filter(const QString &text)
{
    const QString wanted = foldedText(text.trimmed());
    for (int group = 0; group < m_contents->topLevelItemCount(); ++group) {
        QTreeWidgetItem *parent = m_contents->topLevelItem(group);
        for (int row = 0; row < parent->childCount(); ++row)
            parent->child(row)->setHidden(!foldedText(parent->child(row)->text(0)).contains(wanted));
    }
}

void LectureDialog::retranslate()
{
    setWindowTitle(tr("Lecture and terms"));
    m_filter->setPlaceholderText(tr("Find a term"));
    m_contents->setAccessibleName(tr("Contents"));
}

void LectureDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Ajar
