// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/bundled.h"

#include <QResource>

namespace Ajar {

QByteArray bundledBytes(const QString &path)
{
    const QResource resource(path);
    const auto *data = reinterpret_cast<const char *>(resource.data());
    return resource.compressionAlgorithm() == QResource::NoCompression
        ? QByteArray::fromRawData(data, qsizetype(resource.size()))
        : resource.uncompressedData();
}

} // namespace Ajar
