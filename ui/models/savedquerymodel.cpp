// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "models/savedquerymodel.h"

#include <QMimeData>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ajar {

SavedQueryModel::SavedQueryModel(SavedQueries queries, Language language, QObject *parent)
    : QAbstractListModel(parent)
    , m_queries(std::move(queries))
    , m_language(language)
{
}

void SavedQueryModel::move(int row, int step)
{
    const int to = row + step;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || step == 0)
        return;
    beginMoveRows({}, row, row, {}, step > 0 ? to + 1 : to);
    std::swap(m_queries[size_t(row)], m_queries[size_t(to)]);
    endMoveRows();
    Q_EMIT changed();
}

int SavedQueryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_queries.size());
}

QVariant SavedQueryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SavedQuery &saved = m_queries[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return saved.name.in(m_language);
    case Qt::ToolTipRole:
        return Qt::mightBeRichText(saved.query.text) ? saved.query.text.toHtmlEscaped() : saved.query.text;
    case LinkRole:
        return queryLink(saved.query);
    default:
        return {};
    }
}

bool SavedQueryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = cleanQueryName(value.toString());
    if (role != Qt::EditRole || name.isEmpty()
        || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    SavedQuery &saved = m_queries[size_t(index.row())];
    if (name == saved.name.in(m_language))
        return true; // opened for renaming and left as it was: both languages stay
    saved.name = {name, {}};
    Q_EMIT dataChanged(index, index);
    Q_EMIT changed();
    return true;
}

Qt::ItemFlags SavedQueryModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
            | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

bool SavedQueryModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows(parent, row, row + count - 1);
    m_queries.erase(m_queries.begin() + row, m_queries.begin() + row + count);
    endRemoveRows();
    Q_EMIT changed();
    return true;
}

QStringList SavedQueryModel::mimeTypes() const
{
    return {u"text/uri-list"_s, u"text/plain"_s};
}

QMimeData *SavedQueryModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    const SavedQuery &saved = m_queries[size_t(indexes.front().row())];
    return mimeDataOf(saved.query, saved.name.in(m_language));
}

QMimeData *mimeDataOf(const WrittenQuery &query, const QString &name)
{
    const QString link = queryLink(query);
    auto *data = new QMimeData;
    data->setUrls({QUrl(link, QUrl::StrictMode)});
    data->setText(link);
    const QString shown = name.isEmpty() ? query.text : name;
    data->setHtml(u"<a href=\""_s + link.toHtmlEscaped() + u"\">"_s + shown.toHtmlEscaped() + u"</a>"_s);
    return data;
}

} // namespace Ajar
