// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/facetsection.h"

#include "base/quantity.h"
#include "delegates/facetdelegate.h"
#include "models/facetlistmodel.h"
#include "state/explorer.h"
#include "views/rangehistogram.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Side = FacetChoice::Side;

constexpr int fewValues = 8; ///< listed at first
constexpr int manyValues = 200; ///< listed at most; beyond that one searches
constexpr int searchable = 10; ///< values that are looked through without searching

/// A line of bold text with an arrow: a heading, and a button only for who uses it.
class Heading : public QToolButton
{
public:
    using QToolButton::QToolButton;

    /// The panel's width does not follow the longest heading.
    QSize minimumSizeHint() const override
    {
        return {4 * fontMetrics().height(), QToolButton::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionToolButton option;
        initStyleOption(&option);
        const int size = fontMetrics().height() / 2;
        const QRect arrow(0, (height() - size) / 2, size, size);
        option.rect = QStyle::visualRect(layoutDirection(), rect(), arrow);
        option.state.setFlag(QStyle::State_Enabled);
        painter.drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : QStyle::PE_IndicatorArrowRight,
                              option);
        const QRect text = rect().adjusted(size * 3 / 2, 0, 0, 0);
        painter.drawItemText(QStyle::visualRect(layoutDirection(), rect(), text),
                             int(Qt::AlignLeft | Qt::AlignVCenter), palette(), true,
                             fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()),
                             underMouse() ? QPalette::Link : QPalette::WindowText);
        if (hasFocus()) {
            QStyleOptionFocusRect frame;
            frame.initFrom(this);
            painter.drawPrimitive(QStyle::PE_FrameFocusRect, frame);
        }
    }
};

bool isRange(Field field)
{
    const FieldType type = fieldInfo(field).type;
    return type == FieldType::Date || type == FieldType::Params || type == FieldType::Tokens
        || type == FieldType::Price || type == FieldType::Score;
}

/// 7B..70B as people write it on paper.
QString rangeText(QString text)
{
    return text.replace(".."_L1, u" – "_s).replace(">="_L1, u"≥ "_s).replace("<="_L1, u"≤ "_s);
}

} // namespace

FacetSection::FacetSection(Field field, const Explorer &explorer, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_explorer(explorer)
    , m_heading(new Heading)
    , m_clear(new QPushButton)
    , m_column(new QVBoxLayout(this))
{
    const QString name = fieldInfo(field).name;
    m_heading->setObjectName(u"section."_s + name);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_clear->setObjectName(u"clear."_s + name);
    m_clear->setFlat(true);
    m_clear->hide();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_clear);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
    m_column->addLayout(top);
    connect(m_heading, &QToolButton::toggled, this, &FacetSection::setOpen);
    connect(m_clear, &QPushButton::clicked, this, [this] { Q_EMIT choiceWanted(m_field, {}); });
    retranslate();
}

// ---------------------------------------------------------------- building

void FacetSection::buildBody()
{
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(2);
    if (isRange(m_field))
        buildHistogram();
    buildList();
    m_column->addWidget(m_body);
    retranslate();
}

void FacetSection::buildHistogram()
{
    m_histogram = new RangeHistogram;
    m_histogram->setObjectName(u"histogram."_s + fieldInfo(m_field).name);
    m_range = new QLabel;
    m_range->setObjectName(u"range."_s + fieldInfo(m_field).name);
    m_range->setTextFormat(Qt::PlainText);
    m_range->setAlignment(Qt::AlignHCenter);
    m_body->layout()->addWidget(m_histogram);
    m_body->layout()->addWidget(m_range);
    connect(m_histogram, &RangeHistogram::rangeWanted, this, [this](int first, int last) {
        const FacetChoice choice = facetChoice(m_explorer.query(), m_field);
        Q_EMIT rangeDragged(m_field, m_explorer.index().scale(m_field).withRange(choice, {first, last}));
    });
}

void FacetSection::buildList()
{
    const QString name = fieldInfo(m_field).name;
    m_model = new FacetListModel(m_field, this);
    m_search = new QLineEdit;
    m_search->setObjectName(u"search."_s + name);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(100);
    m_search->installEventFilter(this);
    m_search->hide();
    m_list = new QListView;
    m_list->setObjectName(u"facet."_s + name);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FacetDelegate(FacetListModel::CountRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->viewport()->setAutoFillBackground(false);
    m_more = new QPushButton;
    m_more->setObjectName(u"more."_s + name);
    m_more->setFlat(true);
    m_more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_list, m_more})
        m_body->layout()->addWidget(widget);

    connect(m_model, &FacetListModel::choiceWanted, this, &FacetSection::choiceWanted);
    connect(m_search, &QLineEdit::textChanged, this, &FacetSection::refresh);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FacetSection::showMenu);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsMore = !m_showsMore;
        refresh();
    });
}

