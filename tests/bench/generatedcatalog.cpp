// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "bench/generatedcatalog.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace Ajar::Bench {

namespace {

/// SplitMix64: a standard library's distributions differ between platforms, this one does not.
class Dice
{
public:
    quint64 next()
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    int below(int bound) { return int(next() % quint64(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    double unit() { return double(next() >> 11) / 9007199254740992.0; }
    template <typename List> const auto &of(const List &list)
    {
        return list[size_t(below(int(std::size(list))))];
    }

private:
    quint64 m_state = 20260825;
};

constexpr int vendorCount = 2000;

constexpr std::array syllables{"ka",  "ro",  "mi",  "ten", "lu",  "sol", "ve", "nar",
                               "qi",  "tao", "be",  "gra", "do",  "xen", "pi", "ula",
                               "fen", "hua", "zor", "ny",  "ste", "al",  "or", "ix"};
constexpr std::array chinese{"智", "云", "星", "海", "深", "明", "远", "天", "元", "龙", "思", "源",
                             "华", "光", "山", "月", "书", "言", "通", "灵", "鲲", "鹏", "文", "心"};
constexpr std::array families{"Llama",  "Qwen", "Mistral", "Gemma",   "Phi",  "DeepSeek", "Yi",   "GLM",
                              "Falcon", "OLMo", "Granite", "Command", "Nova", "Jamba",    "Kimi", "Ernie"};
constexpr std::array suffixes{"",       "",         "",        " Instruct",          " Chat",    " Base",
                              " Coder", " Preview", " Vision", " Long Context 2507", " Thinking"};
constexpr std::array countries{"US", "US", "US", "CN", "CN", "CN", "FR", "GB",
                               "DE", "JP", "KR", "CA", "IL", "AE", "IN", "INT"};
constexpr std::array kinds{"company",   "company",    "company",    "company",
                           "nonprofit", "university", "government", "community"};
constexpr std::array licenses{"Apache-2.0",
                              "Apache-2.0",
                              "Apache-2.0",
                              "MIT",
                              "MIT",
                              "LicenseRef-Llama-2",
                              "LicenseRef-Proprietary",
                              "LicenseRef-Proprietary",
                              "CC-BY-NC-4.0"};
constexpr std::array sources{"gen-card", "gen-paper", "gen-prices", "gen-index"};

struct GeneratedVendor
{
    QByteArray id;
    double share = 0; ///< of this and all before
};

class Generator
{
public:
    explicit Generator(QIODevice &output)
        : m_output(output)
    {
    }

    void run(qint64 entries)
    {
        line(
            R"({"sources":{"gen-card":{"title":"Model card","publisher":"Generated","url":"https://card.example","kind":"primary"},)"
            R"("gen-paper":{"title":"Report","publisher":"Generated","url":"https://paper.example","kind":"primary"},)"
            R"("gen-prices":{"title":"Price list","publisher":"Generated","url":"https://price.example","kind":"primary"},)"
            R"("gen-index":{"title":"Index","publisher":"Generated","url":"https://index.example","kind":"index"}}})");
        writeVendors();
        while (m_written < entries)
            writeRelease(std::min<qint64>(1 + m_dice.below(6), entries - m_written));
    }

private:
    void line(const QByteArray &text) { m_output.write(text + '\n'); }

    QByteArray word(int parts, bool isChinese)
    {
        QByteArray text;
        for (int i = 0; i < parts; ++i)
            text += isChinese ? m_dice.of(chinese) : m_dice.of(syllables);
        if (!isChinese)
            text[0] = char(text[0] - 'a' + 'A');
        return text;
    }

    void writeVendors()
    {
        double sum = 0;
        for (int i = 0; i < vendorCount; ++i) {
            const QByteArray name = word(2 + m_dice.below(2), false);
            const QByteArray id = name.toLower() + '-' + QByteArray::number(i, 36);
            sum += 1.0 / (i + 1);
            m_vendors.push_back({id, sum});
            const QByteArray en = name + (m_dice.chance(50) ? " AI" : " Labs");
            const QByteArray zh = m_dice.chance(35) ? word(2 + m_dice.below(3), true) : QByteArray();
            line(R"({"vendor":{"id":")" + id + R"(","name":)" + named(en, zh)
                 + (m_dice.chance(85) ? R"(,"country":")" + QByteArray(m_dice.of(countries)) + '"'
                                      : QByteArray())
                 + (m_dice.chance(80) ? R"(,"kind":")" + QByteArray(m_dice.of(kinds)) + '"' : QByteArray())
                 + "}}");
        }
    }

    const GeneratedVendor &anyVendor()
    {
        const double at = m_dice.unit() * m_vendors.back().share;
        return *std::upper_bound(m_vendors.begin(), m_vendors.end() - 1, at,
                                 [](double wanted, const GeneratedVendor &v) { return wanted < v.share; });
    }

    QByteArray date(bool mayLackDay)
    {
        const int year = 2018 + int(9 * std::sqrt(m_dice.unit())); // more of late, as in life
        const int month = 1 + m_dice.below(year == 2026 ? 10 : 12);
        QByteArray text = QByteArray::number(year) + '-' + QByteArray::number(month).rightJustified(2, '0');
        if (!mayLackDay || !m_dice.chance(35))
            text += '-' + QByteArray::number(1 + m_dice.below(28)).rightJustified(2, '0');
        return text;
    }

    QByteArray claim(const char *key, const QByteArray &value, const char *source)
    {
        return '"' + QByteArray(key) + R"(":[{"value":)" + value + R"(,"source":")" + source + R"(","date":")"
            + m_date + R"("}])";
    }

    void writeRelease(qint64 sizes)
    {
        const GeneratedVendor &vendor = anyVendor();
        const bool isChinese = m_dice.chance(25);
        const bool isFamous = m_dice.chance(40);
        const QByteArray family =
            isFamous ? QByteArray(m_dice.of(families)) : word(2 + m_dice.below(2), false);
        const QByteArray version = QByteArray::number(1 + m_dice.below(5))
            + (m_dice.chance(40) ? '.' + QByteArray::number(1 + m_dice.below(9)) : QByteArray());
        const QByteArray tag = QByteArray::number(m_releases++, 36);
        m_release = vendor.id + '/' + family.toLower() + '-' + version + '-' + tag;
        m_name = family + ' ' + version;
        m_nameZh = isChinese ? word(2 + m_dice.below(2), true) + ' ' + version : QByteArray();
        m_date = date(false);

        QByteArrayList facts;
        if (m_dice.chance(95))
            facts << claim("released", '"' + date(true) + '"', m_dice.of(sources));
        if (m_dice.chance(85))
            facts << claim("license", '"' + QByteArray(m_dice.of(licenses)) + '"', "gen-card");
        if (m_dice.chance(70))
            facts << claim("modality.in", m_dice.chance(70) ? R"(["text"])" : R"(["text","image"])",
                           "gen-card");
        line(R"({"id":")" + m_release + R"(","name":)" + named(m_name, m_nameZh) + R"(,"family":")" + family
             + R"(","facts":{)" + facts.join(',') + R"(},"components":[)" + components() + "]}");

        double params = std::pow(10, 8 + 3.5 * m_dice.unit());
        for (qint64 i = 0; i < sizes; ++i) {
            writeEntry(i, params);
            params *= 1.5 + 4 * m_dice.unit();
        }
    }

