#include "tests/integration/mpmctl_runner.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Devices that are replaced, come back, are lost or found, and the money of plans that were written off, as a script
/// sees them. Asha Juma buys the lamp SHS-00001 on 2026-01-10 in ten months of 30.00; SHS-00002 lies in stock.
class TestMpmctlDevices final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aReplacementGoesOnWhereTheOldDeviceStopped();
    void aNewSerialIsRegisteredInTheSameStep();
    void aDeviceThatIsTakenBackEndsItsPlan();
    void theDebtOfALostDeviceGoesOnUntilItIsWrittenOff();
    void aLostDeviceIsFoundOnce();
    void aRecoveryIsTakenAtTheDesk();
    void anUnmatchedPaymentIsBookedOnASale();
    void detailsAreEnteredAndShown();
    void whatIsWrongInDetailsIsNamed();
    void aMakerThatCannotBeAskedIsNoted();
    void aClusterHasAManagerAndAnOutline();
    void whatIsWrongIsNamedAndChangesNothing();
    void aSaleOfServiceHasNoSchedule();
    void anUnlikelyPhoneIsTakenWithAWarning();

private:
    JsonValue ask(const QString &line) const { return m_mpmctl->ask(line); }
    QString wrong(const QString &line) const { return m_mpmctl->wrong(line); }
    void addMoreDevices() const;
    QString pay(const QString &line) const;
    /// Devices, sales and payments as a script reads them: equal when nothing was changed.
    QByteArray company() const;
    void issueNewestToken() const;

    std::unique_ptr<MpmctlRunner> m_mpmctl;
    QString m_sale;
};

void TestMpmctlDevices::init()
{
    m_mpmctl = std::make_unique<MpmctlRunner>(QStringLiteral(MPMCTL));
    m_mpmctl->makeCompany(u"TZS"_s, u"Africa/Dar_es_Salaam"_s, u"250.00"_s);
    ask(u"appliance add Lamp --type shs --price 300.00"_s);
    m_sale =
        ask(u"register --name Asha --surname Juma --phone 0712000001 --village Kome --device shs --serial SHS-00001 "
            "--manufacturer Maker --appliance Lamp --cost 300.00 --instalments 10 --every monthly "
            "--date 2026-01-10"_s)[u"sale"][u"number"]
            .toText();
    ask(u"device add --kind shs --serial SHS-00002 --manufacturer Maker --appliance Lamp"_s);
}

/// Whatever a test did, the books are right.
void TestMpmctlDevices::cleanup()
{
    QCOMPARE(m_mpmctl->verify(), QString());
}

QString TestMpmctlDevices::pay(const QString &line) const
{
    return MpmctlRunner::describe(m_mpmctl->run(QProcess::splitCommand(u"payment add "_s + line)).document[u"payment"]);
}

QByteArray TestMpmctlDevices::company() const
{
    QByteArray all;
    for (const auto &list : {u"device list"_s, u"sale list"_s, u"payment list"_s, u"token list"_s, u"customer list"_s})
        all += ask(list).toJson();
    const auto devices = ask(u"device list"_s);
    for (const auto &device : devices[u"rows"].items())
        all += ask(u"device history "_s + device[u"serial"].toText()).toJson();
    return all;
}

void TestMpmctlDevices::issueNewestToken() const
{
    const auto newest = ask(u"token list"_s)[u"rows"].items().front()[u"id"].toText();
    m_mpmctl->ask({u"token"_s, u"resolve"_s, newest, u"--token"_s, u"123456789"_s});
}

