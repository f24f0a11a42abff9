// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

namespace Ajar {

class ArgumentsDialog;
class DetailPane;
class Explorer;
class MainActions;
class MayDialog;

/// What can be asked beyond reading: "what if" of the model that is shown, in the detail pane; "may I" of it,
/// in a dialog; and how the arguments fare on the models of the query, in another. The dialogs follow the
/// window.
class ModelTools : public QObject
{
    Q_OBJECT

public:
    ModelTools(Explorer &explorer, MainActions &actions, DetailPane &pane, QWidget *window);

private:
    void askMay();
    void testArguments();
    void showCurrent();
    void showRows();

    Explorer &m_explorer;
    MainActions &m_actions;
    DetailPane &m_pane;
    QWidget *m_window;
    MayDialog *m_may = nullptr; // both made when first wanted
    ArgumentsDialog *m_arguments = nullptr;
};

} // namespace Ajar
