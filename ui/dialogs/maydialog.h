// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "analysis/modelanswers.h"
#include "panels/safetextbrowser.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Ajar {

/// The answers as a page.
class MayPage : public SafeTextBrowser
{
    Q_OBJECT

public:
    using SafeTextBrowser::SafeTextBrowser;

    void showAnswers(const ModelAnswers &answers, Language language);

protected:
    void fill() override;

private:
    QString head() const;
    QString answerHtml(const ModelAnswer &answer) const;
    QString foot() const;

    std::optional<ModelAnswers> m_answers;
    std::vector<LocalizedText> m_common; ///< clauses of every answer, said once
    Language m_language = Language::English;
};

/// "May I …?": the few questions that decide what a licence allows, and the answers for one model, those of
/// the models it was made from included. Follows the model that is shown in the window.
class MayDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MayDialog(QWidget *parent = nullptr);

    /// `catalog` must live until the next call.
    void showEntry(const Catalog &catalog, int entry, Language language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillCountries();
    void retranslate();
    void answer();
    Situation situation();
    std::optional<double> amountIn(QLineEdit *field);
    std::vector<Purpose> purposes() const;

    const Catalog *m_catalog = nullptr;
    int m_entry = -1;
    Language m_language = Language::English;
    QLabel *m_who;
    QLabel *m_what;
    QLabel *m_useLabel;
    QLabel *m_usersLabel;
    QLabel *m_revenueLabel;
    QLabel *m_countryLabel;
    QLabel *m_error;
    QComboBox *m_use;
    QLineEdit *m_users;
    QLineEdit *m_revenue;
    QComboBox *m_country;
    std::vector<std::pair<Purpose, QCheckBox *>> m_wishes;
    MayPage *m_page;
};

} // namespace Ajar
