// SPDX-FileCopyrightText: Ajar contributors
// SPDX-License-Identifier: MIT

#include "state/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ajar {

void Translation::install(Language language)
{
    const bool isChinese = language == Language::Chinese;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    if (m_ours.load(isChinese ? u":/translations/ajar_zh.qm"_s : u":/translations/ajar_en.qm"_s))
        QCoreApplication::installTranslator(&m_ours);
    if (isChinese && m_qt.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace Ajar
