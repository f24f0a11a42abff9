// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/safetextbrowser.h"

#include "support/gui.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

using namespace Ajar;
using namespace Ajar::Test;
using namespace Qt::StringLiterals;

namespace {

class Page : public SafeTextBrowser
{
public:
    explicit Page(const QString &html)
        : m_html(html)
    {
        resize(400, 300);
        show();
        refresh();
    }

    /// Of the first link with this text, in the viewport.
    QPoint placeOf(const QString &text)
    {
        const QTextCursor found = document()->find(text);
        REQUIRE_FALSE(found.isNull());
        QTextCursor start = found;
        start.setPosition(found.selectionStart());
        return (cursorRect(start).center() + cursorRect(found).center()) / 2;
    }
    void click(const QString &text) { QTest::mouseClick(viewport(), Qt::LeftButton, {}, placeOf(text)); }

protected:
    void fill() override { setHtml(m_html); }

private:
    QString m_html;
};

/// Takes the place of the system's browser, and of every other program.
class Opened : public QObject
{
    Q_OBJECT

public:
    Opened()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    ~Opened() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    static QStringList schemes()
    {
        return {u"http"_s, u"https"_s, u"file"_s, u"javascript"_s, u"mailto"_s,
                u"ftp"_s,  u"data"_s,  u"ajar"_s, u"qrc"_s};
    }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls << url; }
};

} // namespace

