// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "base/yamlfile.h"

#include "base/jsonplaces.h"

#include <QFile>

#include <algorithm>
#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

using namespace Qt::StringLiterals;

namespace Ajar {

namespace {

using Kind = Problem::Kind;

/// Thrown to leave the parser, which has no other way out; caught in readYaml.
struct Stop
{
};

/// Builds the tree from the parser's events, within the bounds.
class Builder final : public YAML::EventHandler
{
public:
    Builder(QString name, Problems &problems)
        : m_name(std::move(name))
        , m_problems(problems)
    {
    }

    std::optional<YamlNode> takeRoot() { return std::exchange(m_root, std::nullopt); }

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { put(node(YamlNode::Kind::Null, mark)); }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        stop(Kind::WrongFormat, mark, u"*"_s, QT_TRANSLATE_NOOP("Problem", "a file without YAML aliases"));
    }

    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                  const std::string &value) override
    {
        if (value.size() > size_t(YamlLimits::textLength))
            stop(Kind::TooLarge, mark, QString::number(value.size()),
                 QT_TRANSLATE_NOOP("Problem", "a text of at most %1 characters"),
                 QString::number(YamlLimits::textLength));
        YamlNode result = node(YamlNode::Kind::Text, mark);
        result.text = QString::fromStdString(value);
        put(std::move(result));
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::List, mark);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

    void report(Kind kind, int line, const QString &found, const char *expected = nullptr,
                const QString &detail = {})
    {
        m_problems.push_back({kind, m_name, pointer(), line, found, expected, detail});
    }

private:
    struct Open
    {
        YamlNode node;
        std::optional<QString> key; ///< of a map: read, its value not yet
        bool drops = false; ///< its next value belongs to a key that cannot be kept
    };

    [[noreturn]] void stop(Kind kind, const YAML::Mark &mark, const QString &found, const char *expected,
                           const QString &detail = {})
    {
        report(kind, mark.line + 1, found, expected, detail);
        throw Stop();
    }

    YamlNode node(YamlNode::Kind kind, const YAML::Mark &mark)
    {
        if (++m_count > YamlLimits::nodes)
            stop(Kind::TooLarge, mark, {}, QT_TRANSLATE_NOOP("Problem", "at most %1 values"),
                 QString::number(YamlLimits::nodes));
        YamlNode result;
        result.kind = kind;
        result.line = mark.line + 1;
        result.pointer = pointer();
        return result;
    }

    void open(YamlNode::Kind kind, const YAML::Mark &mark)
    {
        if (m_open.size() >= size_t(YamlLimits::depth))
            stop(Kind::TooDeep, mark, QString::number(m_open.size() + 1),
                 QT_TRANSLATE_NOOP("Problem", "at most %1 levels"), QString::number(YamlLimits::depth));
        m_open.push_back({node(kind, mark), std::nullopt, false});
    }

    void close()
    {
        YamlNode done = std::move(m_open.back().node);
        m_open.pop_back();
        put(std::move(done));
    }

    /// Where the next value goes.
    QString pointer() const
    {
        QString path;
        for (const Open &open : m_open)
            path += u'/'
                + (open.node.isMap() ? JsonPlaces::escaped(open.key.value_or(QString()))
                                     : QString::number(open.node.list.size()));
        return path;
    }

    void put(YamlNode value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.isMap() && !parent.key) {
            takeKey(parent, value);
            return;
        }
        if (!std::exchange(parent.drops, false)) {
            if (parent.key)
                parent.node.keys.push_back(*parent.key);
            parent.node.list.push_back(std::move(value));
        }
        parent.key.reset();
    }

    void takeKey(Open &parent, const YamlNode &value)
    {
        const auto &keys = parent.node.keys;
        parent.key = value.text;
        const bool isTwice = std::find(keys.begin(), keys.end(), value.text) != keys.end();
        parent.drops = !value.isText() || isTwice;
        if (!value.isText())
            report(Kind::WrongType, value.line, {}, QT_TRANSLATE_NOOP("Problem", "a key that is a text"));
        else if (isTwice)
            report(Kind::DuplicateKey, value.line, value.text);
    }

    QString m_name;
    Problems &m_problems;
    std::vector<Open> m_open;
    std::optional<YamlNode> m_root;
    int m_count = 0;
};

Problem whole(Kind kind, const QString &name, const QString &found, const char *expected = nullptr,
              const QString &detail = {})
{
    return {kind, name, {}, 0, found, expected, detail};
}

} // namespace

const YamlNode &YamlNode::operator[](QLatin1StringView key) const
{
    static const YamlNode missing;
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const QString &one) { return one == key; });
    return found == keys.end() ? missing : list[size_t(found - keys.begin())];
}

YamlReading readYaml(const QByteArray &text, const QString &name)
{
    YamlReading reading;
    if (text.size() > YamlLimits::fileBytes) {
        reading.problems.push_back(whole(Kind::TooLarge, name, {},
                                         QT_TRANSLATE_NOOP("Problem", "a file of at most %1 MB"),
                                         QString::number(YamlLimits::fileBytes / 1024 / 1024)));
        return reading;
    }
    if (!QByteArrayView(text).isValidUtf8()) {
        reading.problems.push_back(whole(Kind::BadUtf8, name, {}));
        return reading;
    }
    Builder builder(name, reading.problems);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        parser.HandleNextDocument(builder);
        reading.root = builder.takeRoot();
        if (reading.root && parser.HandleNextDocument(builder))
            reading.problems.push_back(whole(Kind::WrongFormat, name, u"---"_s,
                                             QT_TRANSLATE_NOOP("Problem", "a single YAML document")));
    } catch (const Stop &) {
        reading.root.reset();
    } catch (const YAML::Exception &error) {
        reading.root.reset();
        builder.report(Kind::Syntax, std::max(0, error.mark.line + 1), QString::fromStdString(error.msg),
                       QT_TRANSLATE_NOOP("Problem", "valid YAML"));
    }
    if (!reading.root && reading.problems.empty())
        reading.problems.push_back(whole(Kind::Syntax, name, {}, QT_TRANSLATE_NOOP("Problem", "valid YAML")));
    return reading;
}

YamlReading readYamlFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, {whole(Kind::Unreadable, path, file.errorString())}};
    const QByteArray text = file.read(YamlLimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {std::nullopt, {whole(Kind::Unreadable, path, file.errorString())}};
    return readYaml(text, path);
}

} // namespace Ajar
