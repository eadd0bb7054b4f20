// The real window on a company in FOLDER, for a test that kills it.
//   desk_child FOLDER type          half a registration; says "kept" when it is on disk
//   desk_child FOLDER go-on         goes on with what was left; says what stands in the form
//   desk_child FOLDER type-event    half a device that is replaced; says "kept" when it is on disk
//   desk_child FOLDER go-on-event   goes on with it; says what stands in the form
//   desk_child FOLDER save NUMBER   registers a customer and a meter; says "saved" when the window has said so

#include "core/services/form_draft_service.h"
#include "tests/ui/desk.h"
#include "ui/widgets/draft_bar.h"

#include <cstdio>

namespace {

void say(const QString &text)
{
    std::puts(qPrintable(text));
    std::fflush(stdout);
}

template <typename Condition>
void waitFor(const char *what, Condition condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("%s did not happen", what);
}

void openRegistration(Desk &desk)
{
    desk.window.showSection(Section::Customers);
    desk.screen().startNew();
    waitFor("the form", [&] {
        return desk.input<QComboBox>("village")->count() > 0 && desk.input<QComboBox>("tariff")->count() > 0 &&
               desk.input<QComboBox>("manufacturer")->count() > 0 && desk.isIn("village");
    });
    desk.type(QStringLiteral("Terrat (Terrat grid)"));
    for (const auto &text : {QStringLiteral("Grace"), QStringLiteral("Urassa")}) {
        desk.press(Qt::Key_Return);
        desk.type(text);
    }
}

void waitForDraft(Desk &desk, const QString &words)
{
    waitFor("the draft", [&] {
        const auto drafts =
            desk.company.run([](const ServiceContext &context) { return FormDraftService(context).list(); });
        return !drafts.empty() && drafts.front().content.contains(words);
    });
    say(QStringLiteral("kept"));
}

void type(Desk &desk)
{
    openRegistration(desk);
    waitForDraft(desk, QStringLiteral("Urassa"));
}

void typeEvent(Desk &desk)
{
    desk.window.navigator().showDevice(QStringLiteral("SKH20000004"));
    waitFor("the device", [&] { return desk.title().contains(QStringLiteral("SKH20000004")); });
    waitFor("what can be done with it", [&] {
        desk.press(Qt::Key_D, Qt::ControlModifier); // does nothing before the device is read
        return desk.input("note") != nullptr;
    });
    desk.input<QComboBox>("replacement")->setFocus();
    desk.type(QStringLiteral("SKH20007777"));
    desk.input("note")->setFocus();
    desk.type(QStringLiteral("glass"));
    waitForDraft(desk, QStringLiteral("glass"));
}

void takeOffer(Desk &desk)
{
    waitFor("the offer", [&] {
        auto *bar = desk.window.findChild<DraftBar *>();
        return bar && bar->isVisible();
    });
    desk.press(Qt::Key_F6, Qt::ShiftModifier);
}

void goOnEvent(Desk &desk)
{
    takeOffer(desk);
    waitFor("the form", [&] { return desk.input("note") != nullptr && !desk.input("note")->text().isEmpty(); });
    say(QStringLiteral("%1 %2").arg(desk.input<QComboBox>("replacement")->currentText(), desk.input("note")->text()));
}

void goOn(Desk &desk)
{
    takeOffer(desk);
    waitFor("the form", [&] { return desk.input("name") != nullptr && !desk.input("name")->text().isEmpty(); });
    say(QStringLiteral("%1 %2").arg(desk.input("name")->text(), desk.input("surname")->text()));
}

void save(Desk &desk, int number)
{
    openRegistration(desk);
    desk.press(Qt::Key_Return);
    desk.type(QStringLiteral("07126%1").arg(number, 5, 10, QLatin1Char('0')));
    desk.input<QComboBox>("tariff")->setCurrentText(QStringLiteral("Household"));
    desk.input("serial")->setText(QStringLiteral("4700001%1").arg(number, 4, 10, QLatin1Char('0')));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    waitFor("the confirmation", [&] { return desk.title() == QStringLiteral("Grace Urassa"); });
    say(QStringLiteral("saved"));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    Desk desk(arguments.value(1));
    const QString what = arguments.value(2);
    if (what == QStringLiteral("type"))
        type(desk);
    else if (what == QStringLiteral("go-on"))
        goOn(desk);
    else if (what == QStringLiteral("type-event"))
        typeEvent(desk);
    else if (what == QStringLiteral("go-on-event"))
        goOnEvent(desk);
    else
        save(desk, arguments.value(3).toInt());
    return QApplication::exec(); // until it is killed
}
