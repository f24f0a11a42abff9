// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/chipbar.h"

#include "delegates/icon.h"
#include "panels/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Test = Predicate::Test;

constexpr int widestChip = 48; // digits

/// What people call the value, where the field has a fixed list of them.
QString valueText(const FieldInfo &info, const QString &id, Language language)
{
    if (info.choices) {
        for (const FieldChoice &choice : info.choices()) {
            if (choice.id == id && !choice.label.in(language).isEmpty())
                return choice.label.in(language);
        }
    }
    return id;
}

QString demandText(const Predicate &predicate, Language language)
{
    const FieldInfo &info = fieldInfo(predicate.field);
    const QString field = info.label.in(language);
    QStringList values;
    for (const Operand &operand : predicate.operands)
        values << valueText(info, operand.text, language);
    const bool isChinese = language == Language::Chinese;
    const QString list = values.join(isChinese ? u"、"_s : u", "_s);
    switch (predicate.test) {
    case Test::Known:
        return ChipBar::tr("%1 known", "a chip: the field has a known value").arg(field);
    case Test::Unknown:
        return ChipBar::tr("%1 unknown", "a chip: the field's value is not known").arg(field);
    case Test::Less:
        return field + u" < "_s + list;
    case Test::LessEqual:
        return field + u" ≤ "_s + list;
    case Test::Greater:
        return field + u" > "_s + list;
    case Test::GreaterEqual:
        return field + u" ≥ "_s + list;
    case Test::Matches:
        return field + u" ~ "_s + list;
    default:
        return field + (isChinese ? u"："_s : u": "_s) + list;
    }
}

} // namespace

QString chipText(const Expression &part, Language language)
{
    switch (part.kind) {
    case Expression::Kind::Predicate:
        return demandText(part.predicate, language);
    case Expression::Kind::Words:
        return part.words.contains(u' ') ? u'“' + part.words + u'”' : part.words;
    case Expression::Kind::Not:
        if (part.parts.front().kind == Expression::Kind::Predicate
            || part.parts.front().kind == Expression::Kind::Words)
            return ChipBar::tr("not %1", "a chip: the opposite of a demand")
                .arg(chipText(part.parts.front(), language));
        break;
    default:
        break;
    }
    return printed(part);
}

// ---------------------------------------------------------------- one chip

Chip::Chip(int part, QWidget *parent)
    : QWidget(parent)
    , m_open(new QToolButton)
    , m_remove(new QToolButton)
{
    m_open->setObjectName(u"chip."_s + QString::number(part));
    m_remove->setObjectName(u"removeChip."_s + QString::number(part));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_remove->setIcon(icon(u"clear"_s));
    m_remove->setAutoRaise(true);
    m_remove->setFocusPolicy(Qt::NoFocus); // one stop a chip; Delete does the same
    setFocusProxy(m_open);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 3, 1);
    row->setSpacing(0);
    row->addWidget(m_open);
    row->addWidget(m_remove);
}

void Chip::setText(const QString &text)
{
    QString shown =
        fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().horizontalAdvance(u'0') * widestChip);
    m_open->setText(shown.replace(u'&', "&&"_L1));
    m_open->setAccessibleName(text);
    m_open->setToolTip(ChipBar::tr("Change this in the query field"));
    m_open->setFixedHeight(fontMetrics().height() * 3 / 2); // a Chinese face would make its chip higher
    const int size = fontMetrics().height() * 3 / 4;
    m_remove->setIconSize(QSize(size, size));
    m_remove->setAccessibleName(ChipBar::tr("Remove %1").arg(text));
    m_remove->setToolTip(ChipBar::tr("Take this out of the query (Del)"));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Button));
    const double radius = height() / 2.0 - 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

// ---------------------------------------------------------------- all of them

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(6, this))
    , m_clear(new QToolButton)
{
    setObjectName(u"chipBar"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_flow->setContentsMargins(8, 6, 8, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setObjectName(u"clearChips"_s);
    m_clear->setAutoRaise(true);
    m_flow->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, [this] { Q_EMIT queryWanted(Query{{}, m_query.order}); });
    hide();
}

void ChipBar::showQuery(const Query &query, Language language)
{
    if (query.expression == m_query.expression && language == m_language && !m_chips.empty()) {
        m_query = query;
        return;
    }
    m_query = query;
    m_language = language;
    rebuild();
}

/// Chips are used again: a letter in the field changes one text, and makes no widget.
void ChipBar::rebuild()
{
    const std::vector<Expression> parts = conjuncts(m_query.expression);
    const auto count = parts.size();
    while (m_chips.size() > count) {
        Chip *chip = m_chips.back();
        m_chips.pop_back();
        if (chip->isAncestorOf(chip->window()->focusWidget()) && !m_chips.empty())
            m_chips.back()->setFocus(Qt::OtherFocusReason);
        chip->hide();
        m_flow->removeWidget(chip);
        chip->deleteLater(); // its own click may be what takes it away
    }
    while (m_chips.size() < count)
        addChip();
    for (size_t part = 0; part < count; ++part)
        m_chips[part]->setText(chipText(parts[part], m_language));
    m_clear->setText(tr("Clear all"));
    m_clear->setVisible(count > 1);
    setVisible(count > 0);
}

void ChipBar::addChip()
{
    const auto part = int(m_chips.size());
    auto *chip = new Chip(part, this);
    connect(&chip->opener(), &QToolButton::clicked, this, [this, part] { Q_EMIT partWanted(part); });
    connect(&chip->remover(), &QToolButton::clicked, this, [this, part] { removePart(part); });
    m_chips.push_back(chip);
    m_flow->insertWidget(part, chip); // before the button that clears all
    chip->show();
}

void ChipBar::removePart(int part)
{
    std::vector<Expression> parts = conjuncts(m_query.expression);
    parts.erase(parts.begin() + part);
    Query shorter = m_query;
    shorter.expression =
        parts.size() == 1 ? parts.front() : Expression{Expression::Kind::And, std::move(parts), {}, {}};
    Q_EMIT queryWanted(shorter);
}

void ChipBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ChipBar::keyPressEvent(QKeyEvent *event)
{
    const auto focused = std::find_if(m_chips.begin(), m_chips.end(),
                                      [](const QWidget *chip) { return chip->focusProxy()->hasFocus(); });
    const int key = event->key();
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (focused == m_chips.end() || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        removePart(int(focused - m_chips.begin()));
    } else if (step != 0) {
        const int to = std::clamp(int(focused - m_chips.begin()) + step, 0, int(m_chips.size()) - 1);
        m_chips[size_t(to)]->setFocus(Qt::TabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace Ajar
