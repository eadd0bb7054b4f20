#include "core/services/message_service.h"
#include "core/services/message_texts.h"
#include "tests/ui/desk.h"
#include "ui/payments/suggestion_list.h"
#include "ui/widgets/short_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QToolButton>

/// The page of a payment and what is done from it, by keys alone.
class TestPayments final : public QObject
{
    Q_OBJECT
private slots:
    void aSuggestionIsBookedWithTwoKeys();
    void aSuggestionThatCannotBeBookedSaysWhy();
    void aTypedDeviceIsShownBeforeItIsBooked();
    void aRefundIsEndedByAPersonWhoKnows();
    void aReversalIsSeenBeforehandAndDone();
    void whatWasUsedCanBeTakenAsALoss();
    void aReversalNeedsAReason();
    void aPaymentMovesToTheRightDevice();
    void theRightDeviceIsChosenFromTheSuggestions();
    void aWrongMoveSaysWhyBesideTheField();
    void theWordsOfTheProviderAreReadable();
    void aMessageIsSentAgain();
    void theTokenIsReadInGroupsAndSentToANewNumber();

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
    /// Opens the page and waits until it shows `sentence`.
    static void open(Desk &desk, const PaymentView &payment, const QString &sentence)
    {
        desk.window.showSection(Section::Payments);
        desk.window.navigator().showPayment(payment.id);
        QTRY_VERIFY2(desk.allText().contains(sentence), qPrintable(desk.allText()));
    }
    /// Of the page, beside its title or in its menu "More".
    static QAction *actionOf(Desk &desk, const QString &text)
    {
        for (auto *candidate : desk.screen().actions()) {
            if (QString(candidate->text()).remove(u'&') == text && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    static void pressButton(Desk &desk, const QString &label)
    {
        auto *button = desk.button(label);
        QVERIFY2(button, qPrintable(label));
        button->setFocus(Qt::TabFocusReason);
        desk.press(Qt::Key_Space);
    }
};

void TestPayments::aSuggestionIsBookedWithTwoKeys()
{
    Desk desk;
    // The payer swapped the last two digits of Baraka's meter.
    const auto payment = desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000020"), 800'000);
    open(desk, payment, QStringLiteral("booked nowhere"));
    auto *suggestions = table(desk, QStringLiteral("Devices it may have been meant for"));
    QTRY_COMPARE(&desk.focus(), static_cast<QWidget *>(suggestions));
    QVERIFY(words(*suggestions).startsWith(QStringLiteral("47000000002|Baraka Mollel|")));
    QVERIFY(words(*suggestions).contains(QStringLiteral("two neighbouring characters swapped")));

    desk.press(Qt::Key_Return);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("A person chose the device 47000000002")));
    const QString asked = desk.company.dialogs.asked.last();
    QVERIFY2(asked.contains(QStringLiteral("the device of Baraka Mollel")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("Energy 47000000002")), qPrintable(asked));
}

void TestPayments::aSuggestionThatCannotBeBookedSaysWhy()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000020"), 800'000);
    desk.company.dialogs.accepts = false;
    open(desk, payment, QStringLiteral("booked nowhere"));
    desk.company.dialogs.text = QStringLiteral("47099999999");

    desk.press(Qt::Key_F2);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("No device has this serial number")));
    QVERIFY(desk.allText().contains(QStringLiteral("booked nowhere")));
}

void TestPayments::aTypedDeviceIsShownBeforeItIsBooked()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-9"), {}, 800'000);
    open(desk, payment, QStringLiteral("booked nowhere"));
    desk.company.dialogs.text = QStringLiteral("47000000003");

    desk.press(Qt::Key_F2);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("A person chose the device 47000000003")));
    QVERIFY(desk.company.dialogs.asked.last().contains(QStringLiteral("the device of Chiku Ngowi")));
}

