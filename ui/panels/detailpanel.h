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

    /// Shows the entry at `row`, or the overview for -1. The two must live until the next call.
    void showEntry(const RowIndex &index, const Lesson &lesson, int row, Language language);
    void forget(); ///< what was shown is gone, and its addresses may come again

protected:
    void fill() override;

private:
    QString entryHtml();
    std::vector<ArgumentCase> testedArguments();
    QString licenseWarning() const;
    void toggleFold(const QString &id);

    const RowIndex *m_index = nullptr;
    const Lesson *m_lesson = nullptr;
    int m_row = -1;
    std::unique_ptr<ArgumentGround> m_ground; ///< of m_index; made when first needed
    QSet<QString> m_unfolded{
        QStringLiteral("level")}; ///< stays when another model is shown, so that one can compare
    QString m_shownId;
    QString m_shownHtml;
    Language m_language = Language::English;
};

} // namespace Ajar
