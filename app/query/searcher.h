// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "query/search.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace Ajar {

/// A question to a catalogue.
struct SearchJob
{
    Query query;
    std::shared_ptr<const RowIndex> index;
    Language language = Language::English;
    bool countsFacets = true;
    std::vector<Field> rareFacets = {}; ///< to be counted beside the usual ones
    const Lens *lens = nullptr; ///< whose places are to be at hand with the answer; null: none
    bool needsJudgements = false; ///< whether all frameworks' are to be at hand, too
};

/// A question with its answer, facets counted if it asked for that.
struct SearchAnswer
{
    SearchJob job;
    SearchResult result;
};

/// Answers queries away from the thread that asks. The newest question wins: it stops the work on those
/// before, which are never answered. Small catalogues are answered within ask(), faster than a thread would
/// wake up, so that nothing flickers.
class Searcher : public QObject
{
    Q_OBJECT

public:
    /// Up to which ask() answers itself, which takes a tenth of a millisecond. At ten thousand rows what a
    /// query needs for the first time would take several.
    static constexpr int rowsAtOnce = 4'000;

    explicit Searcher(QObject *parent = nullptr);
    ~Searcher() override; ///< stops the work and waits for its end

    void ask(SearchJob job);
    /// Works out what later questions need, step by step when there is nothing else to do.
    void prepare(const std::shared_ptr<const RowIndex> &index, Language language);

    bool isBusy() const { return m_isBusy; } ///< for so long that people wonder

Q_SIGNALS:
    void answered(const std::shared_ptr<const SearchAnswer> &answer);
    void busyChanged(bool isBusy);

private:
    void work(); // on the thread
    void deliver();
    void finish(const std::shared_ptr<const SearchAnswer> &answer);
    void setBusy(bool isBusy);
    void start();

    QTimer m_patience;
    bool m_isBusy = false;
    std::atomic<int> m_newest = 0; // number of the newest question

    std::thread m_thread; // started by the first that needs it
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_hasWork;
    bool m_isOver = false;
    std::optional<SearchJob> m_job;
    std::vector<std::function<void()>> m_toPrepare; // the first step last
    std::shared_ptr<const SearchAnswer> m_answer;
    int m_answerNumber = 0;
};

} // namespace Ajar
