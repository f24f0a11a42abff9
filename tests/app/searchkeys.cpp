// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/searchkeys.h"

#include "catalog/catalogreader.h"
#include "query/field.h"
#include "support/catch.h"

#include <QFile>

#include <algorithm>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ajar;

TEST_CASE("Chinese names are found by pinyin and initials")
{
    const struct
    {
        QString name;
        QString pinyin;
        QString initials;
    } cases[] = {
        {u"深度求索"_s, u"shenduqiusuo"_s, u"sdqs"_s},
        {u"月之暗面"_s, u"yuezhianmian"_s, u"yzam"_s},
        {u"阿里巴巴"_s, u"alibaba"_s, u"albb"_s},
        {u"通义千问 72B"_s, u"tongyiqianwen72b"_s, u"tyqw72b"_s},
        {u"智谱AI"_s, u"zhipuai"_s, u"zpai"_s},
        {u"Meta（脸书）"_s, u"metalianshu"_s, u"metals"_s},
        {u"百度·文心一言"_s, u"baiduwenxinyiyan"_s, u"bdwxyy"_s},
        // characters with several readings, as they are read here
        {u"重庆"_s, u"chongqing"_s, u"cq"_s},
        {u"字节跳动"_s, u"zijietiaodong"_s, u"zjtd"_s},
        {u"乐天"_s, u"letian"_s, u"lt"_s},
        {u"贝壳找房"_s, u"beikezhaofang"_s, u"bkzf"_s},
        {u"零一万物"_s, u"lingyiwanwu"_s, u"lyww"_s},
        // ü as on the keyboard, forms of other widths, signs beyond the first plane
        {u"女娲"_s, u"nvwa"_s, u"nw"_s},
        {u"ＧＬＭ 智谱"_s, u"glmzhipu"_s, u"glmzp"_s},
        {u"😀深"_s, u"shen"_s, u"s"_s},
        // no keys
        {u""_s, u""_s, u""_s},
        {u"Llama 2"_s, u""_s, u""_s},
        {u"ひらがな é 😀"_s, u""_s, u""_s},
        {QString(QChar(0xD800)), u""_s, u""_s},
    };
    for (const auto &[name, pinyin, initials] : cases) {
        CAPTURE(name);
        const SearchKeys keys = searchKeys(name);
        CHECK(keys.pinyin == pinyin);
        CHECK(keys.initials == initials);
        CHECK(keys.isEmpty() == pinyin.isEmpty());
        CHECK(hasHan(name) == !pinyin.isEmpty());
    }
}

TEST_CASE("Readings that are at hand are used before any rule")
{
    const QByteArray lines = readingsOf({u"智谱AI"_s, u"深度求索 深度"_s, u"Llama"_s, u"百度·文心"_s});
    CHECK(QString::fromUtf8(lines)
          == u"文心\twén xīn\n智谱\tzhì pǔ\n深度\tshēn dù\n深度求索\tshēn dù qiú suǒ\n百度\tbǎi dù\n"_s);

    const QByteArray own = "文心\ta b\n智谱\tc d\n深度\te f\n深度求索\tg h i\n百度\tj\n";
    lendReadings(own);
    for (const auto &[name, pinyin] : {std::pair{u"文心"_s, u"ab"_s}, std::pair{u"智谱AI"_s, u"cdai"_s},
                                       std::pair{u"深度"_s, u"ef"_s}, std::pair{u"深度求索"_s, u"ghi"_s},
                                       std::pair{u"百度"_s, u"j"_s}, std::pair{u"重庆"_s, u"chongqing"_s}}) {
        CAPTURE(name);
        CHECK(searchKeys(name).pinyin == pinyin);
    }
    lendReadings({});
    CHECK(searchKeys(u"深度"_s).pinyin == u"shendu");
}

TEST_CASE("Whatever the bundled catalogue is searched by has its reading at hand")
{
    const auto catalog = readBundledCatalog().catalog;
    QFile file(u":/readings.txt"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> known = file.readAll().split('\n');
    QStringList names;
    for (const Vendor &vendor : catalog->vendors)
        names << vendor.name.zh << vendor.aliases;
    for (const Release &release : catalog->releases)
        names << release.name().zh << release.family().zh;
    for (const Entry &entry : catalog->entries)
        names << entry.name().zh << entry.aliases();
    for (const FieldInfo &info : fieldTable())
        names << info.nameZh << info.label.zh << info.otherNames;
    const QList<QByteArray> needed = readingsOf(names).split('\n');
    CHECK(needed.size() > 100);
    for (const QByteArray &line : needed) {
        CAPTURE(line.toStdString());
        CHECK(std::binary_search(known.begin(), known.end() - 1, line) != line.isEmpty());
    }
}

TEST_CASE("Threads may ask for search keys at once")
{
    std::vector<SearchKeys> found(8);
    std::vector<std::thread> threads;
    for (SearchKeys &keys : found)
        threads.emplace_back([&keys] { keys = searchKeys(u"深度求索"_s); });
    for (std::thread &thread : threads)
        thread.join();
    for (const SearchKeys &keys : found)
        CHECK(keys == SearchKeys{u"shenduqiusuo"_s, u"sdqs"_s});
}
