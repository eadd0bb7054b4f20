#include "core/domain/serial.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSerial final : public QObject
{
    Q_OBJECT

private slots:
    void onlyBlanksAroundAndLetterCaseAreIgnored_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("same");
        QTest::newRow("letter case") << u"mtr-1a"_s << u"MTR-1A"_s << true;
        QTest::newRow("blanks around") << u"  MTR-1 "_s << u"MTR-1"_s << true;
        QTest::newRow("tab and line end") << u"\tMTR-1\r\n"_s << u"MTR-1"_s << true;
        QTest::newRow("letters with marks") << u"\u00C9-1"_s << u"\u00E9-1"_s << true;
        QTest::newRow("leading zeros") << u"0047"_s << u"47"_s << false;
        QTest::newRow("inner blank") << u"MTR 1"_s << u"MTR1"_s << false;
        QTest::newRow("inner hyphen") << u"MTR-1"_s << u"MTR1"_s << false;
    }
    void onlyBlanksAroundAndLetterCaseAreIgnored()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(normaliseSerial(a) == normaliseSerial(b), "same");
    }

    void serialsAreChecked_data()
    {
        QTest::addColumn<DeviceKind>("kind");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("reason");
        const auto good = u""_s;
        const auto bad = u"invalid_serial"_s;
        QTest::newRow("meter") << DeviceKind::Meter << u"47"_s << good;
        QTest::newRow("meter, 64") << DeviceKind::Meter << u"4"_s.repeated(64) << good;
        QTest::newRow("meter, 65") << DeviceKind::Meter << u"4"_s.repeated(65) << bad;
        QTest::newRow("meter, 500") << DeviceKind::Meter << u"4"_s.repeated(500) << bad;
        QTest::newRow("meter, blanks do not count") << DeviceKind::Meter << u"  "_s + u"4"_s.repeated(64) << good;
        QTest::newRow("inner blank") << DeviceKind::Meter << u"MTR 1"_s << good;
        QTest::newRow("SHS, 7") << DeviceKind::Shs << u"1234567"_s << bad;
        QTest::newRow("SHS, 8") << DeviceKind::Shs << u"12345678"_s << good;
        QTest::newRow("SHS, 15") << DeviceKind::Shs << u"123456789012345"_s << good;
        QTest::newRow("SHS, 16") << DeviceKind::Shs << u"1234567890123456"_s << bad;
        QTest::newRow("e-bike, 7") << DeviceKind::EBike << u"1234567"_s << bad;
        QTest::newRow("e-bike, 8 after trimming") << DeviceKind::EBike << u" 12345678 "_s << good;
        QTest::newRow("empty") << DeviceKind::Meter << u""_s << u"required"_s;
        QTest::newRow("blanks") << DeviceKind::Shs << u"   "_s << u"required"_s;
        QTest::newRow("line break inside") << DeviceKind::Meter << u"MTR\n1"_s << bad;
        QTest::newRow("zero byte") << DeviceKind::Meter << u"MTR"_s + QChar(0) + u"1"_s << bad;
        QTest::newRow("unit separator") << DeviceKind::Meter << u"MTR"_s + QChar(0x1f) + u"1"_s << bad;
        QTest::newRow("zero-width space") << DeviceKind::Meter << u"MTR\u200B1"_s << bad;
    }
    void serialsAreChecked()
    {
        QFETCH(DeviceKind, kind);
        QFETCH(QString, serial);
        const auto outcome = validateSerial(serial, kind);
        QTEST(outcome.has_value() ? QString(u""_s) : outcome.error().reason, "reason");
        if (!outcome.has_value())
            QCOMPARE(outcome.error().field, u"serial"_s);
    }

    void kindsAreReadAsTheyAreWritten()
    {
        for (const auto kind : {DeviceKind::Meter, DeviceKind::Shs, DeviceKind::EBike})
            QCOMPARE(deviceKindFromWord(toWord(kind)).value(), kind);
        QCOMPARE(toWord(DeviceKind::EBike), u"ebike"_s);
        QVERIFY(!deviceKindFromWord(u"Meter"_s).has_value());
        QVERIFY(!deviceKindFromWord(u""_s).has_value());
    }
};

QTEST_APPLESS_MAIN(TestSerial)
#include "test_serial.moc"
