// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "panels/emptypanel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Ajar {

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel)
    , m_buttons(new QVBoxLayout)
{
    setObjectName(u"emptyPanel"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setObjectName(u"emptySentence"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_sentence);
    column->addLayout(m_buttons);
    column->addStretch();
}

void EmptyPanel::showQuery(const Query &query, const RowIndex &index, Language language)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_sentence->setText(tr("No model matches “%1”.").arg(query.text()));

    const std::vector<Expression> parts = conjuncts(query.expression);
    for (size_t left = 0; parts.size() > 1 && left < parts.size(); ++left) {
        std::vector<Expression> rest = parts;
        rest.erase(rest.begin() + std::ptrdiff_t(left));
        const Query shorter{{Expression::Kind::And, std::move(rest), {}, {}}, query.order};
        const auto count = int(search(shorter, index, language).rows.size());
        if (count > 0)
            addButton(tr("Without “%1”: %Ln model(s)", nullptr, count).arg(printed(parts[left])), shorter);
    }
    addButton(tr("Clear the query: %Ln model(s)", nullptr, index.size()), Query{{}, query.order});
}

void EmptyPanel::addButton(const QString &text, const Query &query)
{
    QString label = text;
    auto *button = new QPushButton(label.replace(u'&', "&&"_L1)); // the query's own, not a shortcut's
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    if (m_buttons->isEmpty())
        setFocusProxy(button);
    connect(button, &QPushButton::clicked, this, [this, query] { Q_EMIT queryWanted(query); });
    m_buttons->addWidget(button);
}

} // namespace Ajar