void TestMpmctlDevices::aReplacementGoesOnWhereTheOldDeviceStopped()
{
    QCOMPARE(pay(u"--serial SHS-00001 --amount 30 --date 2026-02-10"_s),
             u"device_instalment SHS-00001 2026-02-10 no 1 30.00 -> days 28"_s);
    issueNewestToken();
    const auto before = company();
    const QString line = u"device replace SHS-00001 --by shs-00002 --reason broken --note \"fell from the roof\""_s;

    const auto preview = ask(line + u" --preview"_s)[u"preview"];
    QCOMPARE(preview[u"event"].toText(), u"replaced"_s);
    QCOMPARE(preview[u"days_moved"].toText(), u"27"_s); // of 28: one began when the token was handed out
    QCOMPARE(company(), before);

    const auto done = ask(line)[u"device_event"];
    QCOMPARE(done[u"reason"].toText(), u"broken"_s);
    QCOMPARE(done[u"note"].toText(), u"fell from the roof"_s);
    QCOMPARE(done[u"serial"].toText() + u' ' + done[u"replacement"].toText(), u"SHS-00001 SHS-00002"_s);
    QCOMPARE(done[u"sale"].toText(), m_sale);
    QCOMPARE(done[u"days_moved"].toText(), u"27"_s);
    QCOMPARE(done[u"tokens_made"].items().at(0)[u"device"].toText(), u"SHS-00002"_s);
    QCOMPARE(done[u"tokens_made"].items().at(0)[u"days"].toText(), u"27"_s);
    QCOMPARE(done[u"sale_after"][u"schedule"], done[u"sale_before"][u"schedule"]);
    QCOMPARE(done[u"device"][u"needs_reset"].toBool(), true);
    QVERIFY(done[u"device"][u"customer"].isNull());
    QCOMPARE(ask(u"device show SHS-00002"_s)[u"device"][u"customer_name"].toText(), u"Asha Juma"_s);
    // Both remember it, and the plan goes on at the new one: the days of the second instalment, nothing twice.
    for (const auto &serial : {u"SHS-00001"_s, u"SHS-00002"_s}) {
        const auto history = ask(u"device history "_s + serial);
        QCOMPARE(history[u"total"].toText(), u"1"_s);
        QCOMPARE(history[u"rows"].items().at(0)[u"id"].toText(), done[u"id"].toText());
    }
    QCOMPARE(pay(u"--serial SHS-00002 --amount 30 --date 2026-03-10"_s),
             u"device_instalment SHS-00002 2026-03-10 no 2 30.00 -> days 31"_s);
    QCOMPARE(pay(u"--serial SHS-00001 --amount 30 --date 2026-03-10"_s), u"refused unassigned_device"_s);
}

void TestMpmctlDevices::aNewSerialIsRegisteredInTheSameStep()
{
    const auto done =
        ask(u"device replace SHS-00001 --by SHS-00007 --manufacturer Maker --reason stolen --date 2026-02-01"_s)
            [u"device_event"];
    QCOMPARE(done[u"registered"].toBool(), true);
    QCOMPARE(done[u"date"].toText(), u"2026-02-01"_s);
    QCOMPARE(done[u"replacement_device"][u"serial"].toText(), u"SHS-00007"_s);
    QCOMPARE(done[u"replacement_device"][u"customer_name"].toText(), u"Asha Juma"_s);
    QCOMPARE(done[u"device"][u"state"].toText(), u"retired"_s);
}

void TestMpmctlDevices::aDeviceThatIsTakenBackEndsItsPlan()
{
    pay(u"--serial SHS-00001 --amount 30 --date 2026-02-10"_s);
    const auto done = ask(u"device take-back SHS-00001 --reason repossessed --date 2026-02-20"_s)[u"device_event"];
    QCOMPARE(done[u"event"].toText(), u"taken_back"_s);
    QCOMPARE(done[u"written_off"].toText(), u"270.00"_s);
    QCOMPARE(done[u"tokens_cancelled"].items().size(), size_t(1)); // nobody had asked for it yet
    QCOMPARE(done[u"sale_before"][u"state"].toText(), u"open"_s);
    QCOMPARE(done[u"sale_after"][u"state"].toText(), u"archived"_s);
    QCOMPARE(ask(u"sale show "_s + m_sale)[u"sale"][u"state"].toText(), u"archived"_s);
    QCOMPARE(wrong(u"device take-back SHS-00001 --reason returned"_s), u"1 unassigned_device serial"_s);
}

