#include "core/providers/africastalking/africastalking_gateway.h"
#include "core/providers/calin/calin_issuer.h"
#include "core/providers/daly/daly_client.h"
#include "core/providers/paystack/paystack_api.h"
#include "core/providers/paystack/paystack_collector.h"
#include "core/providers/paystack/paystack_refund.h"
#include "core/providers/statement.h"
#include "core/providers/sunking/sunking_issuer.h"
#include "core/providers/textbee/textbee_gateway.h"
#include "tests/support/fake_random.h"

#include <rapidcheck.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>

namespace {

const std::array<QByteArray, 24> fragments = {"null",
                                              "true",
                                              "false",
                                              "0",
                                              "-1",
                                              "1e999",
                                              "18446744073709551616",
                                              "\"\"",
                                              "{}",
                                              "[]",
                                              "\\u0000",
                                              "\\uD800",
                                              "\xFF",
                                              "\xC3",
                                              "\"",
                                              "\\",
                                              "{",
                                              "]",
                                              ",",
                                              ":",
                                              "<p>",
                                              "\r\n",
                                              "'",
                                              QByteArray(300, '9')};

/// `text` with a few random edits: bytes flipped, dropped, doubled, or replaced by what parsers stumble over.
QByteArray mutilated(QByteArray text, quint64 seed)
{
    FakeRandom random(seed);
    const auto edits = random.below(6); // sometimes none: the sound answer must pass too
    for (qint64 i = 0; i < edits && !text.isEmpty(); ++i) {
        const qint64 at = random.below(text.size());
        const qint64 length = random.below(std::min<qint64>(20, text.size() - at) + 1);
        switch (random.below(5)) {
        case 0:
            text[at] = char(uchar(text[at]) ^ uchar(1 << random.below(8)));
            break;
        case 1:
            text.remove(at, length);
            break;
        case 2:
            text.insert(at, text.mid(at, length));
            break;
        case 3:
            text.replace(at, length, fragments[size_t(random.below(qint64(fragments.size())))]);
            break;
        default:
            text.truncate(at);
            break;
        }
    }
    return text;
}

HttpAnswer answerOf(const QByteArray &sound)
{
    const auto seed = *rc::gen::arbitrary<quint64>();
    HttpAnswer answer;
    answer.status = *rc::gen::element(200, 200, 200, 201, 400, 401, 404, 429, 500, 503);
    answer.headers = {{"Retry-After", mutilated("120", seed + 1)}};
    answer.body = mutilated(sound, seed);
    return answer;
}

bool isSuccessful(const HttpAnswer &answer)
{
    return answer.status >= 200 && answer.status < 300;
}

} // namespace

