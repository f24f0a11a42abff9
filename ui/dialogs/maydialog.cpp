// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/maydialog.h"

#include "base/country.h"
#include "base/quantity.h"
#include "exchange/maycommand.h"
#include "panels/detailhtml.h"
#include "panels/htmlpieces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

using namespace HtmlPieces;

namespace {

enum Use { Personal, Research, Business }; ///< order of the choice

QString signOf(Permission permission)
{
    static const QChar signs[] = {u'✔', u'✔', u'?', u'§', u'✘'};
    return signs[size_t(permission)];
}

/// What would be said with every answer.
std::vector<LocalizedText> commonClauses(const ModelAnswers &answers)
{
    if (answers.answers.size() < 2)
        return {};
    std::vector<LocalizedText> common = answers.answers.front().answer.clauses;
    for (const ModelAnswer &one : answers.answers)
        std::erase_if(common, [&](const LocalizedText &clause) {
            const auto &own = one.answer.clauses;
            return std::find(own.begin(), own.end(), clause) == own.end();
        });
    return common;
}

} // namespace

// ---------------------------------------------------------------- the page

void MayPage::showAnswers(const ModelAnswers &answers, Language language)
{
    m_answers = answers;
    m_common = commonClauses(answers);
    m_language = language;
    refresh();
}

void MayPage::fill()
{
    if (!m_answers)
        return;
    document()->setDefaultStyleSheet(DetailHtml(m_language, palette(), fontMetrics().height()).styleSheet());
    QString html = head() + u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">"_s;
    for (const ModelAnswer &answer : m_answers->answers)
        html += answerHtml(answer);
    setHtml(html + u"</table>"_s + foot());
    setAccessibleName(m_answers->chain.front().name.in(m_language));
}

QString MayPage::head() const
{
    const LicenseHolder &self = m_answers->chain.front();
    QString html = tagged(u"h1"_s, escaped(self.name.in(m_language)))
        + tagged(u"p"_s, escaped(MayCommand::licenseText(self)), u"faint"_s);
    if (const QString warning = MayCommand::warning(*m_answers, m_language); !warning.isEmpty())
        html += tagged(u"p"_s, u"⚠ "_s + tagged(u"b"_s, escaped(warning)));
    for (const LocalizedText &clause : m_common)
        html += tagged(u"p"_s, escaped(tr("In every case: %1", "clause").arg(clause.in(m_language))));
    return html;
}

QString MayPage::answerHtml(const ModelAnswer &one) const
{
    const LicenseAnswer &answer = one.answer;
    QString html = tagged(u"b"_s, escaped(permissionLabel(answer.permission).in(m_language)));
    if (one.decidedBy > 0) {
        const LicenseHolder &holder = m_answers->chain[one.decidedBy];
        html += u"<br/>"_s
            + small(escaped(tr("by the terms of %1: %2", "model, licence")
                                .arg(holder.name.in(m_language), MayCommand::licenseText(holder))));
    }
    for (const LocalizedText &clause : answer.clauses) {
        if (std::find(m_common.begin(), m_common.end(), clause) != m_common.end())
            continue;
        html += u"<br/>"_s + small(u"· "_s + escaped(clause.in(m_language)));
    }
    return u"<tr><td width=\""_s + QString::number(fontMetrics().height() * 3 / 2) + u"\">"_s
        + signOf(answer.permission) + u"</td><td width=\"34%\">"_s
        + escaped(purposeLabel(answer.purpose).in(m_language)) + u"</td><td>"_s + html + u"</td></tr>"_s;
}

QString MayPage::foot() const
{
    QString html;
    for (const LicenseHolder &holder : m_answers->chain) {
        if (!holder.license || !holder.license->terms)
            continue;
        const QString name = holder.license->url.isEmpty() ? escaped(holder.license->name)
                                                           : link(holder.license->url, holder.license->name);
        html += tagged(
            u"p"_s, name + u" · "_s + escaped(MayCommand::confidenceText(holder.license->terms->confidence)),
            u"small"_s);
    }
    return u"<p></p>"_s + html + tagged(u"p"_s, tagged(u"b"_s, escaped(tr("This is not legal advice."))));
}

// ---------------------------------------------------------------- the questions

MayDialog::MayDialog(QWidget *parent)
    : QDialog(parent)
    , m_who(new QLabel)
    , m_what(new QLabel)
    , m_useLabel(new QLabel)
    , m_usersLabel(new QLabel)
    , m_revenueLabel(new QLabel)
    , m_countryLabel(new QLabel)
    , m_error(new QLabel)
    , m_use(new QComboBox)
    , m_users(new QLineEdit)
    , m_revenue(new QLineEdit)
    , m_country(new QComboBox)
    , m_page(new MayPage)
{
    setObjectName(u"mayDialog"_s);
    m_use->setObjectName(u"may.use"_s);
    m_users->setObjectName(u"may.users"_s);
    m_revenue->setObjectName(u"may.revenue"_s);
    m_country->setObjectName(u"may.country"_s);
    m_error->setObjectName(u"may.error"_s);
    m_page->setObjectName(u"may.page"_s);
    for (const Purpose purpose : allPurposes) {
        if (purpose == Purpose::Commercial)
            continue; // the first question asks for that
        auto *box = new QCheckBox;
        box->setObjectName(u"may."_s + purposeId(purpose));
        connect(box, &QCheckBox::toggled, this, &MayDialog::answer);
        m_wishes.emplace_back(purpose, box);
    }
    build();
    connect(m_use, &QComboBox::activated, this, &MayDialog::answer);
    connect(m_country, &QComboBox::activated, this, &MayDialog::answer);
    connect(m_users, &QLineEdit::textChanged, this, &MayDialog::answer);
    connect(m_revenue, &QLineEdit::textChanged, this, &MayDialog::answer);
    retranslate();
}

