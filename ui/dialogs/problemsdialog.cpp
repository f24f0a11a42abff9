// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "dialogs/problemsdialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ajar {

void showProblems(const Problems &problems, QWidget *parent)
{
    QString text;
    for (const Problem &problem : problems) {
        text += problem.place() + u'\n';
        if (!problem.pointer.isEmpty())
            text += u"    "_s + problem.pointer + u'\n';
        text += u"    "_s + problem.sentence() + u"\n\n"_s;
    }

    QDialog dialog(parent);
    dialog.setObjectName(u"problemsDialog"_s);
    dialog.setWindowTitle(Problem::tr("Problems in catalogue files"));
    auto *note = new QLabel(Problem::tr("What is broken was left out; everything else is shown."));
    auto *list = new QPlainTextEdit(text);
    list->setReadOnly(true);
    list->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(note);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    dialog.resize(parent->fontMetrics().horizontalAdvance(u'0') * 90, parent->fontMetrics().height() * 22);
    dialog.exec();
}

} // namespace Ajar
