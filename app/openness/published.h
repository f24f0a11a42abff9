// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"
#include "base/partialdate.h"
#include "base/problem.h"
#include "catalog/catalog.h"

#include <optional>
#include <vector>

namespace Ajar {

/// What somebody else has published about how open a release, or how forthcoming its vendor, is. Shown as
/// published and with its date, never computed and never mixed with what we work out.
struct PublishedVerdict
{
    struct Part
    {
        LocalizedText name;
        double value = 0;
        double maximum = 0;
    };

    LocalizedText ranking; ///< who judges, by what
    LocalizedText note; ///< what has to be said beside it; empty: nothing
    QString of; ///< id of a release, or of a vendor where `isOfVendor`
    bool isOfVendor = false;
    QString model; ///< what the ranking itself calls it; empty where it names the vendor
    std::optional<double> value; ///< 0 to `maximum`
    double maximum = 0;
    std::vector<Part> parts; ///< that `value` is the sum of
    LocalizedText word; ///< a class in place of a value
    PartialDate date;
    QString source; ///< title of what was read
    QString url; ///< of it; empty where it has none that lasts
};

/// Reads a file of them. Sound ones are kept.
std::vector<PublishedVerdict> readPublished(const QString &path, Problems &problems);

/// Those that come with the program, read when they are first asked for.
const std::vector<PublishedVerdict> &bundledPublished();

/// Those of the release and of its vendor, in the file's order.
std::vector<PublishedVerdict> publishedOf(const Release &release, const Catalog &catalog);

} // namespace Ajar
