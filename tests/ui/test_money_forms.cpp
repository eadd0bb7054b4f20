#include "core/services/account_service.h"
#include "core/services/balance_service.h"
#include "core/services/request_queue.h"
#include "core/services/token_service.h"
#include "tests/ui/desk.h"
#include "ui/error_texts.h"

#include <QClipboard>

/// The forms about money that is not cash: asking a phone, granting, spending and paying out credit.
class TestMoneyForms final : public QObject
{
    Q_OBJECT

    static constexpr auto meter = "47000000001";

    static AccountView paystack(Desk &desk)
    {
        return desk.company.run([&desk](const ServiceContext &context) {
            auto &session = desk.company.session();
            return AccountService(context, session.registry(), session.secrets())
                .find(AccountRole::Channel, QStringLiteral("Paystack"));
        });
    }
    static void setEmail(Desk &desk, const QString &email)
    {
        const auto id = paystack(desk).id;
        desk.company.run([&desk, id, email](const ServiceContext &context) {
            auto &session = desk.company.session();
            AccountInput input;
            input.allowInsecureLoopback = true;
            input.settings.insert(QStringLiteral("email"), email);
            return AccountService(context, session.registry(), session.secrets()).edit(id, input);
        });
    }
    /// The channel has taken the request and named a page.
    static void channelAnswers(Desk &desk, const QString &url)
    {
        const auto id = paystack(desk).id;
        desk.company.run([id, url](const ServiceContext &context) -> Outcome {
            RequestQueue queue(context);
            MPM_TRY(const auto job, queue.takeNext(id));
            AskOutcome outcome;
            outcome.state = AskState::Asked;
            outcome.url = url;
            return queue.finishAsk(*job, outcome);
        });
    }
    /// Of the page, beside its title or in its menu "More".
    static QAction *action(Desk &desk, const QString &text)
    {
        for (auto *candidate : desk.screen().actions()) {
            if (QString(candidate->text()).remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

private slots:
    void aPhoneIsAskedForTheMoneyByKeyboardAndItsAddressIsShown()
    {
        Desk desk;
        desk.window.navigator().showDevice(QLatin1String(meter));
        QTRY_VERIFY(action(desk, QStringLiteral("Ask the phone for the money\u2026")));
        action(desk, QStringLiteral("Ask the phone for the money\u2026"))->trigger();
        QCOMPARE(desk.title(), QStringLiteral("Ask the phone for the money"));
        QTRY_COMPARE(desk.input<QComboBox>("channel")->currentText(), QStringLiteral("Paystack"));
        QTRY_COMPARE(desk.input("phone")->placeholderText(), QStringLiteral("+255712000001"));
        QVERIFY(desk.isIn("amount"));
        desk.type(QStringLiteral("5,000"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isIn("channel"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isIn("phone"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(desk.title(), QStringLiteral("Payment of 5,000.00\u00a0TZS"));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Nobody was asked so far")));
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("Amina Juma")));
        QVERIFY(!desk.button(QStringLiteral("Copy the address"))->isVisible());

        const auto page = QStringLiteral("https://checkout.paystack.com/0peioxfhpn");
        channelAnswers(desk, page);
        desk.press(Qt::Key_F5);
        QTRY_VERIFY(desk.allText().contains(QStringLiteral("The payer was asked")));
        desk.button(QStringLiteral("Copy the address"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), page);
    }

    void whatWouldBeRefusedIsSaidBesideItsFieldAndNothingTypedIsLost()
    {
        Desk desk;
        setEmail(desk, {});
        desk.window.navigator().requestPayment(QStringLiteral("47000000099"));
        QTRY_COMPARE(desk.input<QComboBox>("channel")->count(), 1);
        desk.input("amount")->setText(QStringLiteral("5,000"));
        desk.button(QStringLiteral("Ask for the money"))->click();
        QTRY_COMPARE(desk.errorOf("serial"), reasonText(QStringLiteral("unknown_serial")));

        desk.input("serial")->setText(QLatin1String(meter));
        desk.button(QStringLiteral("Ask for the money"))->click();
        QTRY_VERIFY(desk.allText().contains(reasonText(QStringLiteral("no_email"))));
        desk.input("phone")->setText(QStringLiteral("12"));
        setEmail(desk, QStringLiteral("office@example.org"));
        desk.button(QStringLiteral("Ask for the money"))->click();
        QTRY_COMPARE(desk.errorOf("phone"), reasonText(QStringLiteral("invalid_phone")));
        QCOMPARE(desk.input("amount")->text(), QStringLiteral("5,000"));
    }

    void theCashFormLeadsToThePhone()
    {
        Desk desk;
        desk.window.navigator().takeCash(QLatin1String(meter), {});
        desk.button(QStringLiteral("Ask the phone instead\u2026"))->click();
        QCOMPARE(desk.title(), QStringLiteral("Ask the phone for the money"));
        QCOMPARE(desk.input("serial")->text(), QLatin1String(meter));
    }

    void energyIsGrantedWithAReason()
    {
        Desk desk;
        desk.window.navigator().showDevice(QLatin1String(meter));
        QTRY_VERIFY(action(desk, QStringLiteral("Grant without payment\u2026")));
        action(desk, QStringLiteral("Grant without payment\u2026"))->trigger();
        QCOMPARE(desk.title(), QStringLiteral("Grant without payment for 47000000001"));
        QVERIFY(desk.isIn("wh"));
        desk.type(QStringLiteral("1,050"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.errorOf("reason"), reasonText(QStringLiteral("required")));
        desk.type(QStringLiteral("the meter was off for a day"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!desk.errorOf("wh").isEmpty());
        QCOMPARE(desk.input("reason")->text(), QStringLiteral("the meter was off for a day"));
        desk.input("wh")->setText(QStringLiteral("half"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.errorOf("wh").contains(QStringLiteral("whole number")));
        desk.input("wh")->setText(QStringLiteral("1,000"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Token")));
        QCOMPARE(desk.company.run([](const ServiceContext &context) {
            return context.database.readInteger(QStringLiteral("SELECT watt_hours FROM free_grant"), {});
        }),
                 1000);
    }

    void daysAreGrantedToAHomeSystem()
    {
        Desk desk;
        desk.window.navigator().showDevice(QStringLiteral("SKH20000004"));
        QTRY_VERIFY(action(desk, QStringLiteral("Grant without payment\u2026")));
        action(desk, QStringLiteral("Grant without payment\u2026"))->trigger();
        desk.input("days")->setText(QStringLiteral("3"));
        desk.input("reason")->setText(QStringLiteral("repair"));
        desk.button(QStringLiteral("Grant"))->click();
        QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Token")));
    }

    void creditIsSpentAndPaidOut()
    {
        Desk desk;
        // The whole plan and 5,000.00 too much.
        desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("SKH20000004"), 84'500'000);
        const auto daudi = desk.customer(QStringLiteral("+255712000004"));
        const auto credit = [&] {
            return desk.company
                .run([id = daudi.id](const ServiceContext &context) {
                    return BalanceService(context).balance(id, QDate(2026, 3, 20));
                })
                .credit.minorUnits();
        };
        const qint64 before = credit();
        QVERIFY(before > 0);
        desk.window.navigator().showCustomer(daudi.id);
        QTRY_VERIFY(action(desk, QStringLiteral("Use or refund credit\u2026")));
        action(desk, QStringLiteral("Use or refund credit\u2026"))->trigger();
        QCOMPARE(desk.title(), QStringLiteral("Use or refund credit"));
        QTRY_VERIFY(!desk.input("amount")->text().isEmpty());

        desk.button(QStringLiteral("Do it"))->click(); // on the device whose plan is finished
        QTRY_COMPARE(desk.errorOf("amount"), reasonText(QStringLiteral("nothing_to_pay")));
        desk.input<QComboBox>("use")->setCurrentIndex(1);
        desk.button(QStringLiteral("Do it"))->click();
        QTRY_COMPARE(desk.errorOf("note"), reasonText(QStringLiteral("required")));
        desk.input("note")->setText(QStringLiteral("cash, signed"));
        desk.input("amount")->setText(QStringLiteral("1.00"));
        desk.button(QStringLiteral("Do it"))->click();
        QTRY_COMPARE(desk.title(), QStringLiteral("Daudi Laizer"));
        QCOMPARE(credit(), before - 100);
    }
};

QTEST_MAIN(TestMoneyForms)
#include "test_money_forms.moc"