void TestPayments::aRefundIsEndedByAPersonWhoKnows()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-9"), {}, 800'000);
    open(desk, payment, QStringLiteral("booked nowhere"));
    const auto choose = [&desk](const QString &label) {
        QAction *action = nullptr;
        QTRY_VERIFY(action = actionOf(desk, label));
        action->trigger();
    };
    desk.company.dialogs.text = QStringLiteral("no device");
    choose(QStringLiteral("Ask for a refund\u2026"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("waits for approval by another person")));
    // What cannot be done meanwhile is not offered.
    QVERIFY(desk.allText().contains(QStringLiteral("A refund of it is under way")));
    QVERIFY(!desk.allText().contains(QStringLiteral("Which device was it for?")));
    QVERIFY(!actionOf(desk, QStringLiteral("The refund was made\u2026")));
    desk.company.dialogs.text = QStringLiteral("the customer called");
    choose(QStringLiteral("The refund was not made\u2026"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("The refund was not made")));
    QTRY_VERIFY(actionOf(desk, QStringLiteral("Choose the device\u2026")));
    QVERIFY(desk.allText().contains(QStringLiteral("Which device was it for?")));
}

void TestPayments::aReversalIsSeenBeforehandAndDone()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000001"), 25'000'000);
    open(desk, payment, QStringLiteral("went into energy"));

    desk.press(Qt::Key_R, Qt::ControlModifier);

    QVERIFY(desk.title().startsWith(QStringLiteral("Reverse the payment of")));
    auto *effects = table(desk, QStringLiteral("What the reversal changes"));
    QTRY_VERIFY(effects->rowCount() > 2);
    QVERIFY2(words(*effects).contains(QStringLiteral("Fridge 90 l: left to pay|")), qPrintable(words(*effects)));
    QVERIFY2(words(*effects).contains(QStringLiteral("Waiting|Cancelled")), qPrintable(words(*effects)));
    QTRY_VERIFY(desk.isIn("reason"));
    desk.type(QStringLiteral("typing error"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("This payment was reversed: typing error")));
}

void TestPayments::whatWasUsedCanBeTakenAsALoss()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    desk.company.issueTokens();
    open(desk, payment, QStringLiteral("went into energy"));
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Accept the loss")));
    auto *effects = table(desk, QStringLiteral("What the reversal changes"));
    QVERIFY2(words(*effects).contains(QStringLiteral("Already used, so owed at once")), qPrintable(words(*effects)));
    QVERIFY2(words(*effects).contains(QStringLiteral("stays valid")), qPrintable(words(*effects)));

    desk.type(QStringLiteral("our mistake"));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isIn("used"));
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(words(*effects).contains(QStringLiteral("written off as a loss")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY2(desk.allText().contains(QStringLiteral("This payment was reversed: our mistake")),
                 qPrintable(desk.title() + desk.allText()));
    const auto debts = desk.company.run([](const ServiceContext &context) -> Result<qint64> {
        return context.database.readInteger(
            QStringLiteral("SELECT count(*) FROM recovery_charge WHERE written_off = 0"));
    });
    QCOMPARE(debts, 0);
}

void TestPayments::aReversalNeedsAReason()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    open(desk, payment, QStringLiteral("went into energy"));
    desk.press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(desk.isIn("reason"));

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_COMPARE(desk.errorOf("reason"), QStringLiteral("This is needed."));
}

void TestPayments::aPaymentMovesToTheRightDevice()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    open(desk, payment, QStringLiteral("went into energy"));

    desk.press(Qt::Key_F6);
    QVERIFY(desk.title().startsWith(QStringLiteral("Move")));
    QTRY_VERIFY(desk.isIn("serial"));
    desk.type(QStringLiteral("47000000002"));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.isIn("reason"));
    desk.type(QStringLiteral("the payer said so"));
    QTRY_VERIFY2(desk.allText().contains(QStringLiteral("Booked for Baraka Mollel")), qPrintable(desk.allText()));
    QVERIFY(words(*table(desk, QStringLiteral("What is booked instead"))).contains(QStringLiteral("Token for")));
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("The money is booked on 47000000002 now")));
    QVERIFY(desk.allText().contains(QStringLiteral("PSK-1~1 on 47000000002")));
    QCOMPARE(desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000).status,
             PaymentStatus::Duplicate);
}

