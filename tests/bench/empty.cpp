// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What ajar_bench measures Ajar against: a program of Qt's alone with an empty QMainWindow, or one with a few
// texts in it, headings (bold) and paragraphs in turn.
//
//     ajar_bench_empty WIDTH HEIGHT [TEXT…]

#include "bench/firstpaint.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    if (argc > 2)
        window.resize(QByteArray(argv[1]).toInt(), QByteArray(argv[2]).toInt());
    if (argc > 3) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        for (int i = 3; i < argc; ++i) {
            auto *label = new QLabel(QString::fromUtf8(argv[i]));
            label->setWordWrap(true);
            QFont font = label->font();
            font.setBold(i % 2 == 0);
            label->setFont(font);
            column->addWidget(label);
        }
        window.setCentralWidget(page);
    }
    new Ajar::Bench::FirstPaint(&window);
    window.show();
    return QApplication::exec();
}