void TestMpmctlDevices::theDebtOfALostDeviceGoesOnUntilItIsWrittenOff()
{
    const auto lost = ask(u"device lost SHS-00001 --reason stolen"_s)[u"device_event"];
    QCOMPARE(lost[u"written_off"].toText(), u"0.00"_s);
    QCOMPARE(lost[u"sale_after"][u"state"].toText(), u"open"_s);
    QVERIFY(lost[u"sale_after"][u"device"].isNull());
    QCOMPARE(lost[u"device"][u"state"].toText(), u"retired"_s);
    QCOMPARE(pay(u"--sale %1 --amount 30 --date 2026-02-10"_s.arg(m_sale)),
             u"appliance_instalment 2026-02-10 no 1 30.00"_s);
    // The replacement gets what was earned meanwhile.
    const auto replaced = ask(u"device replace SHS-00001 --by SHS-00002 --reason lost"_s)[u"device_event"];
    QCOMPARE(replaced[u"tokens_made"].items().at(0)[u"days"].toText(), u"28"_s);
    const auto gone = ask(u"device lost SHS-00002 --reason lost --write-off"_s)[u"device_event"];
    QCOMPARE(gone[u"written_off"].toText(), u"270.00"_s);
    QCOMPARE(gone[u"sale_after"][u"state"].toText(), u"archived"_s);
}

void TestMpmctlDevices::aLostDeviceIsFoundOnce()
{
    ask(u"device lost SHS-00002 --reason lost --date 2026-02-01"_s);
    QCOMPARE(ask(u"device show SHS-00002"_s)[u"device"][u"state"].toText(), u"retired"_s);
    const auto found = ask(u"device found SHS-00002 --date 2026-02-05 --note \"behind the shelf\""_s)[u"device_event"];
    QCOMPARE(found[u"event"].toText() + u' ' + found[u"reason"].toText(), u"found found"_s);
    QCOMPARE(ask(u"device show SHS-00002"_s)[u"device"][u"state"].toText(), u"in_stock"_s);
    QCOMPARE(wrong(u"device found SHS-00002"_s), u"1 not_allowed serial"_s);
    const auto history = ask(u"device history shs-00002"_s)[u"rows"].items();
    QCOMPARE(history.size(), size_t(2));
    QCOMPARE(history.front()[u"event"].toText(), u"found"_s);
    QCOMPARE(history.back()[u"event"].toText(), u"lost"_s);
}

void TestMpmctlDevices::aRecoveryIsTakenAtTheDesk()
{
    ask(u"device take-back SHS-00001 --reason returned"_s);
    const QString cash = u"--sale %1 --date 2026-03-01 --amount "_s.arg(m_sale);
    QCOMPARE(pay(cash + u"40"_s), u"refused nothing_to_pay"_s); // nobody said what it is
    QCOMPARE(pay(cash + u"300.01 --recovery"_s), u"refused exceeds_outstanding"_s);
    QCOMPARE(wrong(u"payment add --serial SHS-00001 --amount 40 --recovery"_s), u"2 usage"_s);
    QCOMPARE(wrong(u"payment add --sale S-9 --amount 40 --recovery"_s), u"1 not_found sale"_s);
    QCOMPARE(ask(u"payment list"_s)[u"total"].toText(), u"0"_s);

    QCOMPARE(pay(cash + u"40 --recovery"_s), u"recovery 40.00"_s);
    QCOMPARE(pay(cash + u"260 --recovery"_s), u"recovery 260.00"_s);
    QCOMPARE(pay(cash + u"0.01 --recovery"_s), u"refused nothing_to_pay"_s);
}