TEST_CASE("Nothing is loaded but the program's own drawings")
{
    const Surroundings surroundings;
    Page page(u"<p>text</p>"_s);
    const auto refused = [&](const QString &address) {
        for (const int type : {int(QTextDocument::HtmlResource), int(QTextDocument::ImageResource),
                               int(QTextDocument::StyleSheetResource), int(QTextDocument::MarkdownResource)})
            if (!page.loadResource(type, QUrl(address)).toByteArray().isEmpty()
                || page.loadResource(type, QUrl(address)).userType() != QMetaType::QByteArray)
                return false;
        return true;
    };
    const QString image =
        surroundings.write(u"image.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    CHECK(refused(QUrl::fromLocalFile(image).toString()));
    CHECK(refused(image));
    CHECK(refused(u"http://127.0.0.1:9/x"_s));
    CHECK(refused(u"https://example.org/x.png"_s));
    CHECK(refused(u"qrc:/icons/ajar.svg"_s));
    CHECK(refused(u":/icons/ajar.svg"_s));
    CHECK(refused(u"data:image/png;base64,iVBORw0KGgo="_s));
    CHECK(refused(u"ajar:door/closed/0"_s));
    CHECK(refused(u"ajar:door/closed/100000"_s));
    CHECK(refused(u"ajar:door/closed/-1"_s));
    CHECK(refused(u"ajar:door/nonsense/32"_s));
    CHECK(refused(u"ajar:other"_s));

    const auto door =
        page.loadResource(QTextDocument::ImageResource, QUrl(u"ajar:door/closed/32"_s)).value<QImage>();
    CHECK(door.size() == QSize(32, 32) * page.devicePixelRatioF());
    CHECK(page.loadResource(QTextDocument::HtmlResource, QUrl(u"ajar:door/closed/32"_s))
              .toByteArray()
              .isEmpty());
}

TEST_CASE("Only web links leave the program, and only by a click")
{
    const Surroundings surroundings;
    Opened opened;
    Page page(
        u"<p><a href=\"https://example.org/a?b=1&amp;c=2\">secure</a></p><p><a "
        u"href=\"http://example.org/\">plain</a></p>"
        "<p><a href=\"javascript:alert(1)\">script</a></p><p><a href=\"file:///etc/passwd\">secret</a></p>"
        "<p><a href=\"/etc/passwd\">path</a></p><p><a href=\"data:text/html,x\">data</a></p>"
        "<p><a href=\"qrc:/icons/ajar.svg\">resource</a></p><p><a href=\"mailto:a@example.org\">mail</a></p>"
        "<p><a href=\"ajar:nonsense/x\">inside</a></p><p><a href=\"\">nothing</a></p>"_s);
    const QString before = page.toPlainText();
    CHECK(opened.urls.isEmpty());
    for (const QString &text :
         {u"script"_s, u"secret"_s, u"path"_s, u"data"_s, u"resource"_s, u"mail"_s, u"inside"_s})
        page.click(text);
    CHECK(opened.urls.isEmpty());
    CHECK(page.toPlainText() == before);

    QTest::mouseMove(page.viewport(), page.placeOf(u"secure"_s));
    CHECK(opened.urls.isEmpty());
    page.click(u"secure"_s);
    CHECK(opened.urls == QList<QUrl>{QUrl(u"https://example.org/a?b=1&c=2"_s)});
    page.click(u"plain"_s);
    CHECK(opened.urls.size() == 2);
    CHECK(page.toPlainText() == before);
}

TEST_CASE("Links inside name what they want")
{
    const Surroundings surroundings;
    const QString odd = u"a/b c?d#e%41&f:\"中"_s;
    const auto address = [&](const QString &kind) {
        return SafeTextBrowser::linkTo(kind, odd).toHtmlEscaped();
    };
    Page page(
        u"<p><a href=\"%1\">model</a></p><p><a href=\"%2\">term</a></p><p><a href=\"%3\">query</a></p>"_s.arg(
            address(u"entry"_s), address(u"concept"_s), address(u"query"_s)));
    Opened opened;
    QSignalSpy entries(&page, &SafeTextBrowser::entryWanted);
    QSignalSpy concepts(&page, &SafeTextBrowser::conceptWanted);
    QSignalSpy queries(&page, &SafeTextBrowser::queryWanted);
    page.click(u"model"_s);
    page.click(u"term"_s);
    page.click(u"query"_s);
    REQUIRE(entries.size() == 1);
    REQUIRE(concepts.size() == 1);
    REQUIRE(queries.size() == 1);
    CHECK(entries[0][0].toString() == odd);
    CHECK(concepts[0][0].toString() == odd);
    CHECK(queries[0][0].toString() == odd);
    CHECK(opened.urls.isEmpty());
}

TEST_CASE("A link within the page leads there")
{
    const Surroundings surroundings;
    QString html = u"<p><a href=\"#source-7\">seven</a></p>"_s;
    for (int line = 0; line < 200; ++line)
        html += u"<p>line</p>"_s;
    Page page(html + u"<p><a name=\"source-7\"></a>the seventh</p>"_s);
    CHECK(page.verticalScrollBar()->value() == 0);
    page.click(u"seven"_s);
    CHECK(page.viewport()->rect().contains(page.placeOf(u"the seventh"_s)));
}

TEST_CASE("The address of a web link is told while the mouse is on it")
{
    const Surroundings surroundings;
    Page page(
        u"<p><a href=\"https://example.org/a\">secure</a></p><p><a href=\"file:///etc/passwd\">secret</a></p>"_s);
    QSignalSpy hovers(&page, &SafeTextBrowser::linkHovered);
    Q_EMIT page.highlighted(QUrl(u"https://example.org/a"_s));
    Q_EMIT page.highlighted(QUrl(u"file:///etc/passwd"_s));
    Q_EMIT page.highlighted(QUrl());
    REQUIRE(hovers.size() == 3);
    CHECK(hovers[0][0].toString() == u"https://example.org/a"_s);
    CHECK(hovers[1][0].toString().isEmpty());
    CHECK(hovers[2][0].toString().isEmpty());
}

TEST_CASE("Text can be selected and copied, and not be changed")
{
    const Surroundings surroundings;
    Page page(u"<p>first words</p><p>second</p>"_s);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&page, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"first words\nsecond"_s);
    QTest::keyClicks(&page, u"x"_s);
    CHECK(page.toPlainText() == u"first words\nsecond"_s);
}

#include "safetextbrowser.moc"
