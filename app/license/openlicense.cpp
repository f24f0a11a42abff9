// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "license/openlicense.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

constexpr unsigned Osi = OpenLicense::Osi;
constexpr unsigned Fsf = OpenLicense::Fsf;
constexpr unsigned Data = OpenLicense::OpenData;
constexpr unsigned Model = OpenLicense::ForModels;
constexpr unsigned C = OpenLicense::Code;
constexpr unsigned D = OpenLicense::DataDomain;
constexpr unsigned T = OpenLicense::Document; // text

// By id, in the order of bytes: searched by halves.
// clang-format off
constexpr OpenLicense table[] = {
    {"0BSD", Osi, C},
    {"AAL", Osi, 0},
    {"AFL-1.1", Osi | Fsf, C},
    {"AFL-1.2", Osi | Fsf, C},
    {"AFL-2.0", Osi | Fsf, C},
    {"AFL-2.1", Osi | Fsf, C},
    {"AFL-3.0", Osi | Fsf, C},
    {"AGPL-1.0", Fsf, 0},
    {"AGPL-3.0", Osi | Fsf, 0},
    {"AGPL-3.0-only", Osi | Fsf, 0},
    {"AGPL-3.0-or-later", Osi | Fsf, 0},
    {"APL-1.0", Osi, 0},
    {"APSL-1.0", Osi, 0},
    {"APSL-1.1", Osi, 0},
    {"APSL-1.2", Osi, 0},
    {"APSL-2.0", Osi | Fsf, 0},
    {"Apache-1.0", Fsf, C},
    {"Apache-1.1", Osi | Fsf, C},
    {"Apache-2.0", Osi | Fsf, C | T},
    {"Artistic-1.0", Osi, 0},
    {"Artistic-1.0-Perl", Osi, 0},
    {"Artistic-1.0-cl8", Osi, 0},
    {"Artistic-2.0", Osi | Fsf, 0},
    {"BSD-1-Clause", Osi, 0},
    {"BSD-2-Clause", Osi | Fsf, 0},
    {"BSD-2-Clause-FreeBSD", Fsf, 0},
    {"BSD-2-Clause-NetBSD", Fsf, 0},
    {"BSD-2-Clause-Patent", Osi, 0},
    {"BSD-3-Clause", Osi | Fsf, 0},
    {"BSD-3-Clause-Clear", Fsf, 0},
    {"BSD-3-Clause-LBNL", Osi, 0},
    {"BSD-4-Clause", Fsf, 0},
    {"BSL-1.0", Osi | Fsf, 0},
    {"BitTorrent-1.1", Fsf, 0},
    {"BlueOak-1.0.0", Osi, 0},
    {"CAL-1.0", Osi, 0},
    {"CAL-1.0-Combined-Work-Exception", Osi, 0},
    {"CATOSL-1.1", Osi, 0},
    {"CC-BY-1.0", Data, 0},
    {"CC-BY-2.0", Data, 0},
    {"CC-BY-2.5", Data, 0},
    {"CC-BY-2.5-AU", Data, 0},
    {"CC-BY-3.0", Data, 0},
    {"CC-BY-3.0-AT", Data, 0},
    {"CC-BY-3.0-AU", Data, 0},
    {"CC-BY-3.0-DE", Data, 0},
    {"CC-BY-3.0-IGO", Data, 0},
    {"CC-BY-3.0-NL", Data, 0},
    {"CC-BY-3.0-US", Data, 0},
    {"CC-BY-4.0", Fsf | Data, T},
    {"CC-BY-SA-1.0", Data, 0},
    {"CC-BY-SA-2.0", Data, 0},
    {"CC-BY-SA-2.0-UK", Data, 0},
    {"CC-BY-SA-2.1-JP", Data, 0},
    {"CC-BY-SA-2.5", Data, 0},
    {"CC-BY-SA-3.0", Data, T},
    {"CC-BY-SA-3.0-AT", Data, 0},
    {"CC-BY-SA-4.0", Fsf | Data, T},
    {"CC0-1.0", Fsf | Data, T},
    {"CDDL-1.0", Osi | Fsf, 0},
    {"CDLA-Permissive-1.0", Data, D},
    {"CDLA-Permissive-2.0", Data, D},
    {"CDLA-Sharing-1.0", Data, 0},
    {"CECILL-2.0", Fsf, 0},
    {"CECILL-2.1", Osi, 0},
    {"CECILL-B", Fsf, 0},
    {"CECILL-C", Fsf, 0},
    {"CERN-OHL-P-2.0", Osi, 0},
    {"CERN-OHL-S-2.0", Osi, 0},
    {"CERN-OHL-W-2.0", Osi, 0},
    {"CNRI-Python", Osi, 0},
    {"CPAL-1.0", Osi | Fsf, 0},
    {"CPL-1.0", Osi | Fsf, 0},
    {"CUA-OPL-1.0", Osi, 0},
    {"ClArtistic", Fsf, 0},
    {"Condor-1.1", Fsf, 0},
    {"ECL-1.0", Osi, C},
    {"ECL-2.0", Osi | Fsf, C},
    {"EFL-1.0", Osi, 0},
    {"EFL-2.0", Osi | Fsf, 0},
    {"EPL-1.0", Osi | Fsf, 0},
    {"EPL-2.0", Osi | Fsf, 0},
    {"EUDatagrid", Osi | Fsf, 0},
    {"EUPL-1.1", Osi | Fsf, 0},
    {"EUPL-1.2", Osi | Fsf, 0},
    {"Entessa", Osi, 0},
    {"FSFAP", Fsf, 0},
    {"FTL", Fsf, 0},
    {"Fair", Osi, 0},
    {"Frameworx-1.0", Osi, 0},
    {"GFDL-1.1", Fsf, 0},
    {"GFDL-1.1-only", Fsf, 0},
    {"GFDL-1.1-or-later", Fsf, 0},
    {"GFDL-1.2", Fsf, 0},
    {"GFDL-1.2-only", Fsf, 0},
    {"GFDL-1.2-or-later", Fsf, 0},
    {"GFDL-1.3", Fsf | Data, 0},
    {"GFDL-1.3-only", Fsf, 0},
    {"GFDL-1.3-or-later", Fsf, 0},
    {"GPL-2.0", Osi | Fsf, 0},
    {"GPL-2.0+", Osi | Fsf, 0},
    {"GPL-2.0-only", Osi | Fsf, 0},
    {"GPL-2.0-or-later", Osi | Fsf, 0},
    {"GPL-3.0", Osi | Fsf, 0},
    {"GPL-3.0+", Osi | Fsf, 0},
    {"GPL-3.0-only", Osi | Fsf, 0},
    {"GPL-3.0-or-later", Osi | Fsf, 0},
    {"GPL-3.0-with-GCC-exception", Osi, 0},
    {"HPND", Osi | Fsf, 0},
    {"ICU", Osi, 0},
    {"IJG", Fsf, 0},
    {"IPA", Osi | Fsf, 0},
    {"IPL-1.0", Osi | Fsf, 0},
    {"ISC", Osi | Fsf, C},
    {"Imlib2", Fsf, 0},
    {"Intel", Osi | Fsf, 0},
    {"Jam", Osi, 0},
    {"LGPL-2.0", Osi, 0},
    {"LGPL-2.0+", Osi, 0},
    {"LGPL-2.0-only", Osi, 0},
    {"LGPL-2.0-or-later", Osi, 0},
    {"LGPL-2.1", Osi | Fsf, 0},
    {"LGPL-2.1+", Osi | Fsf, 0},
    {"LGPL-2.1-only", Osi | Fsf, 0},
    {"LGPL-2.1-or-later", Osi | Fsf, 0},
    {"LGPL-3.0", Osi | Fsf, 0},
    {"LGPL-3.0+", Osi | Fsf, 0},
    {"LGPL-3.0-only", Osi | Fsf, 0},
    {"LGPL-3.0-or-later", Osi | Fsf, 0},
    {"LPL-1.0", Osi, 0},
    {"LPL-1.02", Osi | Fsf, 0},
    {"LPPL-1.2", Fsf, 0},
    {"LPPL-1.3a", Fsf, 0},
    {"LPPL-1.3c", Osi, 0},
    {"LiLiQ-P-1.1", Osi, 0},
    {"LiLiQ-R-1.1", Osi, 0},
    {"LiLiQ-Rplus-1.1", Osi, 0},
    {"MIT", Osi | Fsf, C},
    {"MIT-0", Osi, C},
    {"MIT-Modern-Variant", Osi, 0},
    {"MPL-1.0", Osi, 0},
    {"MPL-1.1", Osi | Fsf, 0},
    {"MPL-2.0", Osi | Fsf, 0},
    {"MPL-2.0-no-copyleft-exception", Osi, 0},
    {"MS-PL", Osi | Fsf, 0},
    {"MS-RL", Osi | Fsf, 0},
    {"MirOS", Osi, 0},
    {"Motosoto", Osi, 0},
    {"MulanPSL-2.0", Osi, C},
    {"Multics", Osi, 0},
    {"NASA-1.3", Osi, 0},
    {"NCSA", Osi | Fsf, C},
    {"NGPL", Osi, 0},
    {"NOSL", Fsf, 0},
    {"NPL-1.0", Fsf, 0},
    {"NPL-1.1", Fsf, 0},
    {"NPOSL-3.0", Osi, 0},
    {"NTP", Osi, 0},
    {"Naumen", Osi, 0},
    {"Nokia", Osi | Fsf, 0},
    {"Nunit", Fsf, 0},
    {"OCLC-2.0", Osi, 0},
    {"ODC-By-1.0", Data, 0},
    {"ODC-PDDL-1.0", Data, 0},
    {"ODbL-1.0", Fsf | Data, 0},
    {"OFL-1.0", Fsf, 0},
    {"OFL-1.1", Osi | Fsf, 0},
    {"OFL-1.1-RFN", Osi, 0},
    {"OFL-1.1-no-RFN", Osi, 0},
    {"OGL-Canada-2.0", Data, 0},
    {"OGL-UK-2.0", Data, 0},
    {"OGL-UK-3.0", Data, 0},
    {"OGTSL", Osi, 0},
    {"OLDAP-2.3", Fsf, 0},
    {"OLDAP-2.7", Fsf, 0},
    {"OLDAP-2.8", Osi, 0},
    {"OLFL-1.3", Osi, 0},
    {"OSET-PL-2.1", Osi, 0},
    {"OSL-1.0", Osi | Fsf, 0},
    {"OSL-1.1", Fsf, 0},
    {"OSL-2.0", Osi | Fsf, 0},
    {"OSL-2.1", Osi | Fsf, 0},
    {"OSL-3.0", Osi | Fsf, 0},
    {"OpenMDW-1.0", Model, C | D | T},
    {"OpenSSL", Fsf, 0},
    {"PHP-3.0", Osi, 0},
    {"PHP-3.01", Osi | Fsf, 0},
    {"PostgreSQL", Osi, 0},
    {"Python-2.0", Osi | Fsf, 0},
    {"QPL-1.0", Osi | Fsf, 0},
    {"RPL-1.1", Osi, 0},
    {"RPL-1.5", Osi, 0},
    {"RPSL-1.0", Osi | Fsf, 0},
    {"RSCPL", Osi, 0},
    {"Ruby", Fsf, 0},
    {"SGI-B-2.0", Fsf, 0},
    {"SISSL", Osi | Fsf, 0},
    {"SMLNJ", Fsf, 0},
    {"SPL-1.0", Osi | Fsf, 0},
    {"SimPL-2.0", Osi, 0},
    {"Sleepycat", Osi | Fsf, 0},
    {"StandardML-NJ", Fsf, 0},
    {"UCL-1.0", Osi, 0},
    {"UPL-1.0", Osi | Fsf, C},
    {"Unicode-3.0", Osi, 0},
    {"Unicode-DFS-2016", Osi, 0},
    {"Unlicense", Osi | Fsf, 0},
    {"VSL-1.0", Osi, 0},
    {"Vim", Fsf, 0},
    {"W3C", Osi | Fsf, 0},
    {"WTFPL", Fsf, 0},
    {"Watcom-1.0", Osi, 0},
    {"X11", Fsf, 0},
    {"XFree86-1.1", Fsf, 0},
    {"Xnet", Osi, 0},
    {"YPL-1.1", Fsf, 0},
    {"ZPL-2.0", Osi | Fsf, 0},
    {"ZPL-2.1", Osi | Fsf, 0},
    {"Zend-2.0", Fsf, 0},
    {"Zimbra-1.3", Fsf, 0},
    {"Zlib", Osi | Fsf, 0},
    {"eCos-2.0", Fsf, 0},
    {"gnuplot", Fsf, 0},
    {"iMatix", Fsf, 0},
    {"wxWindows", Osi, 0},
    {"xinetd", Fsf, 0},
};
// clang-format on

