#include "core/services/tariff_service.h"
#include "tests/ui/desk.h"
#include "ui/history/history_page.h"
#include "ui/widgets/short_table.h"

#include <QTabWidget>
#include <QTableView>

/// The history of tariffs, appliances, accounts, the company and payments, opened where each of them is worked on; and
/// the trial of the matching rules.
class TestHistory final : public QObject
{
    Q_OBJECT
private slots:
    void aTariffShowsItsHistoryFromListAndForm();
    void anApplianceShowsItsHistory();
    void anAccountShowsItsHistory();
    void theCompanyShowsItsHistory();
    void aPaymentShowsItsHistory();
    void theRulesAreTriedFromAnUnmatchedPayment();
    void theRulesAreTriedFromTheChannels();

private:
    static QTableView &table(Desk &desk) { return *desk.screen().findChild<QTableView *>(); }
    /// What and after, row by row.
    static QStringList rows(Desk &desk)
    {
        QStringList all;
        const auto *model = table(desk).model();
        for (int row = 0; row < model->rowCount(); ++row)
            all.append(model->index(row, 2).data().toString() + u'|' + model->index(row, 4).data().toString());
        return all;
    }
    static void openSettings(Desk &desk, int tab)
    {
        desk.window.showSection(Section::Settings);
        desk.screen().findChild<QTabWidget *>()->setCurrentIndex(tab);
    }
    /// Of the tab in front.
    static QPushButton *visibleButton(Desk &desk, const QString &label)
    {
        for (auto *found : desk.screen().findChildren<QPushButton *>()) {
            if (found->isVisible() && QString(found->text()).remove(u'&') == label)
                return found;
        }
        return nullptr;
    }
    static ShortTable *shortTable(Desk &desk, const QString &name)
    {
        for (auto *found : desk.screen().findChildren<ShortTable *>()) {
            if (found->accessibleName() == name && found->isVisible())
                return found;
        }
        return nullptr;
    }
};

void TestHistory::aTariffShowsItsHistoryFromListAndForm()
{
    Desk desk;
    desk.clock.advance(std::chrono::minutes(1));
    desk.company.run([](const ServiceContext &context) -> Result<TariffView> {
        TariffService tariffs(context);
        MPM_TRY(auto tariff, tariffs.find(QStringLiteral("Household")));
        tariff.tariff.pricePerKwh = Money(30'000);
        return tariffs.edit(tariff.id.toText(), tariff.tariff);
    });
    desk.window.showSection(Section::Tariffs);
    auto *tariffs = desk.screen().findChild<ShortTable *>();
    QTRY_COMPARE(tariffs->rowCount(), 2);
    tariffs->selectRow(1);
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(desk.title(), QStringLiteral("History of Household"));
    QTRY_COMPARE(rows(desk).size(), 2);
    QCOMPARE(rows(desk).first(), QStringLiteral("The tariff was changed|Price: 300.00"));
    table(desk).selectRow(0);
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("Before:\nPrice: 250.00")));

    desk.press(Qt::Key_Escape);
    tariffs->setFocus();
    desk.press(Qt::Key_F2);
    QTRY_COMPARE(desk.title(), QStringLiteral("Edit tariff Household"));
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(desk.title(), QStringLiteral("History of Household"));
}

void TestHistory::anApplianceShowsItsHistory()
{
    Desk desk;
    desk.window.showSection(Section::Appliances);
    auto *appliances = desk.screen().findChild<ShortTable *>();
    QTRY_COMPARE(appliances->rowCount(), 4);
    appliances->selectRow(0);
    const QString name = appliances->item(0, 0)->text();
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(desk.title(), QStringLiteral("History of ") + name);
    QTRY_COMPARE(rows(desk), QStringList{QStringLiteral("The appliance was added|") + name});
}

