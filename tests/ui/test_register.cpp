#include "core/services/device_service.h"
#include "core/services/sale_service.h"
#include "tests/ui/desk.h"
#include "ui/error_texts.h"
#include "ui/widgets/schedule_view.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

/// Registration, stock and sale at full speed: the real window, driven by keys only.
class TestRegister final : public QObject
{
    Q_OBJECT

    /// From anywhere to the first field of the registration, its lists read.
    static void openRegistration(Desk &desk)
    {
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(desk.input<QComboBox>("village")->count() > 0 && desk.input<QComboBox>("tariff")->count() > 0);
        QTRY_VERIFY(desk.isIn("village"));
    }
    /// Village to phone; the keyboard is then in the kind.
    static void typePerson(Desk &desk, const QString &name, const QString &phone)
    {
        desk.type(QStringLiteral("Terrat (Terrat grid)"));
        for (const auto &text : {name, QStringLiteral("Urassa"), phone}) {
            desk.press(Qt::Key_Return);
            desk.type(text);
        }
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("kind"));
    }
    /// Chooses a kind with the arrow keys and goes on to the serial number once its maker is there.
    static void chooseKind(Desk &desk, int steps, const QString &maker)
    {
        for (int i = 0; i < steps; ++i)
            desk.press(Qt::Key_Down);
        QTRY_COMPARE(desk.input<QComboBox>("manufacturer")->currentText(), maker);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("serial"));
    }
    static std::vector<DeviceView> devicesOf(Desk &desk, const QString &phone)
    {
        const auto customer = desk.customer(phone);
        return desk.company.run(
            [&](const ServiceContext &context) { return DeviceService(context).ofCustomer(customer.id); });
    }
    static SaleView onlySaleOf(Desk &desk, const QString &phone)
    {
        const auto customer = desk.customer(phone);
        return desk.company
            .run([&](const ServiceContext &context) { return SaleService(context).ofCustomer(customer.id); })
            .at(0);
    }
    static int count(const QStringList &texts, const QString &wanted)
    {
        return static_cast<int>(
            std::count_if(texts.begin(), texts.end(), [&](const QString &text) { return text.contains(wanted); }));
    }
    static QStringList verdicts(Desk &desk)
    {
        const auto *model = desk.screen().findChild<QTableView *>()->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 2).data().toString());
        return texts;
    }