static_assert(std::is_sorted(std::begin(table), std::end(table),
                             [](const OpenLicense &a, const OpenLicense &b) {
                                 return std::string_view(a.id) < std::string_view(b.id);
                             }));

/// Reads an SPDX expression and judges it on the way: AND is the lesser, OR the greater of two.
class Reader
{
public:
    Reader(const QString &text, const Licenses &licenses)
        : m_words(words(text))
        , m_licenses(licenses)
    {
    }

    LicenseOpenness either()
    {
        LicenseOpenness result = both();
        while (take("OR"_L1)) {
            const LicenseOpenness other = both();
            result = {result.open || other.open, result.osi || other.osi, result.domains | other.domains};
        }
        return result;
    }

private:
    static QStringList words(QString text)
    {
        text.replace(u"("_s, u" ( "_s).replace(u")"_s, u" ) "_s);
        return text.split(u' ', Qt::SkipEmptyParts);
    }

    bool take(QLatin1StringView word)
    {
        const bool found = m_next < m_words.size() && m_words[m_next] == word;
        m_next += found ? 1 : 0;
        return found;
    }

    LicenseOpenness both()
    {
        LicenseOpenness result = single();
        while (take("AND"_L1)) {
            const LicenseOpenness other = single();
            result = {result.open && other.open, result.osi && other.osi, result.domains & other.domains};
        }
        return result;
    }

