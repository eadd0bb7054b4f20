// mpmanager: the window. Reads the options, builds the objects of the data folder, and runs.

#include "app/mpmanager/office.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/readable_palette.h"

#include <QApplication>
#include <QSettings>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mpmanager"));
    QApplication::setApplicationDisplayName(QStringLiteral("MPManager"));
    QApplication::setApplicationVersion(QStringLiteral(MPM_VERSION));
    // Between the assistant and the window there is none for a moment: the office says when it is over.
    QApplication::setQuitOnLastWindowClosed(false);
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("MPManager"),
                       QStringLiteral("mpmanager"));
    LanguageSwitch languages(settings);
    const ReadablePalette colours(application);
    QApplication::setWindowIcon(programIcon());

    const CommandLine line = CommandLine::parse(QApplication::arguments());
    std::unique_ptr<Office> office;
    const auto open = [&office, &languages](const CommandLine &options, const auto &again) -> void {
        office = std::make_unique<Office>(options, languages);
        QObject::connect(office.get(), &Office::ended, qApp, &QCoreApplication::exit);
        QObject::connect(
            office.get(), &Office::practiceRequested, qApp,
            [options, again] {
                CommandLine practice = options;
                practice.isPractice = true;
                practice.dataFolder = CommandLine::practiceFolder();
                again(practice, again);
            },
            Qt::QueuedConnection);
        office->start();
    };
    open(line, open);
    const int status = QApplication::exec();
    office.reset();
    return status;
}