void TestMpmctlDevices::anUnmatchedPaymentIsBookedOnASale()
{
    const auto arrives = [this](const QString &reference, const QString &amount) {
        return pay(
            u"--serial SHS-00009 --provider p --date 2026-03-01 --reference %1 --amount %2"_s.arg(reference, amount));
    };
    QCOMPARE(arrives(u"U1"_s, u"30"_s), u"refused unknown_serial"_s);
    arrives(u"U2"_s, u"300.01"_s);
    arrives(u"U3"_s, u"25"_s);
    const auto before = company();
    QCOMPARE(wrong(u"payment match U9 --sale "_s + m_sale), u"1 not_found payment"_s);
    QCOMPARE(wrong(u"payment match U1 --sale S-9"_s), u"1 not_found sale"_s);
    QCOMPARE(wrong(u"payment match U1"_s), u"2 usage"_s);
    QCOMPARE(wrong(u"payment match U1 --serial SHS-00001 --sale "_s + m_sale), u"2 usage"_s);
    QCOMPARE(wrong(u"payment match U1 --preview --sale "_s + m_sale), u"2 usage"_s);
    QCOMPARE(wrong(u"payment match U2 --sale "_s + m_sale), u"1 exceeds_outstanding amount"_s);
    QCOMPARE(company(), before);

    const auto matched = ask(u"payment match U1 --sale "_s + m_sale)[u"payment"];
    QCOMPARE(MpmctlRunner::describe(matched), u"device_instalment SHS-00001 2026-02-10 no 1 30.00 -> days 28"_s);
    QCOMPARE(matched[u"unmatched"].toText(), u"matched"_s);
    QCOMPARE(wrong(u"payment match U1 --sale "_s + m_sale), u"1 not_allowed"_s);
    // Of a sale that was written off it is a recovery: a person says so by naming the sale.
    ask(u"device take-back SHS-00001 --reason repossessed"_s);
    QCOMPARE(MpmctlRunner::describe(ask(u"payment match U3 --sale "_s + m_sale)[u"payment"]), u"recovery 25.00"_s);
}

/// M1 has paid for energy that nobody asked the maker for yet. SHS-00003 is sold, SHS-00004 came back, SHS-00005 is
/// lost.
void TestMpmctlDevices::addMoreDevices() const
{
    ask(u"register --name Neema --surname Ali --phone 0712000002 --village Kome --device meter --serial M1 "
        "--manufacturer Maker --tariff Home --date 2026-01-01"_s);
    ask(u"payment add --serial M1 --amount 50 --date 2026-02-01"_s);
    ask(u"device add --kind shs --serial SHS-00003 --serial SHS-00004 --serial SHS-00005 --manufacturer Maker --appliance Lamp"_s);
    for (const auto &serial : {u"SHS-00003"_s, u"SHS-00004"_s})
        ask(u"sell --customer 0712000002 --appliance Lamp --serial %1 --cost 300 --instalments 10 --every monthly "
            "--date 2026-01-20"_s.arg(serial));
    ask(u"device take-back SHS-00004 --reason returned --date 2026-02-01"_s);
    ask(u"device lost SHS-00005 --reason lost --date 2026-02-01"_s);
}

void TestMpmctlDevices::detailsAreEnteredAndShown()
{
    ask(u"register --name Neema --surname Ali --phone 0712000002 --village Kome --device meter --serial M1 "
        "--manufacturer Maker --tariff Home --phase 3 --max-current 60 --connection-type Household --lat -3.3731 "
        "--lon 36.6822"_s);
    m_mpmctl->ask(QStringList{u"device"_s, u"edit"_s, u"M1"_s, u"--online"_s, u"yes"_s, u"--connection-group"_s,
                              u"Group 2"_s, u"--max-current"_s, QString()});
    const auto meter = ask(u"device show M1"_s)[u"device"];
    QCOMPARE(meter[u"lat"].toText(), u"-3.3731"_s);
    QCOMPARE(meter[u"lon"].toText(), u"36.6822"_s);
    QCOMPARE(meter[u"online"].toBool(), true);
    QCOMPARE(meter[u"phase"].toInteger(), 3);
    QVERIFY(meter[u"max_current"].isNull());
    QCOMPARE(meter[u"connection_type"].toText(), u"Household"_s);
    QCOMPARE(meter[u"connection_group"].toText(), u"Group 2"_s);
    const auto lamp = ask(u"device edit SHS-00002 --lat 1 --lon 2"_s)[u"device"];
    QCOMPARE(lamp[u"lat"].toText(), u"1"_s);
    QVERIFY(!lamp.contains(u"phase"));
    QVERIFY(ask(u"device edit SHS-00002 --no-position"_s)[u"device"][u"lat"].isNull());
}

