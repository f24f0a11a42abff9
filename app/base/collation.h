// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/localizedtext.h"

#include <QByteArray>
#include <QString>

struct UCollator;

namespace Ajar {

/// The order in which people of a language sort texts: letter case ignored, numbers by their value (Llama 2
/// before Llama 10), Chinese by sound in Chinese. For several threads.
class Collation
{
public:
    explicit Collation(Language language);

    /// Appends the text's key and a zero to `keys`. Keys compare bytewise as the texts do.
    void appendKey(const QString &text, QByteArray &keys) const;
    QByteArray key(const QString &text) const;

private:
    const UCollator *m_collator; // null: ICU lacks its data, and code points decide
};

} // namespace Ajar
