#include "ui/languages.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace {

const QString settingKey = QStringLiteral("language");

bool isKnown(const QString &code)
{
    const auto languages = windowLanguages();
    return std::any_of(languages.begin(), languages.end(),
                       [&code](const WindowLanguage &language) { return language.code == code; });
}

QString codeOf(const QLocale &locale)
{
    return locale.name().section(u'_', 0, 0);
}

/// The person's language with the habits of the machine's region: dates, decimal sign, grouping.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    if (code == codeOf(system))
        return system;
    return QLocale(QLocale::codeToLanguage(code), system.territory());
}

/// English too: its file holds the plural forms.
void speak(QTranslator &translator, const QString &language)
{
    if (translator.load(QStringLiteral(":/i18n/mpmanager_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

std::vector<WindowLanguage> windowLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("fr"), QStringLiteral("Fran\u00e7ais")},
            {QStringLiteral("pt"), QStringLiteral("Portugu\u00eas")},
            {QStringLiteral("sw"), QStringLiteral("Kiswahili")}};
}

SpokenLanguage::SpokenLanguage(const QLocale &locale)
{
    QLocale::setDefault(locale);
    speak(m_translator, codeOf(locale));
}

SpokenLanguage::~SpokenLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(m_before);
}

LanguageSwitch::LanguageSwitch(QSettings &settings) : m_settings(settings)
{
    use(chosen());
}

LanguageSwitch::~LanguageSwitch()
{
    QCoreApplication::removeTranslator(&m_translator);
}

QString LanguageSwitch::chosen() const
{
    const QString code = m_settings.value(settingKey).toString();
    return isKnown(code) ? code : QString();
}

void LanguageSwitch::choose(const QString &code)
{
    m_settings.setValue(settingKey, isKnown(code) ? code : QString());
    use(chosen());
}

void LanguageSwitch::use(const QString &code)
{
    const QString system = codeOf(QLocale::system());
    const QString language = !code.isEmpty() ? code : isKnown(system) ? system : QStringLiteral("en");
    QLocale::setDefault(localeFor(language));
    QCoreApplication::removeTranslator(&m_translator);
    speak(m_translator, language);
}

QString currentWindowLanguage()
{
    const QString code = codeOf(QLocale());
    return isKnown(code) ? code : QStringLiteral("en");
}
