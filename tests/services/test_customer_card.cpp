#include "core/services/balance_service.h"
#include "core/services/customer_card.h"
#include "core/services/customer_documents.h"
#include "core/services/customer_history.h"
#include "core/services/payment_service.h"
#include "tests/services/registry_office.h"

using namespace Qt::StringLiterals;

namespace {

/// One customer with a meter, in an office with two villages.
struct Card
{
    RegistryOffice office;
    CustomerId customer;

    Card()
    {
        Q_UNUSED(office.places().addVillage(u"Arusha"_s, u"Hill"_s).has_value());
        customer = office.registration().registerDevice(office.meter())->customer.id;
    }
    [[nodiscard]] CustomerCard card() { return CustomerCard(office.context()); }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content)
    {
        const QString path = office.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] CustomerHistory history() { return CustomerHistory(office.context()); }
};

} // namespace

class TestCustomerCard final : public QObject
{
    Q_OBJECT
private slots:
    void aFurtherAddressChangesPlacesWithThePrimaryOne()
    {
        Card desk;
        QVERIFY(desk.card().addAddress(desk.customer, {u"shop"_s, u"Arusha"_s, u"Market 3"_s}).has_value());
        const auto address = desk.card().addresses(desk.customer)->front();
        QCOMPARE(address.label, u"shop"_s);
        QVERIFY(desk.card().makePrimary(desk.customer, address.id).has_value());
        const auto customer = *desk.office.customers().read(desk.customer);
        QCOMPARE(customer.village, u"Arusha"_s);
        QCOMPARE(customer.street, u"Market 3"_s);
        QCOMPARE(desk.card().addresses(desk.customer)->front().village, u"Moshi"_s);
        QVERIFY(desk.card().removeAddress(desk.customer, address.id).has_value());
        QVERIFY(desk.card().addresses(desk.customer)->empty());
    }

    void wrongAddressesAndAnswersAreNamedByTheirField()
    {
        Card desk;
        auto card = desk.card();
        QCOMPARE(failureOf(card.addAddress(desk.customer, {{}, u"Nowhere"_s, {}})), u"unknown_village / village"_s);
        QCOMPARE(failureOf(card.addAddress(desk.customer, {QString(300, u'x'), u"Moshi"_s, {}})),
                 u"too_long / label"_s);
        QCOMPARE(failureOf(card.setAnswer(desk.customer, u" "_s, u"5"_s)), u"required / question"_s);
        QCOMPARE(failureOf(card.setAnswer(desk.customer, u"People?"_s, {})), u"required / answer"_s);
        QCOMPARE(failureOf(card.setAnswer(desk.customer, QString(256, u'x'), u"5"_s)), u"too_long / question"_s);
        QCOMPARE(failureOf(card.setAnswer(desk.customer, u"People?"_s, QString(1001, u'x'))), u"too_long / answer"_s);
        QCOMPARE(failureOf(card.addNote(desk.customer, u"  \n"_s)), u"required / note"_s);
        QCOMPARE(failureOf(card.addNote(desk.customer, QString(2001, u'x'))), u"too_long / note"_s);
        QCOMPARE(failureOf(card.removeAddress(desk.customer, QByteArray(16, 'a'))), u"not_found / address"_s);
    }

