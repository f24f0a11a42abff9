// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/savedqueries.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

const QString list = u"queries/saved"_s; // an array of name, nameZh and link

} // namespace

SavedQueries starterQueries()
{
    const Order newest;
    return {
        {{u"Fully open"_s, u"完全开源"_s}, {u"level:open-source"_s, newest, false}},
        {{u"Runs on a laptop"_s, u"笔记本电脑能跑"_s},
         {u"access:weights,weights-gated params:<=8B"_s, newest, false}},
        {{u"May be sold with, no conditions"_s, u"可无条件商用"_s},
         {u"access:weights commercial:yes"_s, newest, false}},
        {{u"This year’s Chinese open weights"_s, u"今年的中国开放权重模型"_s},
         {u"access:weights,weights-gated country:CN released:this-year"_s, newest, false}},
    };
}

QString cleanQueryName(const QString &name)
{
    QString clean = name.left(10 * longestQueryName).simplified();
    clean.removeIf(
        [](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return clean.left(longestQueryName).trimmed();
}

SavedQueries readSavedQueries(QSettings &store)
{
    if (!store.contains(list + u"/size"_s))
        return starterQueries();
    SavedQueries queries;
    const int size = std::min(store.beginReadArray(list), mostSavedQueries);
    for (int i = 0; i < size; ++i) {
        store.setArrayIndex(i);
        const LocalizedText name{cleanQueryName(store.value(u"name"_s).toString()),
                                 cleanQueryName(store.value(u"nameZh"_s).toString())};
        const LinkReading reading = readQueryLink(store.value(u"link"_s).toString());
        if (!name.en.isEmpty() && !reading.error)
            queries.push_back({name, reading.query});
    }
    store.endArray();
    return queries;
}

void writeSavedQueries(QSettings &store, const SavedQueries &queries)
{
    store.remove(list);
    store.beginWriteArray(list, int(queries.size())); // with its size even when it is empty
    for (size_t i = 0; i < queries.size(); ++i) {
        store.setArrayIndex(int(i));
        store.setValue(u"name"_s, queries[i].name.en);
        if (!queries[i].name.zh.isEmpty())
            store.setValue(u"nameZh"_s, queries[i].name.zh);
        store.setValue(u"link"_s, queryLink(queries[i].query));
    }
    store.endArray();
}

} // namespace Ajar