void MayDialog::build()
{
    QFont bold;
    bold.setBold(true);
    m_who->setFont(bold);
    m_what->setFont(bold);
    m_error->setWordWrap(true);
    m_error->hide();
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_country->setMinimumContentsLength(12);

    auto *questions = new QWidget;
    auto *column = new QVBoxLayout(questions);
    column->setContentsMargins(16, 16, 16, 16);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto row = [form](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(m_useLabel, m_use);
    row(m_usersLabel, m_users);
    row(m_revenueLabel, m_revenue);
    row(m_countryLabel, m_country);
    column->addWidget(m_who);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addSpacing(8);
    column->addWidget(m_what);
    for (const auto &[purpose, box] : m_wishes)
        column->addWidget(box);
    column->addStretch(1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(16, 8, 16, 8);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *across = new QHBoxLayout;
    across->addWidget(questions);
    across->addWidget(m_page, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(across, 1);
    all->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 110, fontMetrics().height() * 36);
}

void MayDialog::showEntry(const Catalog &catalog, int entry, Language language)
{
    const bool isOtherLanguage = m_language != language;
    m_catalog = &catalog;
    m_entry = entry;
    m_language = language;
    if (isOtherLanguage || m_country->count() == 0)
        retranslate();
    answer();
}

/// Places by name; what stands for none, or for several, at the ends.
void MayDialog::fillCountries()
{
    const QString chosen = m_country->currentData().toString();
    std::vector<std::pair<QString, QString>> places;
    for (const Country &country : countries()) {
        if (country.code != u"INT")
            places.emplace_back(country.name.in(m_language), country.code);
    }
    std::sort(places.begin(), places.end(),
              [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    m_country->clear();
    m_country->addItem(tr("not said"), QString());
    for (const auto &[name, code] : places)
        m_country->addItem(name, code);
    m_country->setCurrentIndex(std::max(0, m_country->findData(chosen)));
}

void MayDialog::retranslate()
{
    setWindowTitle(tr("May I …?"));
    m_who->setText(tr("Who asks"));
    m_what->setText(tr("What for"));
    m_useLabel->setText(tr("&Use"));
    m_usersLabel->setText(tr("&Monthly users of all products"));
    m_revenueLabel->setText(tr("Company’s &revenue a year, US dollars"));
    m_countryLabel->setText(tr("&Seat"));
    m_users->setPlaceholderText(tr("such as 5M"));
    m_revenue->setPlaceholderText(tr("such as 20M"));
    const int use = std::max(0, m_use->currentIndex());
    m_use->clear();
    m_use->addItems({tr("for myself"), tr("for research"), tr("in a business")});
    m_use->setCurrentIndex(use);
    for (const auto &[purpose, box] : m_wishes)
        box->setText(purposeLabel(purpose).in(m_language));
    fillCountries();
}

// ---------------------------------------------------------------- the answers

std::optional<double> MayDialog::amountIn(QLineEdit *field)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const auto amount = parseCount(text);
    if (!amount) {
        m_error->setText(tr("“%1” is no number such as 800M.").arg(text));
        m_error->show();
    }
    return amount;
}

Situation MayDialog::situation()
{
    const auto wants = [this](Purpose wanted) {
        return std::any_of(m_wishes.begin(), m_wishes.end(), [wanted](const auto &wish) {
            return wish.first == wanted && wish.second->isChecked();
        });
    };
    m_error->hide();
    Situation who;
    who.commercial = m_use->currentIndex() == Business;
    who.monthlyUsers = amountIn(m_users);
    who.annualRevenue = amountIn(m_revenue);
    who.country = m_country->currentData().toString();
    // Who does not tick a box has not said that he never will.
    who.distributes = wants(Purpose::Redistribute) || wants(Purpose::Host) ? Tri::True : Tri::Unknown;
    return who;
}

/// Those that were ticked, or all as long as none is.
std::vector<Purpose> MayDialog::purposes() const
{
    std::vector<Purpose> wanted;
    if (m_use->currentIndex() == Business)
        wanted.push_back(Purpose::Commercial);
    const bool isAny = std::any_of(m_wishes.begin(), m_wishes.end(),
                                   [](const auto &wish) { return wish.second->isChecked(); });
    for (const auto &[purpose, box] : m_wishes) {
        if (!isAny || box->isChecked())
            wanted.push_back(purpose);
    }
    return wanted;
}

void MayDialog::answer()
{
    if (m_catalog && m_entry >= 0)
        m_page->showAnswers(answersFor(*m_catalog, m_entry, purposes(), situation()), m_language);
}

void MayDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Ajar