    LicenseOpenness single()
    {
        // Deeper than any sensible expression, and shallow enough for the stack.
        if (m_depth < 20 && take("("_L1)) {
            ++m_depth;
            const LicenseOpenness inner = either();
            --m_depth;
            take(")"_L1);
            return inner;
        }
        if (m_next >= m_words.size())
            return {};
        const LicenseOpenness result = opennessOfId(m_words[m_next++], m_licenses);
        if (take("WITH"_L1))
            ++m_next; // an exception only gives more than the licence does
        return result;
    }

    QStringList m_words;
    qsizetype m_next = 0;
    int m_depth = 0;
    const Licenses &m_licenses;
};

} // namespace

std::span<const OpenLicense> openLicenseTable()
{
    return table;
}

const OpenLicense *findOpenLicense(QStringView id)
{
    const auto found = std::lower_bound(std::begin(table), std::end(table), id,
                                        [](const OpenLicense &license, QStringView wanted) {
                                            return wanted.compare(QLatin1StringView(license.id)) > 0;
                                        });
    return found != std::end(table) && id == QLatin1StringView(found->id) ? &*found : nullptr;
}

LicenseOpenness opennessOfId(const QString &id, const Licenses &licenses)
{
    const OpenLicense *listed = findOpenLicense(id);
    LicenseOpenness result;
    const auto known = licenses.constFind(id);
    if (known != licenses.constEnd())
        result.osi = known->osiApproved ? tri(*known->osiApproved) : Tri::Unknown;
    else if (listed)
        result.osi = tri(listed->lists & OpenLicense::Osi);
    else // the lists were drawn up over all of SPDX: an id of SPDX that none of them names is not open
        result.osi = id.startsWith("LicenseRef-"_L1) ? Tri::Unknown : Tri::False;
    result.open = listed ? Tri::True : result.osi;
    result.domains = listed ? listed->domains : 0;
    return result;
}

LicenseOpenness opennessOf(const QString &expression, const Licenses &licenses)
{
    return expression.contains(u' ') || expression.contains(u'(') ? Reader(expression, licenses).either()
                                                                  : opennessOfId(expression, licenses);
}

} // namespace Ajar
