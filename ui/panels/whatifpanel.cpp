// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/whatifpanel.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Among many in a scrolled area: the wheel scrolls, and turns a choice only where one has gone to it.
class Choice : public QComboBox
{
public:
    Choice()
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QString domainText(ComponentDomain domain)
{
    switch (domain) {
    case ComponentDomain::Code:
        return WhatIfPanel::tr("Code");
    case ComponentDomain::Data:
        return WhatIfPanel::tr("Weights and data");
    case ComponentDomain::Document:
        return WhatIfPanel::tr("Documents");
    case ComponentDomain::Access:
        break;
    }
    return WhatIfPanel::tr("Access");
}

/// LicenseRef-Llama-2 → Llama-2
QString withoutPrefix(const QString &license)
{
    const QString prefix = u"LicenseRef-"_s;
    return license.startsWith(prefix) ? license.mid(prefix.size()) : license;
}

void setBold(QWidget *widget, bool isBold)
{
    QFont font; // says nothing of the size, which goes on following the window's
    font.setBold(isBold);
    widget->setFont(font);
}

constexpr std::array domains{ComponentDomain::Data, ComponentDomain::Code, ComponentDomain::Document,
                             ComponentDomain::Access};

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_note(new QLabel)
    , m_putBack(new QPushButton)
    , m_close(new QPushButton)
    , m_area(new QScrollArea)
{
    setObjectName(u"whatIfPanel"_s);
    m_title->setObjectName(u"whatIf.title"_s);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_putBack->setObjectName(u"whatIf.putBack"_s);
    m_close->setObjectName(u"whatIf.close"_s);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *verdicts = new QGridLayout;
    buildVerdicts(verdicts);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_putBack);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addLayout(verdicts);
    column->addWidget(line);
    column->addWidget(m_area, 1);
    column->addLayout(buttons);

    connect(m_putBack, &QPushButton::clicked, this, &WhatIfPanel::putBack);
    connect(m_close, &QPushButton::clicked, this, &WhatIfPanel::closeWanted);
}

// ---------------------------------------------------------------- building

void WhatIfPanel::buildVerdicts(QGridLayout *grid)
{
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setVerticalSpacing(4);
    for (const Framework &framework : frameworkTable()) {
        Line line{&framework, new QLabel, new QLabel};
        line.name->setWordWrap(true);
        line.verdict->setWordWrap(true);
        line.verdict->setTextFormat(Qt::PlainText);
        line.verdict->setObjectName(u"whatIf.verdict."_s + framework.id);
        const int row = int(m_lines.size());
        grid->addWidget(line.name, row, 0, Qt::AlignTop);
        grid->addWidget(line.verdict, row, 1, Qt::AlignTop);
        m_lines.push_back(line);
    }
}