void TestPayments::theRightDeviceIsChosenFromTheSuggestions()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    open(desk, payment, QStringLiteral("went into energy"));
    desk.press(Qt::Key_F6);
    auto *suggestions = table(desk, QStringLiteral("Devices it may have been meant for"));
    QTRY_VERIFY(suggestions->rowCount() > 0);

    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return);
    QCOMPARE(&desk.focus(), static_cast<QWidget *>(suggestions));
    desk.press(Qt::Key_Return);

    QCOMPARE(desk.input("serial")->text(), QStringLiteral("47000000001"));
    QTRY_VERIFY(desk.isIn("reason"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Booked for Amina Juma")));
}

void TestPayments::aWrongMoveSaysWhyBesideTheField()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    open(desk, payment, QStringLiteral("went into energy"));
    desk.press(Qt::Key_F6);
    QTRY_VERIFY(desk.isIn("serial"));

    desk.type(QStringLiteral("47000000003"));

    QTRY_COMPARE(desk.errorOf("serial"), QStringLiteral("The payment is already booked on this device."));
    desk.input("serial")->clear();
    desk.type(QStringLiteral("47999999999"));
    QTRY_COMPARE(desk.errorOf("serial"), QStringLiteral("No device has this serial number."));
}

void TestPayments::theWordsOfTheProviderAreReadable()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    open(desk, payment, QStringLiteral("went into energy"));

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("metadata.serial_id")));
    auto *raw = desk.screen().findChild<QPlainTextEdit *>();
    QVERIFY(!raw->isVisible());
    for (auto *button : desk.screen().findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Exactly as it came"))
            button->setFocus(Qt::TabFocusReason);
    }
    desk.press(Qt::Key_Space);
    QVERIFY(raw->isVisible());
    QVERIFY(raw->toPlainText().contains(QStringLiteral("\"metadata\"")));
}

void TestPayments::aMessageIsSentAgain()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    desk.company.issueTokens();
    desk.company.run([](const ServiceContext &context) -> Result<qint64> {
        MPM_TRY(auto transaction, Transaction::begin(context.database));
        MPM_CHECK(transaction.executeLocal(QStringLiteral("UPDATE message SET state = 'sent'"), {}));
        MPM_CHECK(transaction.commit());
        return 0;
    });
    open(desk, payment, QStringLiteral("Messages to the customer"));
    auto *messages = table(desk, QStringLiteral("Messages"));
    QTRY_COMPARE(messages->rowCount(), 1);
    QVERIFY(words(*messages).contains(QStringLiteral("+255712000003")));

    pressButton(desk, QStringLiteral("Send this message again"));

    QTRY_COMPARE(messages->rowCount(), 2);
}

void TestPayments::theTokenIsReadInGroupsAndSentToANewNumber()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000003"), 25'000'000);
    desk.company.issueTokens();
    const auto read = [&](const ServiceContext &context) { return PaymentService(context).read(payment.id); };
    const auto token = desk.company.run(read).tokens.front();
    desk.window.navigator().showToken(token.id);
    QTRY_VERIFY(desk.allText().contains(groupedToken(token.text)));
    QCOMPARE(groupedToken(token.text).count(u' '), 4);
    QVERIFY(desk.allText().contains(QStringLiteral("Calin made it. The customer types it into the device.")));

    desk.company.dialogs.text = QStringLiteral("0712 000 333");
    pressButton(desk, QStringLiteral("Send to the customer again\u2026"));

    QTRY_VERIFY(desk.allText().contains(QStringLiteral("+255712000333")));
    const auto messages =
        desk.company.run([&](const ServiceContext &context) { return MessageService(context).ofPayment(payment.id); });
    QCOMPARE(messages.back().phone, QStringLiteral("+255712000333"));
    pressButton(desk, QStringLiteral("Copy"));
    QCOMPARE(QGuiApplication::clipboard()->text(), token.text);
}

QTEST_MAIN(TestPayments)
#include "test_payments.moc"
