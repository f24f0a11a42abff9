// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/argumenttest.h"
#include "panels/safetextbrowser.h"
#include "query/search.h"

#include <QSet>

#include <memory>

namespace Ajar {

struct Lesson;

/// All about one model: level with reasons, pros and cons with evidence, what seven frameworks say, licence,
/// components, facts, sources. Without a model it explains the three levels.
class DetailPanel : public SafeTextBrowser
{
    Q_OBJECT

public:
    explicit DetailPanel(QWidget *parent = nullptr);

    /// Shows the entry at `row`, or the overview for -1. The lesson must live until the next call.
    void showEntry(std::shared_ptr<const RowIndex> index, const Lesson &lesson, int row, Language language);
    /// Unfolds the reasons of the framework that one looks by, in place of the one before.
    void showLens(const QString &frameworkId);
    void forget(); ///< what was shown is gone, and its addresses may come again

protected:
    void fill() override;

private:
    QString entryHtml();
    std::vector<ArgumentCase> testedArguments();
    QString licenseWarning() const;
    void toggleFold(const QString &id);

    /// What a model is compared with: all of an index, which it keeps alive.
    struct Ground
    {
        explicit Ground(std::shared_ptr<const RowIndex> all)
            : index(std::move(all))
            , arguments(*index)
        {
        }
        std::shared_ptr<const RowIndex> index;
        ArgumentGround arguments;
    };
    void prepareGround();
    void takeGround(const std::shared_ptr<const Ground> &ground);

    std::shared_ptr<const RowIndex> m_index;
    const Lesson *m_lesson = nullptr;
    int m_row = -1;
    std::shared_ptr<const Ground> m_ground; ///< of m_index; made when first needed
    bool m_isPreparing = false; ///< it is being made on another thread
    QString m_lens = QStringLiteral("level");
    QSet<QString> m_unfolded{m_lens}; ///< stays when another model is shown, so that one can compare
    QString m_shownId;
    QString m_shownHtml;
    Language m_language = Language::English;
};

} // namespace Ajar