void WhatIfPanel::buildSwitches()
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 4);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    const ComponentSet judged = judgedComponents();
    for (const ComponentDomain domain : domains) {
        auto *heading = new QLabel;
        setBold(heading, true);
        grid->addWidget(heading, grid->rowCount(), 0, 1, 3);
        m_headings.emplace_back(domain, heading);
        for (const ComponentInfo &info : componentTable()) {
            if (info.domain == domain && judged.contains(info.id))
                addSwitch(grid, info.id);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_area->setWidget(inside);
}

void WhatIfPanel::addSwitch(QGridLayout *grid, ComponentId id)
{
    const QString name = QString::fromLatin1(componentInfo(id).name);
    const bool hasTerms = componentInfo(id).domain != ComponentDomain::Access;
    Switch one{id, new QLabel, new Choice, hasTerms ? new Choice : nullptr};
    one.label->setWordWrap(true);
    one.state->setObjectName(u"whatIf.state."_s + name);
    const int row = grid->rowCount();
    grid->addWidget(one.label, row, 0);
    grid->addWidget(one.state, row, 1);
    connect(one.state, &QComboBox::activated, this, [this, one] { take(one, true); });
    if (hasTerms) {
        QSizePolicy policy = one.terms->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // so that nothing jumps
        one.terms->setSizePolicy(policy);
        one.terms->setObjectName(u"whatIf.terms."_s + name);
        grid->addWidget(one.terms, row, 2);
        connect(one.terms, &QComboBox::activated, this, [this, one] { take(one, false); });
    }
    m_switches.push_back(one);
}

// ---------------------------------------------------------------- showing

void WhatIfPanel::showRelease(const Release &release, const Catalog &catalog, Language language)
{
    m_whatIf.emplace(release, catalog);
    m_release = release;
    m_language = language;
    if (m_switches.empty())
        buildSwitches();
    m_area->ensureVisible(0, 0);
    retranslate();
}

void WhatIfPanel::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void WhatIfPanel::forget()
{
    m_whatIf.reset();
    m_release = Release();
}

QString WhatIfPanel::stateText(WhatIf::State state) const
{
    switch (state) {
    case WhatIf::State::AfterApproval:
        return tr("after approval");
    case WhatIf::State::Released:
        return availabilityLabel(Availability::Released);
    case WhatIf::State::Partial:
        return availabilityLabel(Availability::Partial);
    case WhatIf::State::Withheld:
        return availabilityLabel(Availability::Withheld);
    case WhatIf::State::NotApplicable:
        return availabilityLabel(Availability::NotApplicable);
    case WhatIf::State::Unknown:
        break;
    }
    return availabilityLabel(Availability::Unknown);
}

QString WhatIfPanel::termsText(WhatIf::Terms terms, ComponentId id) const
{
    switch (terms) {
    case WhatIf::Terms::Open:
        return tr("open (%1)", "licence").arg(usualOpenLicense(id));
    case WhatIf::Terms::NonCommercial:
        return tr("non-commercial (CC-BY-NC-4.0)");
    case WhatIf::Terms::None:
        return tr("no licence");
    case WhatIf::Terms::Unknown:
        return tr("not known");
    case WhatIf::Terms::AsRecorded:
        break;
    }
    const QString license = m_whatIf->recordedLicense(id);
    if (license.isEmpty())
        return tr("not known");
    return license == u"NONE" ? tr("no licence") : withoutPrefix(license);
}

void WhatIfPanel::fillSwitch(const Switch &one)
{
    using enum WhatIf::State;
    one.label->setText(componentLabel(one.component));
    one.state->clear();
    for (const WhatIf::State state : {Released, AfterApproval, Partial, Withheld, Unknown, NotApplicable}) {
        const bool isUsual = state != NotApplicable && (one.terms || state != AfterApproval);
        if (isUsual || m_whatIf->recorded(one.component).state == state)
            one.state->addItem(stateText(state), int(state));
    }
    one.state->setAccessibleName(tr("%1: how it is out", "component").arg(one.label->text()));
    if (one.terms) {
        one.terms->clear();
        for (const WhatIf::Terms terms :
             {WhatIf::Terms::AsRecorded, WhatIf::Terms::Open, WhatIf::Terms::NonCommercial,
              WhatIf::Terms::None, WhatIf::Terms::Unknown}) {
            const QString text = termsText(terms, one.component);
            if (one.terms->findText(text) < 0) // the recorded one may be one of the others
                one.terms->addItem(text, int(terms));
        }
        one.terms->setAccessibleName(tr("%1: its licence", "component").arg(one.label->text()));
    }
    showSwitch(one);
}

void WhatIfPanel::showSwitch(const Switch &one)
{
    const WhatIf::Choice choice = m_whatIf->chosen(one.component);
    one.state->setCurrentIndex(one.state->findData(int(choice.state)));
    if (one.terms) {
        one.terms->setCurrentIndex(one.terms->findText(termsText(choice.terms, one.component)));
        one.terms->setToolTip(one.terms->currentText());
        one.terms->setVisible(choice.state != WhatIf::State::Withheld
                              && choice.state != WhatIf::State::Unknown
                              && choice.state != WhatIf::State::NotApplicable);
    }
    const bool isChanged = m_whatIf->isChanged(one.component);
    setBold(one.label, isChanged);
    one.label->setText((isChanged ? u"● "_s : QString()) + componentLabel(one.component));
}

void WhatIfPanel::take(const Switch &one, bool isStateChanged)
{
    WhatIf::Choice choice{WhatIf::State(one.state->currentData().toInt()),
                          one.terms ? WhatIf::Terms(one.terms->currentData().toInt())
                                    : WhatIf::Terms::AsRecorded};
    const WhatIf::Choice recorded = m_whatIf->recorded(one.component);
    if (choice.state == recorded.state && isStateChanged)
        choice.terms = WhatIf::Terms::AsRecorded;
    else if (isStateChanged && one.terms && m_whatIf->recordedLicense(one.component).isEmpty())
        choice.terms = WhatIf::Terms::Open; // visible beside it, and what the question is about
    m_whatIf->choose(one.component, choice);
    showSwitch(one);
    showVerdicts();
}

void WhatIfPanel::putBack()
{
    m_whatIf->putBack();
    for (const Switch &one : m_switches)
        showSwitch(one);
    showVerdicts();
}

void WhatIfPanel::showVerdicts()
{
    for (const Line &line : m_lines) {
        const VerdictSpan before = m_whatIf->before(*line.framework);
        const VerdictSpan now = m_whatIf->now(*line.framework);
        const int direction = movement(before, now);
        QString text = verdictText(*line.framework, now, m_language);
        if (direction != 0) {
            text = (direction > 0 ? u"▲ "_s : u"▼ "_s) + text + u'\n'
                + tr("was: %1", "verdict").arg(verdictText(*line.framework, before, m_language));
        }
        line.verdict->setText(text);
        setBold(line.verdict, direction != 0);
        line.verdict->setAccessibleName(line.framework->label.in(m_language) + u": "_s + text);
    }
    m_putBack->setEnabled(m_whatIf->isChanged());
}

// ---------------------------------------------------------------- language

void WhatIfPanel::retranslate()
{
    if (!m_whatIf)
        return;
    m_title->setText(u"<span style=\"font-size: x-large; font-weight: 600\">"_s
                     + tr("What if: %1", "release").arg(m_release.name().in(m_language)).toHtmlEscaped()
                     + u"</span>"_s);
    m_note->setText(tr("Try what would change if parts were released or withheld. Nothing of it is kept."));
    m_putBack->setText(tr("&Put it back"));
    m_close->setText(tr("&Done"));
    for (const Line &line : m_lines) {
        line.name->setText(line.framework->label.in(m_language));
        line.name->setToolTip(line.framework->note.in(m_language));
    }
    for (const auto &[domain, heading] : m_headings)
        heading->setText(domainText(domain));
    for (const Switch &one : m_switches)
        fillSwitch(one);
    showVerdicts();
}

} // namespace Ajar
