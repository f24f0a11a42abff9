// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/searchkeys.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <unicode/translit.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

QByteArrayView lent; // see lendReadings()

/// The part's reading among the lent lines; empty where it is not among them.
QString lentReading(const QString &han)
{
    const QByteArray wanted = han.toUtf8() + '\t';
    QByteArrayView lines = lent;
    while (!lines.isEmpty()) { // the line in the middle of what is left
        const qsizetype before = lines.first(lines.size() / 2).lastIndexOf('\n');
        const qsizetype begin = before + 1;
        const qsizetype end = std::max(lines.indexOf('\n', begin), qsizetype(0));
        const QByteArrayView line = lines.sliced(begin, end - begin);
        if (line.startsWith(wanted))
            return QString::fromUtf8(line.sliced(wanted.size()));
        lines = QByteArrayView(wanted) < line ? lines.first(begin) : lines.sliced(end + 1);
    }
    return {};
}

/// ICU's rules know readings by context (重庆 is chóng qìng) that a table of single characters does not.
class Romanizer
{
public:
    Romanizer()
    {
        UErrorCode error = U_ZERO_ERROR;
        m_rules.reset(icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, error));
        if (U_FAILURE(error))
            m_rules.reset();
    }

    /// 深度 → shēn dù; nothing where ICU came without its data.
    QString romanized(const QString &han)
    {
        if (!m_rules)
            return {};
        const std::lock_guard lock(m_mutex); // ICU promises nothing about two threads with one of these
        if (const auto known = m_known.constFind(han); known != m_known.constEnd())
            return *known;
        icu::UnicodeString text(reinterpret_cast<const char16_t *>(han.utf16()), int32_t(han.size()));
        m_rules->transliterate(text);
        const QString latin(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
        if (m_known.size() >= mostKnown)
            m_known.clear();
        return *m_known.insert(han, latin);
    }

private:
    static constexpr qsizetype mostKnown = 10'000;

    std::unique_ptr<icu::Transliterator> m_rules;
    std::mutex m_mutex;
    QHash<QString, QString> m_known; // sizes of a release and releases of a family share their Chinese name
};

Romanizer &romanizer()
{
    static Romanizer instance;
    return instance;
}

QString withoutTones(const QString &syllable)
{
    QString plain = syllable.normalized(QString::NormalizationForm_KD).toLower();
    plain.replace(u"u\u0308"_s, u"v"_s);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain;
}

QString readingOf(const QString &han)
{
    const QString reading = lentReading(han);
    return reading.isEmpty() ? romanizer().romanized(han) : reading;
}

void addHan(const QString &run, SearchKeys &keys)
{
    for (const QString &syllable : readingOf(run).split(u' ', Qt::SkipEmptyParts)) {
        const QString plain = withoutTones(syllable);
        keys.pinyin += plain;
        keys.initials += plain.first(1);
    }
}

/// What is Latin already: "AI" stays "ai" in both keys.
void addOther(const QString &run, SearchKeys &keys)
{
    QString plain = run.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    keys.pinyin += plain;
    keys.initials += plain;
}

/// Where the run of Chinese, or of other, characters that begins at `from` ends.
qsizetype endOfRun(const QString &text, qsizetype from, bool &isHan)
{
    qsizetype at = from;
    while (at < text.size()) {
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t code = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const bool isHanHere = code >= 0x2E80 && QChar::script(code) == QChar::Script_Han;
        if (at == from)
            isHan = isHanHere;
        else if (isHan != isHanHere)
            break;
        at += isPair ? 2 : 1;
    }
    return at;
}

} // namespace

bool hasHan(const QString &text)
{
    bool isHan = false;
    for (qsizetype at = 0; at < text.size() && !isHan;)
        at = endOfRun(text, at, isHan);
    return isHan;
}

SearchKeys searchKeys(const QString &text)
{
    SearchKeys keys;
    if (!hasHan(text))
        return keys;
    bool isHan = false;
    for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
        to = endOfRun(text, from, isHan);
        isHan ? addHan(text.sliced(from, to - from), keys) : addOther(text.sliced(from, to - from), keys);
    }
    return keys;
}

QByteArray readingsOf(const QStringList &texts)
{
    std::map<QByteArray, QByteArray> readings;
    for (const QString &text : texts) {
        bool isHan = false;
        for (qsizetype from = 0, to = 0; from < text.size(); from = to) {
            to = endOfRun(text, from, isHan);
            const QString run = text.sliced(from, to - from);
            if (isHan)
                readings[run.toUtf8() + '\t'] = romanizer().romanized(run).toUtf8();
        }
    }
    QByteArray lines;
    for (const auto &[run, reading] : readings)
        lines += run + reading + '\n';
    return lines;
}

void lendReadings(QByteArrayView lines)
{
    lent = lines;
}

} // namespace Ajar
