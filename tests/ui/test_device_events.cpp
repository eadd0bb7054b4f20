#include "core/services/account_service.h"
#include "core/services/clock_state.h"
#include "core/services/day_close.h"
#include "core/services/device_event_service.h"
#include "tests/ui/desk.h"
#include "ui/frame/status_strip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/short_table.h"

/// Devices that are swapped, lost or come back; closed days; clocks that disagree: in the window, by keys.
class TestDeviceEvents final : public QObject
{
    Q_OBJECT

    static constexpr auto panel = "SKH20000004";

private slots:
    void aBrokenDeviceIsReplacedByKeysFromItsPage();
    void theFormIsOpenedFromTheCustomerForTheChosenDevice();
    void aRepossessionSaysWhatIsWrittenOff();
    void aNewSerialIsRegisteredInTheForm();
    void whatCannotBeIsSaidBesideTheField();
    void aDayIsClosedFromTheReports();
    void aClosedDayIsRefusedBesideTheDateOfCash();
    void aWrongClockIsToldOnceAndStaysInTheStatusBar();
    void thePaymentSaysWhenTheTwoClocksDisagree();

private:
    static ShortTable *table(Desk &desk, const QString &name)
    {
        for (auto *found : desk.screen().findChildren<ShortTable *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    static QString words(const ShortTable &table)
    {
        QStringList cells;
        for (int row = 0; row < table.rowCount(); ++row) {
            for (int column = 0; column < table.columnCount(); ++column)
                cells.append(table.item(row, column)->text());
        }
        return cells.join(u'|');
    }
    static void addStock(Desk &desk, const QString &serial)
    {
        desk.company.run([serial](const ServiceContext &context) {
            DeviceService::NewStock stock;
            stock.serials = {serial};
            stock.manufacturer = QStringLiteral("Sun King");
            stock.appliance = QStringLiteral("Home 60");
            return DeviceService(context).addStock(stock);
        });
    }
    static DeviceView device(Desk &desk, const QString &serial)
    {
        return desk.company.run(
            [serial](const ServiceContext &context) { return DeviceService(context).find(serial); });
    }
    static void openForm(Desk &desk, const QString &serial)
    {
        desk.window.showSection(Section::Devices);
        desk.window.navigator().showDevice(serial);
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Sun King")));
        desk.press(Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(desk.title(), QStringLiteral("What happened to a device"));
        QTRY_VERIFY(desk.isIn("serial") || desk.isIn("reason"));
    }
};

void TestDeviceEvents::aBrokenDeviceIsReplacedByKeysFromItsPage()
{
    Desk desk;
    addStock(desk, QStringLiteral("SKH20009001"));
    desk.company.receive(QStringLiteral("PSK-1"), QLatin1String(panel), 30'000'000);
    desk.company.issueTokens();
    openForm(desk, QLatin1String(panel));
    auto *event = desk.input<QComboBox>("reason");
    QCOMPARE(event->currentText(), QStringLiteral("It is broken: another device takes its place"));

    desk.input<QComboBox>("replacement")->setFocus(Qt::TabFocusReason);
    desk.type(QStringLiteral("SKH20009001"));
    desk.press(Qt::Key_Tab);

    auto *effects = table(desk, QStringLiteral("What changes"));
    QTRY_VERIFY2(effects->isVisible() && words(*effects).contains(QStringLiteral("its device|SKH20000004|SKH20009001")),
                 qPrintable(words(*effects) + desk.allText()));
    QVERIFY2(desk.allText().contains(QStringLiteral("SKH20009001 takes the place of SKH20000004 for Daudi Laizer")),
             qPrintable(desk.allText()));
    QVERIFY2(desk.allText().contains(QStringLiteral("the new device gives them")), qPrintable(desk.allText()));
    QCOMPARE(device(desk, QStringLiteral("SKH20009001")).customerId, std::nullopt); // nothing is written yet
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Nobody, in stock")));
    QCOMPARE(device(desk, QStringLiteral("SKH20009001")).customerName, QStringLiteral("Daudi Laizer"));
    auto *history = table(desk, QStringLiteral("History"));
    QTRY_VERIFY(words(*history).contains(QStringLiteral("SKH20000004 was broken and replaced by SKH20009001")));
    // From there to the other device, which remembers, too.
    history->setFocus(Qt::TabFocusReason);
    history->setCurrentCell(0, 0);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.title().contains(QStringLiteral("SKH20009001")));
    QTRY_VERIFY(words(*table(desk, QStringLiteral("History"))).contains(QStringLiteral("replaced by SKH20009001")));
}

void TestDeviceEvents::theFormIsOpenedFromTheCustomerForTheChosenDevice()
{
    Desk desk;
    desk.window.showSection(Section::Customers);
    desk.window.navigator().showCustomer(desk.customer(QStringLiteral("+255712000004")).id);
    QTRY_COMPARE(desk.title(), QStringLiteral("Daudi Laizer"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("+255 712 000 004")) || !desk.allText().isEmpty());
    const auto opened = [&desk] {
        desk.press(Qt::Key_D, Qt::ControlModifier);
        return desk.title() == QStringLiteral("What happened to a device");
    };
    QTRY_VERIFY(opened()); // the devices of the page have arrived
    QVERIFY(desk.input<QComboBox>("serial")->currentText().contains(QLatin1String(panel)));
}

void TestDeviceEvents::aRepossessionSaysWhatIsWrittenOff()
{
    Desk desk;
    openForm(desk, QLatin1String(panel));
    auto *event = desk.input<QComboBox>("reason");
    event->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < event->count() && event->currentText() != QStringLiteral("It is repossessed"); ++i)
        desk.press(Qt::Key_Down);
    QCOMPARE(event->currentText(), QStringLiteral("It is repossessed"));
    QTRY_VERIFY2(desk.allText().contains(QStringLiteral("are written off with this date")), qPrintable(desk.allText()));
    QVERIFY(!desk.input<QComboBox>("replacement")->isVisible());

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Must be reset before it is sold again")));
    QTRY_VERIFY(words(*table(desk, QStringLiteral("History"))).contains(QStringLiteral("SKH20000004 was repossessed")));
    // The sale says so, and takes what comes later as a recovery.
    const auto sale = desk.company
                          .run([id = desk.customer(QStringLiteral("+255712000004")).id](const ServiceContext &context) {
                              return SaleService(context).ofCustomer(id);
                          })
                          .front();
    desk.window.navigator().showSale(sale.id);
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Written off")));
    desk.press(Qt::Key_F9);
    QTRY_VERIFY(desk.input("amount"));
    QTRY_VERIFY(desk.isIn("amount"));
    desk.type(QStringLiteral("50000"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(desk.title().startsWith(QStringLiteral("Payment of")), qPrintable(desk.title() + desk.allText()));
    QTRY_VERIFY2(desk.allText().contains(QStringLiteral("after it was written off")), qPrintable(desk.allText()));
}

void TestDeviceEvents::aNewSerialIsRegisteredInTheForm()
{
    Desk desk;
    openForm(desk, QLatin1String(panel));
    auto *maker = desk.input<QComboBox>("manufacturer");
    QTRY_VERIFY(maker->count() > 0);
    desk.input<QComboBox>("replacement")->setCurrentText(QStringLiteral("SKH20007777"));
    QTRY_VERIFY2(desk.allText().contains(QStringLiteral("To register it now, choose its maker")),
                 qPrintable(desk.allText()));
    maker->setCurrentText(QStringLiteral("Sun King"));
    QTRY_VERIFY2(desk.allText().contains(QStringLiteral("SKH20007777 is registered as a new device of Sun King")),
                 qPrintable(desk.allText()));

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Nobody, in stock")));
    QCOMPARE(device(desk, QStringLiteral("SKH20007777")).customerName, QStringLiteral("Daudi Laizer"));
}

void TestDeviceEvents::whatCannotBeIsSaidBesideTheField()
{
    Desk desk;
    openForm(desk, QLatin1String(panel));
    desk.input<QComboBox>("replacement")->setCurrentText(QStringLiteral("SKH20000005"));

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(desk.errorOf("replacement"),
                 QStringLiteral("This device belongs to a customer: choose one from stock."));
    QCOMPARE(desk.input<QComboBox>("replacement")->currentText(), QStringLiteral("SKH20000005"));
}

void TestDeviceEvents::aDayIsClosedFromTheReports()
{
    Desk desk;
    desk.window.showSection(Section::Reports);
    QTRY_COMPARE(desk.title(), QStringLiteral("Reports"));
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.title(), QStringLiteral("Close a day"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Booked on this day")));

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(desk.title(), QStringLiteral("Reports"));
    const auto days = desk.company.run([](const ServiceContext &context) { return DayCloseService(context).list(10); });
    QCOMPARE(days.size(), size_t(1));
    QCOMPARE(days.front().day, QDate(2026, 3, 19));
    // The same day once more: refused beside the field.
    desk.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(desk.title(), QStringLiteral("Close a day"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.errorOf("date"), QStringLiteral("This day is closed. Choose a later one."));
}

void TestDeviceEvents::aClosedDayIsRefusedBesideTheDateOfCash()
{
    Desk desk;
    desk.company.run(
        [](const ServiceContext &context) { return DayCloseService(context).close(QDate(2026, 3, 19), {}); });
    desk.window.showSection(Section::Payments);
    desk.window.navigator().takeCash(QStringLiteral("47000000001"), {});
    QTRY_COMPARE(desk.title(), QStringLiteral("Take cash"));
    desk.input("amount")->setText(QStringLiteral("5000"));
    desk.input<DateEdit>("date")->setDate(QDate(2026, 3, 18));

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(desk.errorOf("date"), QStringLiteral("This day is closed. Choose a later one."));
}

void TestDeviceEvents::aWrongClockIsToldOnceAndStaysInTheStatusBar()
{
    Desk desk;
    auto *strip = desk.window.findChild<StatusStrip *>();
    QVERIFY(strip);
    desk.clock.advance(-std::chrono::hours(2));

    strip->refresh();

    const auto isShown = [strip] {
        const auto labels = strip->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("Clock is wrong")) &&
                   label->toolTip().contains(QStringLiteral("behind the newest entry of the company"));
        });
    };
    QTRY_VERIFY(isShown());
    desk.window.showSection(Section::Payments);
    desk.window.navigator().takeCash(QStringLiteral("47000000001"), {});
    QTRY_VERIFY(desk.screen()
                    .findChild<FieldForm *>()
                    ->warningOf(QStringLiteral("date"))
                    .contains(QStringLiteral("behind the newest entry of the company")));
    desk.clock.advance(std::chrono::hours(2));
    strip->refresh();
    QTRY_VERIFY(!isShown());
}

void TestDeviceEvents::thePaymentSaysWhenTheTwoClocksDisagree()
{
    Desk desk;
    const auto payment = desk.company.run([&desk](const ServiceContext &context) -> Result<PaymentView> {
        auto &session = desk.company.session();
        MPM_TRY(const auto channel, AccountService(context, session.registry(), session.secrets())
                                        .find(AccountRole::Channel, QStringLiteral("Paystack")));
        ProviderPayment row;
        row.reference = QStringLiteral("PSK-1");
        row.amount = Money(800'000);
        row.amountText = QStringLiteral("8000");
        row.currency = QStringLiteral("TZS");
        row.serials = {{QStringLiteral("47000000001"), QStringLiteral("metadata.serial_id")}};
        row.paidAt = row.createdAt = desk.clock.now().plus(std::chrono::minutes(45));
        return PaymentService(context).receive(channel.id, QStringLiteral("paystack"), row);
    });
    desk.window.showSection(Section::Payments);
    desk.window.navigator().showPayment(payment.id);
    QTRY_VERIFY2(desk.allText().contains(QStringLiteral(
                     "It came here 45 minute(s) before the provider's time: one of the two clocks is wrong.")),
                 qPrintable(desk.allText()));
}

QTEST_MAIN(TestDeviceEvents)
#include "test_device_events.moc"