void TestMpmctlDevices::whatIsWrongInDetailsIsNamed()
{
    QCOMPARE(wrong(u"device edit SHS-00001 --lat 91 --lon 0"_s), u"1 invalid_position lat"_s);
    QCOMPARE(wrong(u"device edit SHS-00001 --lat 9"_s), u"1 invalid_position lon"_s);
    QCOMPARE(wrong(u"device edit SHS-00001 --phase 3"_s), u"1 wrong_device_kind phase"_s);
    QCOMPARE(wrong(u"device edit SHS-00001 --online maybe"_s), u"1 invalid_value online"_s);
    QCOMPARE(wrong(u"device edit NOBODY --online no"_s), u"1 unknown_serial serial"_s);
}

void TestMpmctlDevices::aMakerThatCannotBeAskedIsNoted()
{
    QCOMPARE(ask(u"device show SHS-00001"_s)[u"device"][u"mapping_state"].toText(), u"unknown"_s);
    ask(u"device check SHS-00001"_s);
    const auto lamp = ask(u"device show SHS-00001"_s)[u"device"];
    QCOMPARE(lamp[u"mapping_state"].toText(), u"unsupported"_s);
    QVERIFY(!lamp[u"mapping_checked"].isNull());
    QCOMPARE(wrong(u"device check NOBODY"_s), u"1 unknown_serial serial"_s);
}

void TestMpmctlDevices::aClusterHasAManagerAndAnOutline()
{
    ask(u"cluster add South --manager asha --outline \"-3.1 36.2; -3.4 36.2; -3.4 36.9\""_s);
    ask(u"cluster edit South --manager anna"_s);
    const auto clusters = ask(u"cluster list"_s);
    const auto south = clusters[u"rows"].items().back();
    QCOMPARE(south[u"manager"].toText(), u"anna"_s);
    QCOMPARE(south[u"outline"].items().size(), size_t(3));
    QCOMPARE(south[u"outline"].items().front()[u"lat"].toText(), u"-3.1"_s);
    QVERIFY(clusters[u"rows"].items().front()[u"manager"].isNull());
    QCOMPARE(wrong(u"cluster edit South --outline \"1 1; 2 2\""_s), u"1 invalid_outline outline"_s);
}

