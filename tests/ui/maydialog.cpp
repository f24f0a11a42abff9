// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/maydialog.h"

#include "support/gui.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

struct Asked
{
    explicit Asked(const QString &id, Language language = Language::English)
        : hands(language)
    {
        hands.explorer().reveal(id);
        QTest::mouseClick(&hands.child<QPushButton>("askMay"), Qt::LeftButton);
        REQUIRE_SOON(QApplication::activeWindow() == &dialog());
    }

    MayDialog &dialog() { return hands.child<MayDialog>("mayDialog"); }
    QString page() { return Hands::childOf<QTextBrowser>(dialog(), "may.page").toPlainText(); }
    void use(int index)
    {
        auto &box = Hands::childOf<QComboBox>(dialog(), "may.use");
        box.setFocus();
        while (box.currentIndex() != index)
            QTest::keyClick(&box, box.currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    void type(const char *field, const QString &text)
    {
        auto &line = Hands::childOf<QLineEdit>(dialog(), field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    void tick(const char *box)
    {
        auto &check = Hands::childOf<QCheckBox>(dialog(), box);
        QTest::mouseClick(&check, Qt::LeftButton, {}, QPoint(8, check.height() / 2));
    }

    Surroundings surroundings;
    Hands hands;
};

} // namespace

TEST_CASE("May I: who has many users needs a licence for Llama 2")
{
    Asked asked(u"meta/llama-2-70b"_s);
    CHECK(asked.page().startsWith(u"Llama 2 70B"_s));
    CHECK(asked.page().contains(u"This is not legal advice."_s));
    CHECK_FALSE(asked.page().contains(u"Use it commercially"_s));

    asked.use(2);
    asked.type("may.users", u"800M"_s);
    CHECK(asked.page().contains(u"Use it commercially"_s));
    CHECK(asked.page().contains(u"licence needed"_s));
    CHECK(asked.page().contains(u"700 million monthly users"_s));
    asked.type("may.users", u"5M"_s);
    CHECK_FALSE(asked.page().contains(u"licence needed"_s));
}

TEST_CASE("May I: what was ticked is answered, and all as long as nothing is")
{
    Asked asked(u"meta/llama-2-70b"_s);
    CHECK(asked.page().contains(u"Pass it on"_s));
    asked.tick("may.train-others");
    CHECK(asked.page().contains(u"Train other models on its outputs"_s));
    CHECK(asked.page().contains(u"not allowed"_s));
    CHECK_FALSE(asked.page().contains(u"Host it for others"_s));
}

TEST_CASE("May I: what is no number is said, and the last answers stay")
{
    Asked asked(u"meta/llama-2-70b"_s);
    auto &error = Hands::childOf<QLabel>(asked.dialog(), "may.error");
    CHECK_FALSE(error.isVisible());
    asked.type("may.revenue", u"lots"_s);
    CHECK(error.isVisible());
    CHECK(error.text().contains(u"lots"_s));
    CHECK(asked.page().startsWith(u"Llama 2 70B"_s));
    asked.type("may.revenue", u"5M"_s);
    CHECK_FALSE(error.isVisible());
}

TEST_CASE("May I: terms that a permissive label cannot lift are warned of, with the chain")
{
    const RowIndex &index = *bundledLibrary().index;
    QString tuned;
    for (int row = 0; row < index.size() && tuned.isEmpty(); ++row) {
        std::vector<Purpose> all(allPurposes.begin(), allPurposes.end());
        if (answersFor(index.catalog(), row, all, {}).restrictedBy > 0)
            tuned = index.entry(row).id();
    }
    REQUIRE_FALSE(tuned.isEmpty());
    Asked asked(tuned);
    CHECK(asked.page().contains(u"Warning: it comes from a model with stricter terms"_s));
    CHECK(asked.page().contains(u" ← "_s));
}

TEST_CASE("May I: follows the window's model and language, and goes with the model")
{
    Asked asked(u"meta/llama-2-70b"_s);
    asked.hands.explorer().reveal(u"deepseek/deepseek-r1-0120"_s);
    asked.hands.explorer().reveal(u"openai/gpt-4"_s);
    CHECK(asked.page().startsWith(u"GPT-4"_s));
    asked.hands.action("chinese").trigger();
    CHECK(asked.page().contains(u"以上不构成法律意见。"_s));
    CHECK(asked.dialog().windowTitle() == u"我可以……吗？"_s);
}
