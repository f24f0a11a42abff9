// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/argumentsdialog.h"

#include "lesson/lesson.h"
#include "support/gui.h"

#include <QTextBrowser>
#include <QTextCursor>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Tested
{
    explicit Tested(Language language = Language::English)
        : hands(language)
    {
        hands.action("arguments").trigger();
        REQUIRE_SOON(QApplication::activeWindow() == &dialog());
    }

    ArgumentsDialog &dialog() { return hands.child<ArgumentsDialog>("argumentsDialog"); }
    QTextBrowser &page() { return Hands::childOf<QTextBrowser>(dialog(), "argumentsPage"); }
    QString text() { return page().toPlainText().simplified(); }

    Surroundings surroundings;
    Hands hands;
};

} // namespace

TEST_CASE("All sixteen arguments are tested on the models of the query, in both languages")
{
    const Language language = GENERATE(Language::English, Language::Chinese);
    Tested tested(language);
    const Lesson &lesson = tested.hands.explorer().lesson();
    const QString last = lesson.tradeoffs.back().title.in(language);
    REQUIRE_SOON(tested.text().contains(last));
    for (const Tradeoff &tradeoff : lesson.tradeoffs)
        CHECK(tested.text().contains(tradeoff.title.in(language)));
    CHECK(tested.text().contains(findingLabel(Finding::Supported).in(language)));
    CHECK(tested.text().contains(findingLabel(Finding::NotEnoughData).in(language)));
    CHECK_FALSE(tested.text().contains(u"%1"_s));
}

TEST_CASE("Another query gives other figures")
{
    Tested tested;
    REQUIRE_SOON(tested.text().contains(u"speak for it"_s));
    const QString all = tested.text();
    CHECK(all.contains(u"of the catalogue"_s));
    tested.hands.explorer().setQueryText(u"vendor:meta"_s);
    REQUIRE_SOON(tested.text().contains(u"vendor:meta"_s));
    CHECK(tested.text() != all);
    tested.hands.explorer().setQueryText(u"vendor:nobody"_s);
    REQUIRE_SOON(tested.text().contains(u"On 0 models"_s));
}

TEST_CASE("An argument's mark in the detail pane leads to its test")
{
    const Surroundings surroundings;
    Hands hands;
    hands.explorer().reveal(u"openai/gpt-4"_s);
    CHECK(hands.detailText().contains(u"✔ Supported"_s));
    auto &panel = hands.child<SafeTextBrowser>("detailPanel");
    Q_EMIT panel.testWanted(u"closed-pro-ease"_s);
    REQUIRE_SOON(hands.child("argumentsDialog").isVisible());
}