/// Whatever comes from outside: nothing crashes, and nothing is taken for a sale, a sent message or a payment that does
/// not show what one needs.
class TestHostileAnswers final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("RC_PARAMS", "max_success=4000"); }

    void calinIssuesOnlyPlausibleTokens()
    {
        // A token just below the largest, so that small edits lead beyond it.
        const QByteArray sound = R"({"result_code":0,"reason":"OK","result":"72720319465528107634"})";
        QVERIFY(rc::check([&sound] {
            const HttpAnswer answer = answerOf(sound);
            const auto outcome = CalinIssuer::understand(answer, 0);
            if (outcome.state == IssueState::Issued) {
                RC_ASSERT(isSuccessful(answer));
                RC_ASSERT(QRegularExpression(QStringLiteral("^[0-9]{20}$")).match(outcome.text).hasMatch());
                RC_ASSERT(outcome.text <= QStringLiteral("73786976294838206463"));
            } else {
                RC_ASSERT(outcome.text.isEmpty());
            }
        }));
    }

    void sunKingIssuesOnlyWithAToken()
    {
        const QByteArray sound = R"({"token":"123 456 789 012 345","message":"ok"})";
        QVERIFY(rc::check([&sound] {
            const HttpAnswer answer = answerOf(sound);
            const auto outcome = SunKingIssuer::understand(answer, 0);
            RC_ASSERT(outcome.text.isEmpty() == (outcome.state != IssueState::Issued));
            RC_ASSERT(outcome.state != IssueState::Issued || isSuccessful(answer));
            RC_ASSERT(outcome.text.size() <= 255);
        }));
    }

    void dalySucceedsOnlyWithItsStatus()
    {
        const QByteArray sound =
            R"({"status":200,"success":true,"msg":"OK","response":{"Data":[{"Code":"058","Speed":1.5,"Status":"ACCON"}]}})";
        QVERIFY(rc::check([&sound] {
            const HttpAnswer answer = answerOf(sound);
            const auto opened = DalyClient::openEnvelope(answer, 0);
            if (!opened.has_value())
                return;
            RC_ASSERT(isSuccessful(answer));
            RC_ASSERT(answer.body.contains("20"));
            for (const auto &state : DalyClient::statesIn(*opened))
                RC_ASSERT(!state.serial.isEmpty());
        }));
    }

    void gatewaysCallNothingSentWithoutTheirWord()
    {
        const QByteArray africasTalking =
            R"({"SMSMessageData":{"Message":"Sent","Recipients":[{"statusCode":101,"messageId":"A"}]}})";
        const QByteArray textBee = R"({"data":{"success":true,"message":"ok","smsBatchId":"66b1","recipientCount":1}})";
        const QByteArray delivery = R"({"batch":{"status":"sent"},"messages":[{"status":"delivered"}]})";
        QVERIFY(rc::check([&] {
            const HttpAnswer first = answerOf(africasTalking);
            if (AfricasTalkingGateway::understand(first, 0).state == SendState::Sent)
                RC_ASSERT(isSuccessful(first) && first.body.contains("10"));
            const HttpAnswer second = answerOf(textBee);
            if (TextBeeGateway::understand(second, 0).state == SendState::Sent)
                RC_ASSERT(isSuccessful(second) && second.body.contains("true"));
            const HttpAnswer third = answerOf(delivery);
            const auto state = TextBeeGateway::understandDelivery(third, 0);
            if (state.has_value() && *state == DeliveryState::Delivered)
                RC_ASSERT(isSuccessful(third) && third.body.contains("delivered"));
        }));
    }

    void paystackRowsAreBoundedAndIdentified()
    {
        const QByteArray sound =
            R"({"status":true,"data":[{"id":55,"domain":"live","status":"success","reference":"b-1","amount":2500,"currency":"NGN",)"
            R"("created_at":"2026-03-02T08:14:10.000Z","paid_at":null,"metadata":{"serial":"S","custom_fields":[{"variable_name":"meter","value":"M"}]},)"
            R"("customer":{"email":"a@b.c"}}],"meta":{"page":1,"pageCount":"1","next":null}})";
        const auto currency = Currency::fromCode(QStringLiteral("NGN")).value();
        QVERIFY(rc::check([&] {
            const HttpAnswer answer = answerOf(sound);
            const auto body = PaystackApi::openEnvelope(answer, 0);
            if (!body.has_value())
                return;
            PaystackPages pages({});
            const auto rows = pages.take(*body);
            if (!rows.has_value())
                return;
            const PollRequest window{Instant{0}, Instant{4'000'000'000'000}};
            PaystackCollector collector({currency, QTimeZone::utc(), {QStringLiteral("serial")}, Instant{1}}, window);
            collector.add(*rows);
            const auto result = collector.take();
            RC_ASSERT(result.payments.size() + result.problems.size() <= rows->size());
            for (const auto &payment : result.payments) {
                RC_ASSERT(!payment.reference.isEmpty());
                RC_ASSERT(!payment.amount ||
                          (payment.amount->minorUnits() >= 0 && *payment.amount <= Money(Money::maximum)));
            }
            RC_ASSERT(!result.newestCreated || *result.newestCreated <= window.to);
        }));
    }

    void aRefundIsDoneOnlyWhenPaystackSaysProcessed()
    {
        const QByteArray sound = R"({"status":true,"data":{"id":9001,"status":"processed"}})";
        QVERIFY(rc::check([&sound] {
            const HttpAnswer answer = answerOf(sound);
            const auto refund = understandPaystackRefund(answer, 0);
            if (refund.progress == RefundProgress::Done)
                RC_ASSERT(isSuccessful(answer) && answer.body.contains("processed") && !refund.reference.isEmpty());
        }));
    }

    void statementRowsHaveALineAndAnAmountOrAReason()
    {
        const QByteArray sound = "transaction_id;sender;message;amount;date\r\n"
                                 "INV1;+221770000001;\"SHS;00012345\";2000;2026-03-02\r\n"
                                 "INV2;+221770000002;\"SHS\"\"00099999\";1500.00;2026-03-02T08:00:00Z\r\n"
                                 "INV3;Ren\xE9;S3;-5;\r\n";
        const auto currency = Currency::fromCode(QStringLiteral("KES")).value();
        QVERIFY(rc::check([&] {
            const auto rows = parseStatement(mutilated(sound, *rc::gen::arbitrary<quint64>()), {}, currency);
            if (!rows.has_value()) {
                RC_ASSERT(!rows.error().field.isEmpty() && !rows.error().detail.isEmpty());
                return;
            }
            int lastLine = 0;
            for (const auto &row : *rows) {
                RC_ASSERT(row.line > lastLine);
                lastLine = row.line;
                if (row.payment.has_value())
                    RC_ASSERT(row.payment->amount.has_value() && !row.payment->reference.isEmpty());
                else
                    RC_ASSERT(!row.payment.error().field.isEmpty());
            }
        }));
    }

    void aMutilatedMappingIsReadOrNamed()
    {
        const QByteArray sound =
            R"({"encoding":"utf-8","delimiter":";","skip_lines":2,"has_header":true,"columns":{"amount":"3"},)"
            R"("decimal_sign":",","date_format":"dd/MM/yyyy","zone":"Africa/Lagos","serial_pattern":"([0-9]+).*"})";
        QVERIFY(rc::check([&sound] {
            const auto mapping = StatementMapping::fromJson(mutilated(sound, *rc::gen::arbitrary<quint64>()));
            RC_ASSERT(mapping.has_value() || !mapping.error().field.isEmpty());
        }));
    }
};

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "test_hostile_answers.moc"