private slots:
    void aCustomerWithAMeter()
    {
        Desk desk;
        openRegistration(desk);
        typePerson(desk, QStringLiteral("Grace"), QStringLiteral("0712 555 101"));
        chooseKind(desk, 0, QStringLiteral("Calin"));
        desk.type(QStringLiteral("47000000811"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Household"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Grace Urassa"));
        const auto devices = devicesOf(desk, QStringLiteral("+255712555101"));
        QCOMPARE(devices.at(0).serial, QStringLiteral("47000000811"));
        QCOMPARE(devices.at(0).tariff, QStringLiteral("Household"));
    }

    void aCustomerWithASolarHomeSystemByNumberOfInstalments()
    {
        Desk desk;
        openRegistration(desk);
        typePerson(desk, QStringLiteral("Halima"), QStringLiteral("0712 555 102"));
        chooseKind(desk, 1, QStringLiteral("Sun King"));
        desk.type(QStringLiteral("SKH20000812"));
        QTRY_COMPARE(desk.input("cost")->text(), QStringLiteral("840,000.00"));
        for (int i = 0; i < 5; ++i) // appliance, date, how it is paid, cost, down payment
            desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("down"));
        desk.type(QStringLiteral("40,000"));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("instalments"));
        desk.type(QStringLiteral("7"));
        QCOMPARE(desk.input("instalment_amount")->text(), QStringLiteral("114,285.71"));
        QVERIFY(desk.allText().contains(QStringLiteral("The last one is 114,285.74")));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Halima Urassa"));
        const auto sale = onlySaleOf(desk, QStringLiteral("+255712555102"));
        QCOMPARE(sale.serial, QStringLiteral("SKH20000812"));
        QCOMPARE(sale.schedule.instalments.size(), size_t(8));
        QCOMPARE(sale.schedule.total(), Money(84'000'000));
    }

    void aCustomerWithAnEBikeByAmountOfTheInstalment()
    {
        Desk desk;
        openRegistration(desk);
        typePerson(desk, QStringLiteral("Issa"), QStringLiteral("0712 555 103"));
        chooseKind(desk, 2, QStringLiteral("Daly"));
        desk.type(QStringLiteral("BIKE2000813"));
        QTRY_COMPARE(desk.input("cost")->text(), QStringLiteral("3,500,000.00"));
        for (int i = 0; i < 7; ++i)
            desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("instalment_amount"));
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("150,000"));
        QCOMPARE(desk.input<QComboBox>("scheme")->currentIndex(), 1);
        QCOMPARE(desk.input<QSpinBox>("instalments")->value(), 24);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("every"));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Issa Urassa"));
        const auto sale = onlySaleOf(desk, QStringLiteral("+255712555103"));
        QCOMPARE(sale.schedule.instalments.size(), size_t(24));
        QCOMPARE(sale.schedule.instalments.back().cost, Money(5'000'000));
        QCOMPARE(sale.schedule.period, Period::Weekly);
    }

    void aMeterIsRegisteredWithItsPlaceAndType()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("0712 555 105"), QStringLiteral("47000000815"));
        desk.input("lat")->setText(QStringLiteral("-3.3731"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.errorOf("lon").isEmpty());
        QVERIFY(desk.isIn("lon")); // unfolded
        desk.type(QStringLiteral("36.6822"));
        desk.input<QComboBox>("phase")->setCurrentText(QStringLiteral("3"));
        desk.input("max_current")->setText(QStringLiteral("60"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Grace Urassa"));
        const auto details = devicesOf(desk, QStringLiteral("+255712555105")).at(0).details;
        QCOMPARE(details.position, (Position{-3'373'100, 36'682'200}));
        QCOMPARE(details.phase, 3);
        QCOMPARE(details.maximumCurrent, 60);
    }

    void theDetailsOfAMeterAreEditedFromItsPageByKeys()
    {
        Desk desk;
        desk.window.navigator().showDevice(QStringLiteral("47000000001"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Phases")));
        desk.press(Qt::Key_F2);
        QTRY_COMPARE(desk.title(), QStringLiteral("Details of 47000000001"));
        desk.type(QStringLiteral("95"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("36.6822"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(desk.errorOf("lat").contains(QStringLiteral("-90 to 90")), qPrintable(desk.errorOf("lat")));
        desk.input("lat")->setText(QStringLiteral("-3.3731"));
        desk.input("max_current")->setText(QStringLiteral("1001"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.errorOf("max_current").contains(QStringLiteral("1000")));
        desk.input("max_current")->setText(QStringLiteral("60"));
        desk.input("connection_type")->setText(QStringLiteral("Mill"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("-3.3731, 36.6822")));
        QVERIFY(desk.allText().contains(QStringLiteral("60 A")));
        QVERIFY(desk.allText().contains(QStringLiteral("Mill")));
    }

    void aSolarHomeSystemHasOnlyAPosition()
    {
        Desk desk;
        desk.window.navigator().showDevice(QStringLiteral("SKH20000004"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Home 60")));
        desk.press(Qt::Key_F2);
        QTRY_COMPARE(desk.title(), QStringLiteral("Details of SKH20000004"));
        QVERIFY(desk.input("lat")->isVisible());
        QVERIFY(!desk.input<QComboBox>("phase")->isVisible());
        QVERIFY(!desk.input("connection_type")->isVisible());
    }

    void theMakersCloudIsAskedForADevice()
    {
        Desk desk;
        desk.window.navigator().showDevice(QStringLiteral("47000000001"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Phases")));
        const auto actions = desk.screen().actions();
        const auto ask = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().remove(u'&').contains(QStringLiteral("maker's cloud"));
        });
        QVERIFY(ask != actions.end());
        (*ask)->trigger();
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("cannot be asked for a serial number")));
    }

    void saveAndNewBeginsWithTheNextName()
    {
        Desk desk;
        openRegistration(desk);
        typePerson(desk, QStringLiteral("Grace"), QStringLiteral("0712 555 104"));
        chooseKind(desk, 1, QStringLiteral("Sun King"));
        desk.type(QStringLiteral("SKH20000814"));
        QTRY_VERIFY(!desk.input("cost")->text().isEmpty());
        desk.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY2(desk.input("serial")->text().isEmpty(), qPrintable(desk.allText()));
        QVERIFY(desk.isIn("name"));
        QVERIFY(!desk.screen().hasUnsavedInput());
        QCOMPARE(desk.input<QComboBox>("village")->currentText(), QStringLiteral("Terrat (Terrat grid)"));
        QCOMPARE(desk.input<QComboBox>("manufacturer")->currentText(), QStringLiteral("Sun King"));
        QCOMPARE(desk.input<QComboBox>("appliance")->currentText(), QStringLiteral("Home 60"));

        desk.type(QStringLiteral("Halima"));
        for (const auto &text : {QStringLiteral("Said"), QStringLiteral("0712 555 105"), QString(), QString(),
                                 QStringLiteral("SKH20000815")}) {
            desk.press(Qt::Key_Return);
            desk.type(text);
        }
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Halima Said"));
        QCOMPARE(onlySaleOf(desk, QStringLiteral("+255712555105")).serial, QStringLiteral("SKH20000815"));
    }

    void whatARegistrationDayDoesNotAskForIsFoldedAwayButNearTheKeyboard()
    {
        Desk desk;
        openRegistration(desk);
        QVERIFY(!desk.input("street")->isVisible());
        desk.input("phone")->setFocus();
        desk.press(Qt::Key_Tab);
        QVERIFY(qobject_cast<QToolButton *>(&desk.focus()) != nullptr);
        desk.press(Qt::Key_Space);
        QVERIFY(desk.input("street")->isVisible());
        desk.press(Qt::Key_Tab);
        QVERIFY(desk.isIn("title"));
    }

    void anErrorInAFoldedFieldUnfoldsIt()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("0712555106"), QStringLiteral("47000000816"));
        desk.input("email")->setText(QStringLiteral("nowhere"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.errorOf("email"), reasonText(QStringLiteral("invalid_email")));
        QVERIFY(desk.input("email")->isVisible());
    }

    void someoneLikeThisOneIsShownWhileTypingAndOpensByAKey()
    {
        Desk desk;
        openRegistration(desk);
        desk.type(QStringLiteral("Terrat (Terrat grid)"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Ester"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Kimaro"));
        QTRY_VERIFY(desk.button(QStringLiteral("Open that one")) != nullptr);
        QVERIFY(desk.allText().contains(QStringLiteral("Esther Kimaro")));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isIn("phone")); // the hint is in nobody's way
        desk.press(Qt::Key_Tab);
        QCOMPARE(&desk.focus(), desk.button(QStringLiteral("Open that one")));
        desk.press(Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Esther Kimaro"));
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.input("name")->text(), QStringLiteral("Ester"));
    }

    void anUnlikelyPhoneIsWarnedOfAndMayBeKept()
    {
        Desk desk;
        openRegistration(desk);
        typePerson(desk, QStringLiteral("Grace"), QStringLiteral("0012 55 10"));
        auto *form = desk.screen().findChild<FieldForm *>();
        QTRY_VERIFY(!desk.errorOf("phone").isEmpty()); // impossible: it stops
        desk.input("phone")->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("0112 555 107")); // possible, but in no number plan
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(!form->warningOf(QStringLiteral("phone")).isEmpty());
        QVERIFY(desk.errorOf("phone").isEmpty());
        chooseKind(desk, 0, QStringLiteral("Calin"));
        desk.type(QStringLiteral("47000000817"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("Household"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Grace Urassa"));
        QCOMPARE(desk.customer(QStringLiteral("+255112555107")).name, QStringLiteral("Grace"));
    }

    void whoSavesBeforeTheWarningIsWarnedFirst()
    {
        Desk desk;
        desk.openRegistration();
        desk.fillRegistration(QStringLiteral("0112555108"), QStringLiteral("47000000818"));
        desk.input("phone")->setFocus();
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.screen().findChild<FieldForm *>()->warningOf(QStringLiteral("phone")).isEmpty());
        QCOMPARE(desk.title(), QStringLiteral("Register customer and device"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Grace Urassa"));
    }

    void manySerialsGoIntoStockWithAVerdictEachAndAreSoldLater()
    {
        Desk desk;
        desk.press(Qt::Key_3, Qt::ControlModifier);
        desk.press(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(desk.title(), QStringLiteral("Put devices in stock"));
        QTRY_COMPARE(desk.input<QComboBox>("manufacturer")->currentText(), QStringLiteral("Sun King"));
        QTRY_COMPARE(desk.input<QComboBox>("appliance")->currentText(), QStringLiteral("Home 60"));
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("serial"));
        for (const auto *serial : {"SKH30000001", "SKH30000002", "", "SKH20000004", "skh30000001", "SK1"}) {
            desk.type(QLatin1String(serial));
            desk.press(Qt::Key_Return);
        }
        QTRY_COMPARE(verdicts(desk).size(), 5);
        QCOMPARE(count(verdicts(desk), QStringLiteral("New")), 2);
        QVERIFY(verdicts(desk).at(2).contains(QStringLiteral("Already registered")));
        QVERIFY(verdicts(desk).at(3).contains(QStringLiteral("Twice in this list")));
        QVERIFY(verdicts(desk).at(4).contains(QStringLiteral("8 to 15")));
        QVERIFY(desk.allText().contains(QStringLiteral("2 of 5 serial numbers are new")));

        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.company.dialogs.asked.value(0).contains(QStringLiteral("2 of 5")));
        QTRY_VERIFY(!desk.input<QPlainTextEdit>("serial")->toPlainText().contains(QStringLiteral("SKH30000002")));
        QCOMPARE(desk.input<QPlainTextEdit>("serial")->toPlainText().split(u'\n').size(), 3);
        QVERIFY(desk.screen().hasUnsavedInput());
        desk.press(Qt::Key_Escape);

        desk.window.navigator().showCustomer(desk.customer(QStringLiteral("+255712000001")).id);
        QTRY_COMPARE(desk.title(), QStringLiteral("Amina Juma"));
        desk.press(Qt::Key_F8);
        QTRY_VERIFY(desk.input<QComboBox>("appliance")->count() > 0 && desk.isIn("appliance"));
        desk.type(QStringLiteral("Home 60"));
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("serial"));
        QTRY_VERIFY(desk.input<QComboBox>("serial")->findText(QStringLiteral("SKH30000002")) >= 0);
        desk.type(QStringLiteral("SKH30000002"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.title().contains(QStringLiteral("Home 60")));
        QCOMPARE(devicesOf(desk, QStringLiteral("+255712000001")).size(), size_t(2));
    }

    void energyAsAServiceIsSoldFromTheSameForm()
    {
        Desk desk;
        openRegistration(desk);
        typePerson(desk, QStringLiteral("Juma"), QStringLiteral("0712 555 109"));
        chooseKind(desk, 1, QStringLiteral("Sun King"));
        desk.type(QStringLiteral("SKH20000819"));
        QTRY_COMPARE(desk.input("cost")->text(), QStringLiteral("840,000.00")); // the appliance is chosen
        for (int i = 0; i < 3; ++i)
            desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("scheme"));
        desk.press(Qt::Key_End);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("service_per_day"));
        desk.type(QStringLiteral("1,000"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("3,000"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("Juma Urassa"));
        const auto sale = onlySaleOf(desk, QStringLiteral("+255712555109"));
        QVERIFY(sale.isService);
        QCOMPARE(sale.minimumPayment, Money(300'000));
    }

    void aPlanIsSeenBeforeAndAfterItChangesAndTheReasonIsKept()
    {
        Desk desk;
        const auto sale = onlySaleOf(desk, QStringLiteral("+255712000004"));
        desk.window.navigator().showSale(sale.id);
        QTRY_VERIFY(desk.title().contains(QStringLiteral("Home 60")));
        desk.press(Qt::Key_F7);
        QTRY_VERIFY(desk.isIn("what"));
        const auto views = desk.screen().findChildren<ScheduleView *>();
        QCOMPARE(views.size(), 2);
        QCOMPARE(views.at(0)->instalmentCount(), 12);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("instalments"));
        desk.type(QStringLiteral("6"));
        QTRY_COMPARE(views.at(1)->instalmentCount(), 6);
        QCOMPARE(views.at(0)->instalmentCount(), 12);
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("reason"));
        desk.type(QStringLiteral("harvest was good"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.title().contains(QStringLiteral("Home 60")));
        const auto changes =
            desk.company.run([&](const ServiceContext &context) { return SaleService(context).planChanges(sale.id); });
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes.front().reason, QStringLiteral("harvest was good"));
        QCOMPARE(changes.front().by, QStringLiteral("amina"));
        QCOMPARE(changes.front().before.instalments, 12);
        QCOMPARE(changes.front().after.instalments, 6);
    }

    void oneInstalmentIsChangedWithAPreviewToo()
    {
        Desk desk;
        const auto sale = onlySaleOf(desk, QStringLiteral("+255712000004"));
        desk.window.navigator().showSale(sale.id);
        QTRY_VERIFY(desk.title().contains(QStringLiteral("Home 60")));
        desk.press(Qt::Key_F7);
        QTRY_VERIFY(desk.isIn("what"));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY(desk.isIn("instalment"));
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("0"));
        auto *after = desk.screen().findChildren<ScheduleView *>().at(1);
        QTRY_COMPARE(after->instalmentCount(), 11);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.title().contains(QStringLiteral("Home 60")));
        QCOMPARE(onlySaleOf(desk, QStringLiteral("+255712000004")).schedule.instalments.size(), size_t(11));
    }
};

QTEST_MAIN(TestRegister)
#include "test_register.moc"