    /// Closed a quarter, open-weight the most, few fully open, some unknown.
    QByteArray components()
    {
        const int kind = m_dice.below(100);
        const auto record = [this](const char *id, const char *availability) -> QByteArray {
            return R"({"id":")" + QByteArray(id) + R"(","availability":")" + availability
                + R"(","source":"gen-card","date":")" + m_date + R"("})";
        };
        if (kind < 8)
            return record("api", "released");
        const bool isClosed = kind < 32;
        const bool isOpen = kind >= 90;
        QByteArrayList list{record("weights_final", isClosed ? "withheld" : "released"),
                            record("training_code", isOpen ? "released" : "withheld"),
                            record("pretrain_data", isOpen ? "released" : "withheld"),
                            record("tech_report", m_dice.chance(70) ? "released" : "withheld")};
        if (!isOpen)
            list << record("data_information", "withheld");
        if (m_dice.chance(60))
            list << record("api", isClosed || m_dice.chance(50) ? "released" : "withheld");
        return list.join(',');
    }

    static QByteArray named(const QByteArray &en, const QByteArray &zh)
    {
        if (zh.isEmpty())
            return '"' + en + '"';
        return R"({"en":")" + en + R"(","zh":")" + zh + R"("})";
    }

    static QByteArray shortSize(double params)
    {
        const bool isBillions = params >= 1e9;
        const double number = params / (isBillions ? 1e9 : 1e6);
        return QByteArray::number(number, 'f', number < 10 ? 1 : 0) + (isBillions ? 'B' : 'M');
    }

    void writeEntry(qint64 number, double params)
    {
        const QByteArray suffix = m_dice.of(suffixes);
        const QByteArray size = shortSize(std::min(params, 2e12));
        const QByteArray slug = '-' + size.toLower() + QByteArray(suffix).replace(' ', '-').toLower() + '-'
            + QByteArray::number(number);
        QByteArrayList facts;
        if (m_dice.chance(75))
            facts << claim("params", QByteArray::number(qint64(std::min(params, 2e12))), "gen-card");
        if (m_dice.chance(15))
            facts << claim("active", QByteArray::number(qint64(std::min(params, 2e12) / 10 + 1e5)),
                           "gen-paper");
        if (m_dice.chance(80))
            facts << claim("context", QByteArray::number(2048LL << m_dice.below(10)), "gen-card");
        if (m_dice.chance(60)) {
            const double price = std::round(std::pow(10, 3 * m_dice.unit() - 1.5) * 1000) / 1000;
            facts << claim("price.in", QByteArray::number(price, 'f', 3), "gen-prices")
                  << claim("price.out", QByteArray::number(price * 4, 'f', 3), "gen-prices");
        }
        line(R"({"release":")" + m_release + R"(","id":")" + m_release + slug + R"(","name":)"
             + named(m_name + ' ' + size + suffix, m_nameZh.isEmpty() ? m_nameZh : m_nameZh + ' ' + size)
             + R"(,"facts":{)" + facts.join(',') + "}}");
        ++m_written;
    }

    QIODevice &m_output;
    Dice m_dice;
    std::vector<GeneratedVendor> m_vendors;
    QByteArray m_release;
    QByteArray m_name;
    QByteArray m_nameZh;
    QByteArray m_date;
    qint64 m_written = 0;
    int m_releases = 0;
};

} // namespace

void writeGeneratedCatalog(qint64 entries, QIODevice &output)
{
    Generator(output).run(entries);
}

} // namespace Ajar::Bench
