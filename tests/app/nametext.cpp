// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// Words are looked for where names lie in the catalogue, which must find what looking at each name finds.

#include "query/nametext.h"

#include "base/searchkeys.h"
#include "catalog/catalogbuilder.h"
#include "support/catch.h"
#include "support/slowmatch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

/// Names that lie in the catalogue in other forms than they are searched in, and such that do not lie in the
/// order of their entries.
std::shared_ptr<const RowIndex> awkwardIndex()
{
    const std::vector<LocalizedText> names{
        {u"Plain 7B Chat"_s, {}},
        {u"Ａjar １"_s, u"微开（一）"_s},
        {u"Éclair Ünited"_s, u"闪电 7B"_s},
        {u"ﬁne Straße"_s, {}},
        {u"İstanbul"_s, u"ＡＢＣ大模型"_s},
        {u"K2 \u212A \u2126"_s, {}}, // the Kelvin and the Ohm sign
        {u"long "_s + u"abc"_s.repeated(50), u"长"_s.repeated(60)},
        {u"@[`{ @"_s, u"通义"_s}, // signs that differ from others as small letters do from capitals
        {u"a"_s, u"b"_s},
        {u"😀 emoji"_s, {}},
        {u"Plain 7B Chat"_s, {}},
    };
    CatalogBuilder builder;
    builder.addVendor({u"acme-labs"_s, {u"Acme Labs"_s, u"顶点实验室"_s}, {}, {}, {}, {u"ACME"_s}});
    int release = -1;
    for (size_t i = 0; i < names.size(); ++i) {
        const std::string id = "acme-labs/r" + std::to_string(i);
        if (i % 2 == 0)
            release =
                builder.addRelease(id, builder.add(LocalizedText{u"Rel %1"_s.arg(i), u"版 %1"_s.arg(i)}), 0);
        builder.addEntry(id + "-x.y", builder.add(names[i]), release);
    }
    builder.setEntryName(1, {u"Renamed LATER"_s, u"后来"_s});
    builder.setEntryName(8, {u"Moved Too"_s, {}});
    return std::make_shared<const RowIndex>(std::make_shared<const Catalog>(builder.finish(), Licenses()));
}

/// All pieces of the texts up to a length, and longer ones.
QSet<QString> pieces(const QStringList &texts)
{
    QSet<QString> all;
    for (const QString &text : texts) {
        for (qsizetype from = 0; from < text.size(); ++from) {
            for (const qsizetype length : {1, 2, 3, 4, 9, 40, 170}) {
                const QString piece = text.mid(from, length);
                if (piece.isValidUtf16()) // and not half a character
                    all << piece;
            }
        }
    }
    return all;
}

QString namedDifference(const QString &piece, const RowIndex &index)
{
    const QString folded = foldedText(piece);
    const Bits rows = index.names().rowsNamed(folded);
    for (int row = 0; row < index.size(); ++row) {
        const LocalizedText name = index.entry(row).name();
        const SearchKeys keys = searchKeys(name.zh);
        const bool isNamed = foldedText(name.en).contains(folded) || foldedText(name.zh).contains(folded)
            || keys.pinyin.contains(folded) || keys.initials.contains(folded);
        const bool hasId = foldedText(index.entry(row).id()).contains(folded);
        if (isNamed != rows.test(row) || hasId != index.names().rowsWithId(folded).test(row))
            return u"%1 in %2"_s.arg(piece, name.en);
    }
    return {};
}

} // namespace

TEST_CASE("Words are found wherever and however names lie in the catalogue")
{
    const auto index = awkwardIndex();
    QStringList texts{u"[@`{ACME labs/r1"_s, u"\n\x7f\x05"_s, u"chat plain"_s};
    for (int row = 0; row < index->size(); ++row) {
        const LocalizedText name = index->entry(row).name();
        texts << name.en << name.zh << name.en.toUpper() << index->entry(row).id()
              << index->release(row).name().en << index->release(row).name().zh << searchKeys(name.zh).pinyin
              << searchKeys(name.zh).initials;
    }
    int different = 0;
    for (const QString &piece : pieces(texts)) {
        const QString folded = foldedText(piece);
        const Bits rows = index->names().rowsWith(folded);
        for (int row = 0; row < index->size(); ++row) {
            const bool isFound = Test::slowlyMatches(Expression::word(piece), *index, row) == Tri::True;
            different += isFound != rows.test(row) ? 1 : 0;
            if (isFound != rows.test(row))
                UNSCOPED_INFO(piece.toStdString()
                              << " in row " << row << (isFound ? " missed" : " invented"));
        }
        const QString named = namedDifference(piece, *index);
        different += named.isEmpty() ? 0 : 1;
        if (!named.isEmpty())
            UNSCOPED_INFO("named: " << named.toStdString());
    }
    CHECK(different == 0);
}
