// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/queryhelpdialog.h"

#include "panels/safetextbrowser.h"
#include "query/queryhelp.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QString helpHtml(Language language)
{
    QString html;
    for (const QueryHelpSection &section : queryHelp()) {
        html += u"<h3>"_s + section.title.in(language).toHtmlEscaped() + u"</h3><table cellpadding=\"3\">"_s;
        for (const QueryHelpRow &row : section.rows) {
            const QString example = row.example.in(language);
            html += u"<tr><td><a href=\""_s + SafeTextBrowser::linkTo(u"query"_s, example) + u"\"><code>"_s
                + example.toHtmlEscaped() + u"</code></a></td><td>"_s
                + row.explanation.in(language).toHtmlEscaped() + u"</td></tr>"_s;
        }
        html += u"</table>"_s;
    }
    return html;
}

/// The page itself. Another size of type, another ground: it is written anew.
class HelpPage : public SafeTextBrowser
{
public:
    explicit HelpPage(Language language)
        : m_language(language)
    {
        refresh();
    }

protected:
    void fill() override { setHtml(helpHtml(m_language)); }

private:
    Language m_language;
};

} // namespace

QueryHelpDialog::QueryHelpDialog(Language language, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"queryHelp"_s);
    setWindowTitle(tr("How to query"));
    auto *page = new HelpPage(language);
    page->setObjectName(u"queryHelpPage"_s);
    page->setAccessibleName(windowTitle());
    connect(page, &SafeTextBrowser::queryWanted, this, &QueryHelpDialog::queryWanted);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(page, 1);
    column->addWidget(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 90, fontMetrics().height() * 36);
}

} // namespace Ajar
