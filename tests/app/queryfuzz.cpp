// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

// What the fuzzer does for as long as it is let, here for some seconds and with any compiler: the same seeds,
// changed at random, through the same check.

#include "support/catch.h"
#include "support/data.h"
#include "support/querygenerator.h"

#include <QDir>

#include <random>

using namespace Qt::StringLiterals;
using namespace Ajar;

namespace {

constexpr qsizetype longest = 400; // bytes

class Mutator
{
public:
    explicit Mutator(QList<QByteArray> seeds)
        : m_seeds(std::move(seeds))
    {
    }

    QByteArray mutated(QByteArray bytes)
    {
        for (auto changes = 1 + below(4); changes > 0; --changes)
            change(bytes);
        return bytes.first(std::min(bytes.size(), longest));
    }

private:
    qsizetype below(qsizetype bound) { return qsizetype(m_random() % size_t(bound)); }

    void change(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size() + 1);
        switch (below(5)) {
        case 0:
            bytes.insert(at, char(below(256)));
            break;
        case 1:
            bytes.remove(at, 1 + below(4));
            break;
        case 2:
            bytes = bytes.first(at) + bytes.sliced(below(bytes.size() + 1));
            break;
        case 3: {
            const QByteArray &other = m_seeds[below(m_seeds.size())];
            const qsizetype from = below(other.size());
            bytes.insert(at, other.sliced(from, std::min(other.size() - from, 1 + below(8))));
            break;
        }
        default:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << below(8)));
        }
    }

    QList<QByteArray> m_seeds;
    std::mt19937 m_random{2026}; // NOLINT: the same queries every time
};

} // namespace

TEST_CASE("No bytes break how queries are read")
{
    QList<QByteArray> seeds;
    const QDir folder(Test::dataPath(u"../fuzz/seeds"_s));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
        seeds << Test::contents(folder.filePath(name));
    REQUIRE(seeds.size() >= 10);

    Mutator mutator(seeds);
    QByteArray bytes;
    for (int round = 0; round < 60'000; ++round) {
        bytes = mutator.mutated(round % 20 == 0 ? seeds[round / 20 % seeds.size()] : bytes);
        const QString wrong = Test::wrongInQuery(QString::fromUtf8(bytes));
        if (!wrong.isEmpty())
            FAIL(bytes.toHex().toStdString() << " (" << bytes.toStdString() << "): " << wrong.toStdString());
    }
}
