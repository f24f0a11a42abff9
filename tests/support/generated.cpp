// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "support/generated.h"

#include "bench/generatedcatalog.h"
#include "catalog/catalogbuilder.h"
#include "support/data.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Ajar::Test {

std::shared_ptr<const RowIndex> generatedIndex(int entries)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"generated.jsonl"_s));
    if (file.open(QIODevice::WriteOnly))
        Bench::writeGeneratedCatalog(entries, file);
    file.close();
    return std::make_shared<const RowIndex>(readFiles({file.fileName()}).catalog);
}

std::shared_ptr<const RowIndex> namesIndex(int entries)
{
    static const QStringList words{u"Llama"_s,    u"Qwen"_s, u"Mistral"_s, u"Falcon"_s,
                                   u"通义千问"_s, u"Phi"_s,  u"OLMo"_s};
    CatalogBuilder builder;
    for (int i = 0; i < 50; ++i) {
        const QString number = QString::number(i);
        builder.addVendor({u"vendor-"_s + number, {u"Vendor "_s + number, {}}, {}, {}, {}, {}});
    }
    int release = -1;
    std::string releaseId;
    for (int i = 0; i < entries; ++i) {
        const QString name = words[i % words.size()] + u' ' + QString::number(i % 977);
        if (i % 3 == 0) {
            const int vendor = i * 7 % 50;
            releaseId = "vendor-" + std::to_string(vendor) + '/' + std::to_string(i);
            release = builder.addRelease(releaseId, builder.add(LocalizedText{name, {}}), vendor);
        }
        const LocalizedText entryName{name + u' ' + QString::number(i % 71) + u'B', {}};
        builder.addEntry(releaseId + '-' + std::to_string(i % 3), builder.add(entryName), release);
    }
    return std::make_shared<const RowIndex>(std::make_shared<const Catalog>(builder.finish(), Licenses()));
}

} // namespace Ajar::Test
