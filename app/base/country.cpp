// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/country.h"

#include <algorithm>
#include <memory>
#include <unicode/locdspnm.h>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

/// Names of countries in one language.
class CountryNames
{
public:
    CountryNames(const char *language, UDisplayContext length)
    {
        UDisplayContext contexts[] = {length};
        m_names.reset(icu::LocaleDisplayNames::createInstance(icu::Locale(language), contexts, 1));
    }

    QString of(const char *code) const
    {
        icu::UnicodeString name;
        m_names->regionDisplayName(code, name);
        return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
    }

private:
    std::unique_ptr<icu::LocaleDisplayNames> m_names;
};

std::vector<Country> allCountries()
{
    const CountryNames en("en", UDISPCTX_LENGTH_FULL);
    const CountryNames zh("zh", UDISPCTX_LENGTH_FULL);
    const CountryNames shortEn("en", UDISPCTX_LENGTH_SHORT);
    const CountryNames shortZh("zh", UDISPCTX_LENGTH_SHORT);
    std::vector<Country> all;
    const auto add = [&](const char *code) {
        all.push_back(
            {QString::fromLatin1(code), {en.of(code), zh.of(code)}, {shortEn.of(code), shortZh.of(code)}});
    };
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code)
        add(*code);
    add("EU");
    all.push_back({u"INT"_s, {u"International"_s, u"国际"_s}, {u"International"_s, u"国际"_s}});
    std::sort(all.begin(), all.end(), [](const Country &a, const Country &b) { return a.code < b.code; });
    return all;
}

} // namespace

const std::vector<Country> &countries()
{
    static const std::vector<Country> all = allCountries();
    return all;
}

const Country *countryByCode(const QString &code)
{
    const auto found =
        std::lower_bound(countries().begin(), countries().end(), code,
                         [](const Country &country, const QString &wanted) { return country.code < wanted; });
    return found != countries().end() && found->code == code ? &*found : nullptr;
}

} // namespace Ajar