void TestHistory::anAccountShowsItsHistory()
{
    Desk desk;
    openSettings(desk, 1);
    auto *accounts = shortTable(desk, QStringLiteral("Accounts"));
    QTRY_COMPARE(accounts->rowCount(), 1);
    accounts->selectRow(0);
    visibleButton(desk, QStringLiteral("Switch off"))->click();
    QTRY_VERIFY(visibleButton(desk, QStringLiteral("Switch on")));
    visibleButton(desk, QStringLiteral("History"))->click();
    QTRY_COMPARE(desk.title(), QStringLiteral("History of Paystack"));
    QTRY_COMPARE(rows(desk).size(), 2);
    QVERIFY(rows(desk).contains(QStringLiteral("The account was switched off|")));
}

void TestHistory::theCompanyShowsItsHistory()
{
    Desk desk;
    desk.press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(desk.isIn("name") && desk.input<QComboBox>("timezone")->count() > 1);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.type(QStringLiteral("Simanjiro Light"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(desk.company.session().company().name, QStringLiteral("Simanjiro Light"));
    visibleButton(desk, QStringLiteral("History"))->click();
    QTRY_COMPARE(desk.title(), QStringLiteral("History of Simanjiro Light"));
    QTRY_VERIFY(rows(desk).contains(QStringLiteral("The company's data was changed|Name: Simanjiro Light")));
}

void TestHistory::aPaymentShowsItsHistory()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000099"), 800'000);
    desk.company.run([id = payment.id](const ServiceContext &context) {
        return PaymentService(context).match(id, QStringLiteral("47000000002"));
    });
    desk.window.showSection(Section::Payments);
    desk.window.navigator().showPayment(payment.id);
    QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Payment of 8,000.00")));
    desk.press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(desk.title(), QStringLiteral("History of PSK-9"));
    QTRY_COMPARE(rows(desk).size(), 2);
    QVERIFY2(rows(desk).join(u'\n').contains(QStringLiteral("was matched by hand|47000000002")),
             qPrintable(rows(desk).join(u'\n')));
}

void TestHistory::theRulesAreTriedFromAnUnmatchedPayment()
{
    Desk desk;
    const auto payment = desk.company.receive(QStringLiteral("PSK-9"), QStringLiteral("47000000020"), 800'000);
    desk.window.showSection(Section::Payments);
    desk.window.navigator().showPayment(payment.id);
    QTRY_VERIFY(visibleButton(desk, QStringLiteral("Try the matching rules")));
    visibleButton(desk, QStringLiteral("Try the matching rules"))->click();
    QTRY_COMPARE(desk.title(), QStringLiteral("Matching rules"));
    auto *rules = shortTable(desk, QStringLiteral("Matching rules"));
    auto *payments = shortTable(desk, QStringLiteral("Past payments"));
    QTRY_COMPARE(payments->rowCount(), 1);
    QCOMPARE(rules->rowCount(), 11);
    QCOMPARE(rules->item(0, 2)->text(), QStringLiteral("100"));
    QCOMPARE(rules->item(3, 1)->text(), QStringLiteral("two neighbouring characters swapped"));
    QCOMPARE(rules->item(3, 3)->text(), QStringLiteral("1"));
    QCOMPARE(rules->item(3, 6)->text(), QStringLiteral("1")); // nobody decided yet
    QCOMPARE(payments->item(0, 5)->text(), QStringLiteral("47000000002 Baraka Mollel"));
    payments->setFocus();
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.title().startsWith(QStringLiteral("Payment of 8,000.00")));
    QVERIFY(
        desk.company.run([id = payment.id](const ServiceContext &context) { return PaymentService(context).read(id); })
            .unmatched == u"open");
}

void TestHistory::theRulesAreTriedFromTheChannels()
{
    Desk desk;
    openSettings(desk, 1);
    visibleButton(desk, QStringLiteral("Matching rules"))->click();
    QTRY_COMPARE(desk.title(), QStringLiteral("Matching rules"));
    QTRY_VERIFY(desk.allText().contains(QStringLiteral("No payment came in unmatched so far.")));
    desk.press(Qt::Key_Escape);
    openSettings(desk, 2);
    QVERIFY(!visibleButton(desk, QStringLiteral("Matching rules")));
}

QTEST_MAIN(TestHistory)
#include "test_history.moc"
