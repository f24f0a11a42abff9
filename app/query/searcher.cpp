// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "query/searcher.h"

#include "query/roworder.h"

#include <utility>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace Ajar {

namespace {

constexpr int patience = 150; // milliseconds

std::shared_ptr<const SearchAnswer> answerTo(SearchJob job, const Cancellation &cancellation)
{
    std::vector<Field> facets;
    if (job.countsFacets) {
        facets.assign(facetFields().begin(), facetFields().end());
        facets.insert(facets.end(), job.rareFacets.begin(), job.rareFacets.end());
    }
    SearchResult result = search(job.query, *job.index, job.language, facets, cancellation);
    if (job.lens)
        job.index->places(*job.lens);
    if (job.needsJudgements)
        job.index->judgements();
    return std::make_shared<const SearchAnswer>(SearchAnswer{std::move(job), std::move(result)});
}

/// What preparing, and the reading before it, needed for a while only.
void giveBackMemory()
{
#if defined(__GLIBC__)
    malloc_trim(0); // the library itself trims only the end of each thread's part
#endif
}

/// The last step first. What is asked for seldom is only made ahead where that costs little memory.
std::vector<std::function<void()>> preparation(const std::shared_ptr<const RowIndex> &index,
                                               Language language)
{
    const Language other = language == Language::English ? Language::Chinese : Language::English;
    const auto sortNames = [index](Language in) { index->orders().sorted({Field::Name, false}, in); };
    std::vector<std::function<void()>> steps{giveBackMemory};
    if (index->size() <= Searcher::rowsAtOnce) {
        steps.emplace_back([=] { sortNames(other); });
        steps.emplace_back([index] { index->prepareRare(); });
    }
    steps.emplace_back([=] { sortNames(language); });
    steps.emplace_back([index] { index->prepare(); });
    return steps;
}

} // namespace

Searcher::Searcher(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { setBusy(true); });
}

Searcher::~Searcher()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_newest;
        m_isOver = true;
    }
    m_hasWork.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Searcher::ask(SearchJob job)
{
    if (job.index->size() <= rowsAtOnce) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_newest;
            m_job.reset();
        }
        finish(answerTo(std::move(job), {}));
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        ++m_newest;
        m_job = std::move(job);
    }
    if (!m_isBusy && !m_patience.isActive())
        m_patience.start();
    start();
}

void Searcher::finish(const std::shared_ptr<const SearchAnswer> &answer)
{
    m_patience.stop();
    setBusy(false);
    Q_EMIT answered(answer);
}

void Searcher::prepare(const std::shared_ptr<const RowIndex> &index, Language language)
{
    {
        const std::lock_guard lock(m_mutex);
        m_toPrepare = preparation(index, language);
    }
    start();
}

void Searcher::start()
{
    if (!m_thread.joinable())
        m_thread = std::thread([this] { work(); });
    m_hasWork.notify_one();
}

void Searcher::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_hasWork.wait(lock, [this] { return m_isOver || m_job || !m_toPrepare.empty(); });
        if (m_isOver)
            return;
        if (!m_job) {
            const std::function<void()> step = std::move(m_toPrepare.back());
            m_toPrepare.pop_back();
            lock.unlock();
            step();
            lock.lock();
            continue;
        }
        const int number = m_newest;
        SearchJob job = *std::exchange(m_job, std::nullopt);
        lock.unlock();
        std::shared_ptr<const SearchAnswer> answer;
        try {
            answer = answerTo(std::move(job), Cancellation(m_newest, number));
        } catch (const Cancelled &) {
        }
        lock.lock();
        if (!answer)
            continue;
        m_answer = std::move(answer);
        m_answerNumber = number;
        QMetaObject::invokeMethod(
            this, [this] { deliver(); }, Qt::QueuedConnection);
    }
}

void Searcher::deliver()
{
    std::shared_ptr<const SearchAnswer> answer;
    {
        const std::lock_guard lock(m_mutex);
        if (m_answerNumber == m_newest)
            answer = std::exchange(m_answer, nullptr);
    }
    if (answer)
        finish(answer);
}

void Searcher::setBusy(bool isBusy)
{
    if (isBusy == std::exchange(m_isBusy, isBusy))
        return;
    Q_EMIT busyChanged(isBusy);
}

} // namespace Ajar