    void theSameQuestionGetsTheNewAnswer()
    {
        Card desk;
        auto card = desk.card();
        QVERIFY(card.setAnswer(desk.customer, u"People in the house?"_s, u"4"_s).has_value());
        QVERIFY(card.setAnswer(desk.customer, u"People in the house?"_s, u"5"_s).has_value());
        const auto answers = *card.answers(desk.customer);
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers.front().answer, u"5"_s);
        QVERIFY(card.removeAnswer(desk.customer, answers.front().id).has_value());
        QVERIFY(card.answers(desk.customer)->empty());
    }

    void notesAreOnlyAdded()
    {
        Card desk;
        QVERIFY(desk.card().addNote(desk.customer, u" asked for a second meter "_s).has_value());
        desk.office.clock.advance(std::chrono::minutes(1));
        QVERIFY(desk.card().addNote(desk.customer, u"has moved"_s).has_value());
        const auto notes = *desk.card().notes(desk.customer);
        QCOMPARE(notes.size(), size_t(2));
        QCOMPARE(notes.front().text, u"has moved"_s);
        QCOMPARE(notes.back().text, u"asked for a second meter"_s);
        QCOMPARE(notes.back().user, u"asha"_s);
    }

    void anArchivedCustomerGetsNotesButNoNewAddress()
    {
        Card desk;
        QVERIFY(desk.office.customers().archive(desk.customer, false, u"moved"_s).has_value());
        QVERIFY(desk.card().addNote(desk.customer, u"called again"_s).has_value());
        QCOMPARE(failureOf(desk.card().addAddress(desk.customer, {{}, u"Moshi"_s, {}})), u"not_allowed / customer"_s);
    }

    void papersAreKeptAndGivenBackByteByByte()
    {
        Card desk;
        CustomerDocuments documents(desk.office.context());
        const QByteArray content = "%PDF-1.7\n" + QByteArray(100'000, '\0') + "%%EOF";
        const QString path = desk.write(u"contract.pdf"_s, content);
        QCOMPARE(failureOf(documents.add(desk.customer, path)), QString());
        QVERIFY(documents.add(desk.customer, desk.write(u"id.docx"_s, "PK\x03\x04....word/document.xml")).has_value());
        const auto all = *documents.list(desk.customer);
        QCOMPARE(all.size(), size_t(2));
        QCOMPARE(all.front().name, u"contract.pdf"_s);
        QCOMPARE(all.front().size, content.size());
        const QString back = desk.office.folder.filePath(u"back.pdf"_s);
        QVERIFY(documents.saveTo(desk.customer, all.front().id, back).has_value());
        QFile file(back);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
        QVERIFY(documents.remove(desk.customer, all.front().id).has_value());
        QCOMPARE(documents.list(desk.customer)->size(), size_t(1));
        QCOMPARE(failureOf(documents.saveTo(desk.customer, all.front().id, back)), u"not_found / document"_s);
    }

    void papersThatAreNoneAreRefused()
    {
        Card desk;
        CustomerDocuments documents(desk.office.context());
        const auto refusal = [&](const QByteArray &content) {
            return failureOf(documents.add(desk.customer, desk.write(u"paper.pdf"_s, content)));
        };
        QCOMPARE(refusal("MZ this is a program"), u"unsupported_document / file"_s);
        QCOMPARE(refusal("PK\x03\x04 some other archive"), u"unsupported_document / file"_s);
        QCOMPARE(refusal({}), u"document_empty / file"_s);
        QCOMPARE(refusal("%PDF-" + QByteArray(5 * 1024 * 1024, 'x')), u"document_too_large / file"_s);
        QCOMPARE(failureOf(documents.add(desk.customer, u"/nowhere/paper.pdf"_s)), u"file_not_found / file"_s);
        QCOMPARE(failureOf(documents.add(desk.customer, desk.office.context().database.path())), u"own_file / file"_s);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(refusal("%PDF-"), QString());
        QCOMPARE(refusal("%PDF-"), u"too_many_documents / file"_s);
    }

    void theHistoryNamesEachDetailThatChangedAndNothingElse()
    {
        Card desk;
        auto fields = RegistryOffice::customer(1);
        fields.email = u"neema@example.com"_s;
        desk.office.clock.advance(std::chrono::minutes(1));
        QVERIFY(desk.office.customers().edit(desk.customer, fields).has_value());
        QVERIFY(desk.office.customers().edit(desk.customer, fields).has_value());
        const auto changes = *desk.history().changes(desk.customer, {});
        QCOMPARE(changes.total, 3); // the customer, the device, one edit: the second one changed nothing
        QCOMPARE(changes.rows.front().action, u"customer.edit"_s);
        QCOMPARE(changes.rows.front().before, u"email: "_s);
        QCOMPARE(changes.rows.front().after, u"email: neema@example.com"_s);
        QCOMPARE(changes.rows.front().user, u"asha"_s);
        QCOMPARE(changes.rows.front().subject, u"DOD-C00001"_s);
    }

    void theHistoryIsReadPageByPage()
    {
        Card desk;
        for (int i = 0; i < 7; ++i)
            QVERIFY(desk.card().addAddress(desk.customer, {u"no. %1"_s.arg(i), u"Moshi"_s, {}}).has_value());
        PageRequest request{4, {}};
        qsizetype rows = 0;
        do {
            const auto page = *desk.history().changes(desk.customer, request);
            QCOMPARE(page.total, 9);
            rows += static_cast<qsizetype>(page.rows.size());
            request.after = page.next;
        } while (!request.after.isEmpty());
        QCOMPARE(rows, 9);
    }

    void aHandOverSaysBeforehandWhatStaysAndWhatMoves()
    {
        Card desk;
        const auto second = desk.office.addCustomer(2);
        QVERIFY(desk.office.devices().setTariff(u"MTR-1"_s, u"Access"_s, desk.office.today()).has_value());
        desk.office.clock.advance(std::chrono::hours(24 * 22)); // three weekly charges
        const auto before = desk.office.count(u"SELECT count(*) FROM access_charge"_s);
        const auto preview = desk.office.devices().previewReassign(u"MTR-1"_s, second, {}, desk.office.today());
        QVERIFY2(preview.has_value(), qPrintable(failureOf(preview)));
        QCOMPARE(desk.office.count(u"SELECT count(*) FROM access_charge"_s), before);
        QCOMPARE(preview->staysCharges, 3);
        QCOMPARE(preview->staysOwed, Money(4'500));
        QCOMPARE(preview->firstDue, desk.office.today().addDays(7));
        QCOMPARE(preview->accessAmount, Money(1'500));
        QCOMPARE(preview->after.customerId, second);
        QCOMPARE(desk.office.devices().find(u"MTR-1"_s)->customerId, desk.customer);
        QCOMPARE(failureOf(desk.office.devices().previewReassign(u"MTR-1"_s, desk.customer, {}, desk.office.today())),
                 u"not_allowed / customer"_s);
    }

    void archivingSaysBeforehandWhatIsOwed()
    {
        RegistryOffice office;
        const auto customer = office.registration().registerDevice(office.homeSystem())->customer.id;
        const auto preview = *office.customers().previewArchive(customer);
        QCOMPARE(preview.openDebt, Money(84'000));
        QCOMPARE(preview.devices, 1);
        QCOMPARE(preview.openSales, 1);
    }
};

QTEST_GUILESS_MAIN(TestCustomerCard)
#include "test_customer_card.moc"