// ---------------------------------------------------------------- showing

bool FacetSection::isOpen() const
{
    return m_heading->isChecked();
}

void FacetSection::setOpen(bool isOpen)
{
    m_heading->setChecked(isOpen);
    if (isOpen && !m_body)
        buildBody();
    if (m_body)
        m_body->setVisible(isOpen);
    refresh();
    Q_EMIT opened(isOpen);
}

void FacetSection::refresh()
{
    const FacetChoice choice = facetChoice(m_explorer.query(), m_field);
    m_clear->setVisible(!choice.isEmpty());
    m_heading->setText(label());
    m_heading->setToolTip(label());
    if (!isOpen() || !m_body)
        return;
    if (m_histogram)
        refreshHistogram(choice);
    refreshList(choice);
}

void FacetSection::refreshHistogram(const FacetChoice &choice)
{
    const FacetScale &scale = m_explorer.index().scale(m_field);
    QStringList steps;
    for (int step = 0; step < scale.size(); ++step)
        steps << scale.text(step);
    m_histogram->setTexts(tr("%1 from").arg(label()), tr("%1 to").arg(label()), steps);
    m_histogram->setHeights(scale.heights(m_explorer.facets().of(m_field)));
    const FacetScale::Range range = scale.range(choice);
    m_histogram->setRange(range.first, range.last);
    // As it stands in the query, which may be finer than steps are.
    const Query own = withFacetChoice({}, m_field, {choice.wanted, {}, FacetChoice::Unknown::AsAsked});
    const QString text = own.text();
    m_range->setText(text.isEmpty() ? tr("any", "no range is chosen") : rangeText(text.section(u':', 1)));
}

void FacetSection::refreshList(const FacetChoice &choice)
{
    const QString search = foldedText(m_search->text().trimmed());
    FacetList list;
    if (m_histogram)
        list.unknown = unknownCount(m_field, m_explorer.facets(), m_explorer.index());
    else
        list = listFacet(m_field, m_explorer.facets(), choice, m_explorer.index(),
                         {m_showsMore || !search.isEmpty() ? manyValues : fewValues, search});
    const auto listed = int(list.values.size());
    const int others = list.others;
    m_search->setVisible(!m_histogram && (listed + others > searchable || !search.isEmpty()));
    m_more->setVisible(!m_histogram && search.isEmpty() && (m_showsMore || others > 0));
    m_more->setText(m_showsMore ? tr("Fewer") : tr("%Ln more", "values of a facet", others));
    m_model->setList(std::move(list), choice, m_explorer.language());
    fitList();
}

/// Lists are as long as their content: the panel scrolls, not each list in it.
void FacetSection::fitList()
{
    const int height = m_list->sizeHintForRow(0) * m_model->rowCount();
    m_list->setVisible(height > 0);
    m_list->setFixedHeight(std::max(1, height));
}

QString FacetSection::label() const
{
    return fieldInfo(m_field).label.in(m_explorer.language());
}

void FacetSection::retranslate()
{
    m_clear->setText(tr("Clear", "a facet"));
    m_clear->setToolTip(tr("Show all values again"));
    m_clear->setAccessibleName(tr("Clear %1", "a facet").arg(label()));
    // Styles give buttons a width that leaves the heading none.
    m_clear->setFixedWidth(fontMetrics().horizontalAdvance(m_clear->text()) + 16);
    m_heading->setText(label());
    m_heading->setToolTip(label());
    if (!m_body)
        return;
    m_list->setAccessibleName(label());
    m_search->setPlaceholderText(tr("Search %1", "the values of a facet").arg(label()));
    m_search->setAccessibleName(m_search->placeholderText());
}

void FacetSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        QFont bold = font();
        bold.setBold(true);
        m_heading->setFont(bold);
        retranslate();
        if (m_body)
            fitList();
    }
}

// ---------------------------------------------------------------- hands

bool FacetSection::eventFilter(QObject *watched, QEvent *event)
{
    // Esc clears the search, and the query only when there is no search.
    if (watched == m_search && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FacetSection::showMenu(const QPoint &position)
{
    const QModelIndex line = m_list->indexAt(position);
    if (!line.isValid())
        return;
    QString name = line.data().toString();
    name.replace(u'&', "&&"_L1);
    const int state = line.data(FacetListModel::StateRole).toInt();
    QMenu menu(this);
    menu.setObjectName(u"facetMenu"_s);
    const auto add = [&](const QString &text, Side side, FacetListModel::State state_) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(state == state_);
        connect(action, &QAction::triggered, m_model,
                [this, row = line.row(), side] { m_model->toggle(row, side); });
    };
    add(tr("Only with “%1”").arg(name), Side::Wanted, FacetListModel::Wanted);
    add(tr("None with “%1”").arg(name), Side::Unwanted, FacetListModel::Unwanted);
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace Ajar