void TestMpmctlDevices::whatIsWrongIsNamedAndChangesNothing()
{
    addMoreDevices();
    const auto before = company();
    const QString swap = u"device replace SHS-00001 --reason broken --by "_s;
    const std::vector<std::pair<QString, QString>> rows{
        {u"device replace SHS-00009 --by SHS-00002 --reason broken"_s, u"1 unknown_serial serial"_s},
        {u"device replace SHS-00002 --by SHS-00001 --reason broken"_s, u"1 unassigned_device serial"_s},
        {swap + u"SHS-00009"_s, u"1 unknown_serial by"_s},
        {u"device replace SHS-00001 --reason broken --by="_s, u"1 required by"_s},
        {swap + u"SHS-00001"_s, u"1 same_device by"_s},
        {swap + u"M1"_s, u"1 wrong_device_kind by"_s},
        {swap + u"SHS-00003"_s, u"1 device_assigned by"_s},
        {swap + u"SHS-00004"_s, u"1 needs_reset by"_s},
        {swap + u"SHS-00005"_s, u"1 not_allowed by"_s},
        {swap + u"SHS-00003 --manufacturer Maker"_s, u"1 serial_taken by"_s},
        {swap + u"SHS-00009 --manufacturer Nobody"_s, u"1 unknown_manufacturer manufacturer"_s},
        {u"device replace SHS-00001 --by SHS-00002 --reason hunger"_s, u"1 invalid_reason reason"_s},
        {u"device replace SHS-00001 --by SHS-00002"_s, u"2 usage"_s},
        {u"device replace SHS-00001 --reason broken"_s, u"2 usage"_s},
        {swap + u"SHS-00002 --date 2026-02-30"_s, u"1 invalid_date date"_s},
        {swap + u"SHS-00002 --date 2026-01-09"_s, u"1 invalid_date date"_s},
        {swap + u"SHS-00002 --date 2999-01-01"_s, u"1 future_date date"_s},
        {swap + u"SHS-00009 --preview"_s, u"1 unknown_serial by"_s},
        {u"device take-back SHS-00009 --reason returned"_s, u"1 unknown_serial serial"_s},
        {u"device take-back SHS-00002 --reason returned"_s, u"1 unassigned_device serial"_s},
        {u"device take-back SHS-00001 --reason broken"_s, u"1 invalid_reason reason"_s},
        {u"device take-back SHS-00001 --reason returned --date 2026-01-01"_s, u"1 invalid_date date"_s},
        {u"device take-back M1 --reason returned"_s, u"1 token_waiting serial"_s},
        {u"device lost SHS-00009 --reason lost"_s, u"1 unknown_serial serial"_s},
        {u"device lost SHS-00005 --reason lost"_s, u"1 unassigned_device serial"_s},
        {u"device lost SHS-00001 --reason returned"_s, u"1 invalid_reason reason"_s},
        {u"device lost M1 --reason stolen --write-off"_s, u"1 token_waiting serial"_s},
        {u"device lost SHS-00001 --reason lost --date yesterday"_s, u"1 invalid_date date"_s},
        {u"device found SHS-00009"_s, u"1 unknown_serial serial"_s},
        {u"device found SHS-00001"_s, u"1 not_allowed serial"_s},
        {u"device found SHS-00005 --date 2999-01-01"_s, u"1 future_date date"_s},
        {u"device history SHS-00009"_s, u"1 unknown_serial serial"_s},
        {u"device history"_s, u"2 usage"_s},
    };
    for (const auto &[line, answer] : rows)
        QCOMPARE(line + u": "_s + wrong(line), line + u": "_s + answer);
    QCOMPARE(company(), before);
}

void TestMpmctlDevices::aSaleOfServiceHasNoSchedule()
{
    const auto sold = ask(
        u"sell --customer 0712000001 --appliance Lamp --serial SHS-00002 --service-per-day 1.50 --date 2026-01-10"_s);
    QVERIFY(sold[u"sale"].contains(u"schedule"));
    QVERIFY(sold[u"sale"][u"schedule"].isNull());
    QCOMPARE(ask(u"sale show "_s + sold[u"sale"][u"number"].toText()), sold);
}

void TestMpmctlDevices::anUnlikelyPhoneIsTakenWithAWarning()
{
    const auto warningOf = [](const JsonValue &document) {
        const auto &warnings = document[u"warnings"].items();
        return warnings.size() == 1 ? warnings[0][u"code"].toText() + u' ' + warnings[0][u"field"].toText()
                                    : QString::number(warnings.size());
    };
    const auto unlikely = u"unlikely_phone phone"_s;
    QCOMPARE(warningOf(ask(u"register --name Neema --surname Ali --phone 0112555107 --village Kome --device meter "
                           "--serial M1 --manufacturer Maker --tariff Home"_s)),
             unlikely);
    QCOMPARE(warningOf(ask(u"customer add --name Juma --surname Ali --phone 0112555108 --village Kome"_s)), unlikely);
    QCOMPARE(warningOf(ask(u"customer edit 0112555108 --street Market"_s)), u"0"_s);
    QCOMPARE(warningOf(ask(u"customer edit 0112555108 --phone 0712000009"_s)), u"0"_s);
    QCOMPARE(warningOf(ask(u"customer edit 0712000009 --phone 0112555109"_s)), unlikely);
}

QTEST_GUILESS_MAIN(TestMpmctlDevices)
#include "test_mpmctl_devices.moc"
