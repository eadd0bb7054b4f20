#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <vector>

class QSettings;

struct WindowLanguage
{
    QString code;
    QString name; ///< in the language itself
};

/// The languages of the window, and of messages to customers.
[[nodiscard]] std::vector<WindowLanguage> windowLanguages();

/// The application speaks one language while this stands: its texts, and the dates and numbers of `locale`. One for the
/// application, on its thread.
class SpokenLanguage final
{
public:
    explicit SpokenLanguage(const QLocale &locale);
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

private:
    QLocale m_before;
    QTranslator m_translator;
};

/// The language that the window is in: the one the person chose on this machine, else the system's where there is a
/// translation, else English. One for the application, on its thread; every widget gets QEvent::LanguageChange.
class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    /// `settings` must outlive the switch; it remembers the choice.
    explicit LanguageSwitch(QSettings &settings);
    ~LanguageSwitch() override;

    /// Empty: the system's.
    [[nodiscard]] QString chosen() const;
    /// Texts, dates and separators change at once: the region stays the system's. An unknown code is the system's.
    void choose(const QString &code);

private:
    void use(const QString &code);

    QSettings &m_settings;
    QTranslator m_translator;
};

/// The language the window is in now.
[[nodiscard]] QString currentWindowLanguage();
