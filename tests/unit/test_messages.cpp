#include "core/domain/message_template.h"
#include "core/domain/sms_size.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Texts of messages: their size as SMS, and their templates.
class TestMessages final : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsMeasuredInSegments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("unicode");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");
        QTest::newRow("empty") << QString() << false << 0 << 0;
        QTest::newRow("one full segment") << QString(160, u'a') << false << 1 << 0;
        QTest::newRow("one more makes two") << QString(161, u'a') << false << 2 << 145;
        QTest::newRow("two full segments") << QString(306, u'a') << false << 2 << 0;
        QTest::newRow("three") << QString(307, u'a') << false << 3 << 152;
        QTest::newRow("the euro counts twice") << QString(80, u'\u20ac') << false << 1 << 0;
        QTest::newRow("e acute is in the alphabet") << QString(160, u'\u00e9') << false << 1 << 0;
        QTest::newRow("c cedilla small is not") << u"fa\u00e7ade"_s << true << 1 << 64;
        QTest::newRow("70 of another script") << QString(70, u'\u1000') << true << 1 << 0;
        QTest::newRow("71 of another script") << QString(71, u'\u1000') << true << 2 << 63;
    }
    void aTextIsMeasuredInSegments()
    {
        QFETCH(QString, text);
        const auto size = smsSize(text);
        QTEST(size.isUnicode, "unicode");
        QTEST(size.segments, "segments");
        QTEST(size.unitsLeft, "left");
    }

    void valuesTakeThePlaceOfVariables()
    {
        const QHash<QString, QString> values{{u"token"_s, u"1234 5678"_s}, {u"name"_s, u"{token} Asha"_s}};
        QCOMPARE(fillTemplate(u"{name}: {token}"_s, values), u"{token} Asha: 1234 5678"_s);
    }

    void aVariableWithoutValueLeavesNoGap()
    {
        QCOMPARE(fillTemplate(u"{token}\n{quantity} {split} end"_s, {{u"quantity"_s, u"5 kWh."_s}}), u"5 kWh. end"_s);
    }

    void aTemplateIsCheckedBeforeItIsUsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("good") << u"{token} for {serial}"_s << QString();
        QTest::newRow("empty") << u"  "_s << u"required"_s;
        QTest::newRow("no token") << u"Thank you, {name}"_s << u"missing_variable"_s;
        QTest::newRow("unknown") << u"{token} {phone}"_s << u"unknown_variable"_s;
        QTest::newRow("open brace") << u"{token} {serial"_s << u"unknown_variable"_s;
        QTest::newRow("nested") << u"{token} {{serial}}"_s << u"unknown_variable"_s;
        QTest::newRow("long") << u"{token}"_s + QString(longestTemplate, u'a') << u"too_long"_s;
    }
    void aTemplateIsCheckedBeforeItIsUsed()
    {
        QFETCH(QString, text);
        const auto checked = checkTemplate(MessageKind::Token, text);
        QTEST(checked ? QString() : checked.error().reason, "reason");
    }

    void theBuiltInTextsPassTheirOwnCheckAndStayCheapToSend()
    {
        for (const auto kind : messageKinds()) {
            for (const auto &language : {u"en"_s, u"fr"_s, u"pt"_s, u"sw"_s, u"xx"_s}) {
                const QString text = defaultTemplate(kind, language);
                QVERIFY2(checkTemplate(kind, text).has_value(), qPrintable(text));
                QVERIFY2(!smsSize(text).isUnicode, qPrintable(text));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
