// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "bench/queryproxy.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace Ajar::Bench {

namespace {

class NameModel : public QAbstractTableModel
{
public:
    explicit NameModel(const RowIndex &index)
        : m_index(index)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : m_index.size();
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_index.entry(index.row()).name().en : QVariant();
    }

private:
    const RowIndex &m_index;
};

/// Runs `prepare`, then measures `work`, for at most so many seconds.
Limited limited(double seconds, const std::function<void()> &prepare, const std::function<void()> &work)
{
#ifdef Q_OS_UNIX
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        prepare();
        const char ready = 1;
        bool isWritten = write(ends[1], &ready, 1) == 1;
        const Cost cost = once(work);
        isWritten = isWritten && write(ends[1], &cost, sizeof(cost)) == ssize_t(sizeof(cost));
        _exit(isWritten ? 0 : 1);
    }
    close(ends[1]);
    char ready = 0;
    Limited result{{seconds * 1000, seconds * 1000}, true};
    if (child > 0 && read(ends[0], &ready, 1) == 1) {
        pollfd answer{ends[0], POLLIN, 0};
        Cost cost;
        if (poll(&answer, 1, int(seconds * 1000)) == 1
            && read(ends[0], &cost, sizeof(cost)) == ssize_t(sizeof(cost)))
            result = {cost, false};
        else
            kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
    }
    close(ends[0]);
    return result;
#else
    Q_UNUSED(seconds)
    prepare();
    return {once(work), false};
#endif
}

} // namespace

Limited Proxy::filter(const QString &from, const QString &to) const
{
    NameModel model(m_index);
    QSortFilterProxyModel proxy;
    return limited(
        m_limit,
        [&] {
            proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
            proxy.setFilterFixedString(from);
            proxy.setSourceModel(&model);
            proxy.sort(0);
        },
        [&] { proxy.setFilterFixedString(to); });
}

Limited Proxy::reset(const QString &word) const
{
    NameModel model(m_index);
    QSortFilterProxyModel proxy;
    return limited(
        m_limit,
        [&] {
            proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
            proxy.setFilterFixedString(word);
            proxy.sort(0);
        },
        [&] { proxy.setSourceModel(&model); });
}

} // namespace Ajar::Bench
