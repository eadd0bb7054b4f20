// What is typed goes where it is meant: by keys alone, faster than the store answers, and in the language of now.

#include "core/services/device_service.h"
#include "tests/ui/switched_desk.h"
#include "ui/widgets/customer_picker.h"

namespace {

const QString aminasMeter = QStringLiteral("47000000001");
const QString chikusMeter = QStringLiteral("47000000003");

/// The window in French, after it was opened in English.
struct FrenchDesk : SwitchedDesk
{
    FrenchDesk()
    {
        languages.choose(QStringLiteral("en"));
        QTest::qWait(0);
    }
    ~FrenchDesk() { languages.choose(QStringLiteral("en")); }
    void switchToFrench()
    {
        window.navigator().useLanguage(QStringLiteral("fr"));
        QTest::qWait(50); // the window is made again by a timer
    }
};

} // namespace

class TestKeys final : public QObject
{
    Q_OBJECT
private slots:
    void cashIsReadInTheLanguageOfNow()
    {
        FrenchDesk desk;
        desk.window.showSection(Section::Payments);
        desk.switchToFrench();
        desk.window.navigator().takeCash(aminasMeter, {});
        desk.type(QStringLiteral("1500,50"));
        desk.input("date")->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("05/03/2026"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.screen().inherits("PaymentPage"));
        const auto booked = desk.company.run([](const ServiceContext &context) {
            return PaymentService(context).list({}, {2, {}});
        });
        QCOMPARE(booked.rows.size(), size_t(2));
        QCOMPARE(booked.rows.back().amount, Money(150'050));
        QCOMPARE(booked.rows.back().paidAt.ms / 86'400'000, QDate(1970, 1, 1).daysTo(QDate(2026, 3, 5)));
    }

    void aDeviceNeverGoesToTheCustomerOfAnOlderText()
    {
        Desk desk;
        const auto device =
            desk.company.run([](const ServiceContext &context) { return DeviceService(context).find(chikusMeter); });
        desk.window.navigator().reassignDevice({device});
        auto *picker = desk.input<CustomerPicker>("customer");
        picker->setFocus();
        desk.type(QStringLiteral("Amina"));
        QTRY_VERIFY(picker->chosen().has_value());
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(QStringLiteral("Baraka"));
        QVERIFY(!picker->chosen().has_value());
        desk.press(Qt::Key_Return, Qt::ControlModifier); // at once: nobody was found yet
        QVERIFY(!desk.errorOf("customer").isEmpty());
        QTRY_VERIFY(picker->chosen().has_value());
        QCOMPARE(picker->chosen()->name, QStringLiteral("Baraka"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.screen().inherits("ReassignForm"));
        const auto given =
            desk.company.run([](const ServiceContext &context) { return DeviceService(context).find(chikusMeter); });
        QCOMPARE(given.customerName, QStringLiteral("Baraka Mollel"));
    }
};

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
