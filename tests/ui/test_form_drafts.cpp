#include "core/services/payment_service.h"
#include "core/services/place_service.h"
#include "tests/ui/desk.h"
#include "ui/customers/address_form.h"
#include "ui/customers/answer_form.h"
#include "ui/customers/archive_form.h"
#include "ui/customers/merge_form.h"
#include "ui/devices/device_event_form.h"
#include "ui/payments/correct_form.h"
#include "ui/payments/reverse_form.h"
#include "ui/places/place_form.h"
#include "ui/reports/day_close_form.h"
#include "ui/widgets/customer_picker.h"
#include "ui/widgets/draft_bar.h"
#include "ui/widgets/form_inputs.h"

#include <QCheckBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace {

const QString amina = u"+255712000001"_s;
const QString baraka = u"+255712000002"_s;
const QString panel = u"SKH20000004"_s;
/// Typed last in every form: once it is on disk, so is all the rest.
const QString lastWords = u"half a sentence"_s;

/// The window on a company that is there again after the window is gone.
struct DraftDesk : Desk
{
    using Desk::Desk;

    [[nodiscard]] std::vector<FormDraft> drafts()
    {
        return company.run([](const ServiceContext &context) { return FormDraftService(context).list(); });
    }
    [[nodiscard]] bool isOnDisk(const QString &words)
    {
        const auto left = drafts();
        return left.size() == 1 && left.front().content.contains(words);
    }
    template <typename Make>
    void pushPage(Make make)
    {
        window.navigator().push([this, make]() -> Screen * {
            return make({company.session(), window.navigator(), company.dialogs});
        });
    }
    [[nodiscard]] DeviceView device(const QString &serial)
    {
        return company.run([serial](const ServiceContext &context) { return DeviceService(context).find(serial); });
    }
    [[nodiscard]] PaymentView cash()
    {
        return company.run([](const ServiceContext &context) -> Result<PaymentView> {
            MPM_TRY(const auto page, PaymentService(context).list({}, {1, {}}));
            return PaymentService(context).find(page.rows.front().id.toText());
        });
    }
    /// What stands in the form in front.
    [[nodiscard]] FormValues typed()
    {
        FormInputs inputs(nullptr);
        inputs.watch(&screen());
        return inputs.values();
    }
    [[nodiscard]] QPushButton *barButton(QWidget &root, const QString &label)
    {
        for (auto *bar : root.findChildren<DraftBar *>()) {
            for (auto *found : bar->findChildren<QPushButton *>()) {
                if (found->text() == label && found->isVisible())
                    return found;
            }
        }
        return nullptr;
    }
    void go(const char *field)
    {
        QTRY_VERIFY(input<QWidget>(field) && input<QWidget>(field)->isVisible());
        input<QWidget>(field)->setFocus(Qt::TabFocusReason);
    }
    void fill(const char *field, const QString &text)
    {
        go(field);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
    }
    void next(const char *field)
    {
        go(field);
        press(Qt::Key_Down);
    }
    /// The second one found by `text`.
    void pickSecond(const QString &text)
    {
        fill("customer", text);
        auto *picker = input<CustomerPicker>("customer");
        QTRY_VERIFY(picker->chosen().has_value());
        const auto first = picker->chosen()->id;
        press(Qt::Key_Down);
        QVERIFY(picker->chosen()->id != first);
    }
};

struct Form
{
    const char *name;
    std::function<void(DraftDesk &)> open;
    std::function<void(DraftDesk &)> fill; ///< ends with lastWords
};

void openAllDevicesOfAmina(DraftDesk &desk)
{
    const auto id = desk.customer(amina).id;
    const auto devices =
        desk.company.run([id](const ServiceContext &context) { return DeviceService(context).ofCustomer(id); });
    desk.pushPage([devices](const ScreenContext &context) { return new DeviceEventForm(context, devices); });
}

template <typename Page>
void pushForAmina(DraftDesk &desk)
{
    const auto customer = desk.customer(amina);
    desk.pushPage([customer](const ScreenContext &context) {
        if constexpr (std::is_constructible_v<Page, const ScreenContext &, const CustomerView &>)
            return new Page(context, customer);
        else
            return new Page(context, customer.id);
    });
}

void openVillage(DraftDesk &desk)
{
    const auto village =
        desk.company.run([](const ServiceContext &context) { return PlaceService(context).readVillage(u"Terrat"_s); });
    desk.pushPage([village](const ScreenContext &context) { return new PlaceForm(context, village); });
}

std::vector<Form> forms()
{
    return {
        {"a device is replaced",
         [](DraftDesk &desk) {
             const std::vector devices{desk.device(panel)};
             desk.pushPage([devices](const ScreenContext &context) { return new DeviceEventForm(context, devices); });
         },
         [](DraftDesk &desk) {
             desk.next("reason");
             desk.fill("replacement", u"SKH20007777"_s);
             desk.fill("manufacturer", u"Sun King"_s);
             desk.next("date");
             desk.fill("note", lastWords);
         }},
        {"a device is lost",
         [](DraftDesk &desk) {
             const std::vector devices{desk.device(panel)};
             desk.pushPage([devices](const ScreenContext &context) { return new DeviceEventForm(context, devices); });
         },
         [](DraftDesk &desk) {
             desk.go("reason");
             desk.press(Qt::Key_End);
             desk.next("debt");
             desk.fill("note", lastWords);
         }},
        {"one of several devices", openAllDevicesOfAmina,
         [](DraftDesk &desk) {
             desk.next("serial");
             desk.next("reason");
             desk.fill("note", lastWords);
         }},
        {"a day is closed",
         [](DraftDesk &desk) { desk.pushPage([](const ScreenContext &context) { return new DayCloseForm(context); }); },
         [](DraftDesk &desk) {
             desk.next("date");
             desk.fill("note", lastWords);
         }},
        {"a device is given away",
         [](DraftDesk &desk) { desk.window.navigator().reassignDevice({desk.device(u"47000000003"_s)}); },
         [](DraftDesk &desk) {
             desk.pickSecond(u"0000"_s);
             desk.next("date");
             desk.fill("tariff", lastWords);
         }},
        {"a grant", [](DraftDesk &desk) { desk.window.navigator().grant(desk.device(panel)); },
         [](DraftDesk &desk) {
             desk.fill("days", u"3"_s);
             desk.fill("reason", lastWords);
         }},
        {"credit", [](DraftDesk &desk) { desk.window.navigator().useCredit(desk.customer(amina).id); },
         [](DraftDesk &desk) {
             desk.next("use");
             desk.fill("amount", u"12.50"_s);
             desk.fill("note", lastWords);
         }},
        {"a merge", pushForAmina<MergeForm>,
         [](DraftDesk &desk) {
             desk.pickSecond(u"0000"_s);
             desk.next("direction");
             desk.fill("reason", lastWords);
         }},
        {"a customer is archived", pushForAmina<ArchiveForm>,
         [](DraftDesk &desk) {
             desk.go("customer");
             desk.press(Qt::Key_Space);
             desk.fill("reason", lastWords);
         }},
        {"an address", pushForAmina<AddressForm>,
         [](DraftDesk &desk) {
             desk.fill("village", u"Terrat (Terrat grid)"_s);
             desk.fill("street", u"Market road"_s);
             desk.fill("label", lastWords);
         }},
        {"an answer", pushForAmina<AnswerForm>,
         [](DraftDesk &desk) {
             desk.fill("question", u"Roof"_s);
             desk.fill("answer", lastWords);
         }},
        {"a reversal",
         [](DraftDesk &desk) {
             desk.pushPage(
                 [payment = desk.cash()](const ScreenContext &context) { return new ReverseForm(context, payment); });
         },
         [](DraftDesk &desk) { desk.fill("reason", lastWords); }},
        {"a correction",
         [](DraftDesk &desk) {
             desk.pushPage(
                 [payment = desk.cash()](const ScreenContext &context) { return new CorrectForm(context, payment); });
         },
         [](DraftDesk &desk) {
             desk.fill("serial", u"47000000003"_s);
             desk.fill("reason", lastWords);
         }},
        {"a request", [](DraftDesk &desk) { desk.window.navigator().requestPayment(u"47000000001"_s); },
         [](DraftDesk &desk) {
             desk.fill("amount", u"2,500"_s);
             desk.fill("phone", lastWords);
         }},
        {"a village that is there already", openVillage,
         [](DraftDesk &desk) {
             desk.fill("lat", u"-3.5"_s);
             desk.fill("name", lastWords);
         }},
    };
}

} // namespace

/// Every form where a person types more than a word, left half-written: it is offered again where it was, and at the
/// next start, as it stood.
class TestFormDrafts final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        DraftDesk desk(m_folder.path());
        const auto second = desk.customer(amina).id;
        desk.company.run([second](const ServiceContext &context) {
            return DeviceService(context).reassign(u"47000000002"_s, second, {}, QDate(2026, 3, 20));
        });
    }

    void aHalfWrittenFormIsOfferedAsItStood_data()
    {
        QTest::addColumn<size_t>("index");
        const auto all = forms();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void aHalfWrittenFormIsOfferedAsItStood()
    {
        QFETCH(const size_t, index);
        const auto form = forms()[index];
        FormValues typed;
        QString title;
        {
            DraftDesk desk(m_folder.path());
            form.open(desk);
            form.fill(desk);
            QTRY_VERIFY(desk.isOnDisk(lastWords));
            typed = desk.typed();
            title = desk.title();
        }
        { // opened again by the person
            DraftDesk desk(m_folder.path());
            form.open(desk);
            QVERIFY(desk.typed() != typed);
            QTRY_VERIFY(desk.barButton(desk.screen(), u"Go on"_s));
            desk.press(Qt::Key_F6);
            QTRY_COMPARE(desk.typed(), typed);
            QVERIFY(desk.screen().hasUnsavedInput());
        }
        // from the start of the window
        DraftDesk desk(m_folder.path());
        QTRY_VERIFY(desk.barButton(desk.window, u"Go on"_s));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(desk.title(), title);
        QTRY_COMPARE(desk.typed(), typed);
        desk.press(Qt::Key_Escape); // "Leave"
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
    }

    void aCustomerPickedWithTheMouseIsKept()
    {
        DraftDesk desk(m_folder.path());
        pushForAmina<MergeForm>(desk);
        desk.fill("customer", u"0000"_s);
        auto *picker = desk.input<CustomerPicker>("customer");
        QTRY_VERIFY(picker->chosen().has_value());
        const auto first = picker->chosen()->id;
        QTRY_VERIFY(desk.isOnDisk(first.toText()));
        auto *hits = picker->findChild<QListWidget *>();
        QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualItemRect(hits->item(1)).center());
        QVERIFY(picker->chosen()->id != first);

        QTRY_VERIFY(desk.isOnDisk(picker->chosen()->id.toText()));
        desk.press(Qt::Key_Escape); // "Leave"
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
    }

    void aSavedFormLeavesNoDraft()
    {
        DraftDesk desk(m_folder.path());
        pushForAmina<AnswerForm>(desk);
        desk.fill("question", u"Roof"_s);
        desk.fill("answer", lastWords);
        QTRY_VERIFY(desk.isOnDisk(lastWords));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
    }

    void aHalfWrittenNoteIsOffered()
    {
        const auto openNotes = [](DraftDesk &desk) {
            desk.window.navigator().showCustomer(desk.customer(amina).id);
            desk.press(Qt::Key_N, Qt::AltModifier);
        };
        {
            DraftDesk desk(m_folder.path());
            openNotes(desk);
            desk.fill("note", lastWords);
            QTRY_VERIFY(desk.isOnDisk(lastWords));
        }
        {
            DraftDesk desk(m_folder.path());
            openNotes(desk);
            QTRY_VERIFY(desk.barButton(desk.screen(), u"Go on"_s));
            desk.barButton(desk.screen(), u"Go on"_s)->setFocus();
            desk.press(Qt::Key_Space);
            QCOMPARE(desk.input<QPlainTextEdit>("note")->toPlainText(), lastWords);
            QTRY_VERIFY(desk.isIn("note"));
        }
        DraftDesk desk(m_folder.path());
        QTRY_VERIFY(desk.barButton(desk.window, u"Go on"_s));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(desk.title(), u"Amina Juma"_s);
        QTRY_COMPARE(desk.input<QPlainTextEdit>("note")->toPlainText(), lastWords);
        QTRY_VERIFY(desk.isIn("note"));
        desk.press(Qt::Key_Return, Qt::ControlModifier); // saved
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
        QTRY_COMPARE(desk.input<QPlainTextEdit>("note")->toPlainText(), QString());
    }

    void aHalfWrittenTextOfMessagesIsOfferedForItsKindAndLanguage()
    {
        const auto openTexts = [](DraftDesk &desk) {
            desk.window.showSection(Section::Settings);
            desk.press(Qt::Key_X, Qt::AltModifier);
            QTRY_VERIFY(!desk.input<QPlainTextEdit>("text")->toPlainText().isEmpty());
        };
        {
            DraftDesk desk(m_folder.path());
            openTexts(desk);
            desk.fill("kind", u"A payment without a token"_s);
            desk.press(Qt::Key_Return);
            QTRY_COMPARE(desk.input<QComboBox>("kind")->currentText(), u"A payment without a token"_s);
            QTRY_COMPARE(desk.input<QPlainTextEdit>("text")->toPlainText(), u"{split} {reason}"_s);
            desk.fill("text", lastWords);
            QTRY_VERIFY(desk.isOnDisk(lastWords));
        }
        {
            DraftDesk desk(m_folder.path());
            openTexts(desk);
            QVERIFY(!desk.barButton(desk.screen(), u"Go on"_s)); // another text
        }
        DraftDesk desk(m_folder.path());
        QTRY_VERIFY(desk.barButton(desk.window, u"Go on"_s));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(desk.title(), u"Settings"_s);
        QTRY_COMPARE(desk.input<QPlainTextEdit>("text")->toPlainText(), lastWords);
        QCOMPARE(desk.input<QComboBox>("kind")->currentText(), u"A payment without a token"_s);
        QTRY_VERIFY(desk.isIn("text"));
        desk.press(Qt::Key_End, Qt::ControlModifier);
        desk.press(Qt::Key_Backspace); // it is written on where it was
        QTRY_VERIFY(desk.isOnDisk(lastWords.chopped(1) + u'"'));
        desk.go("text");
        desk.press(Qt::Key_S, Qt::AltModifier); // saved
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
    }

    void anImportLeftHalfWayIsOfferedAsItStood()
    {
        const QString path = m_folder.filePath(u"odd.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("A title\na;b|Who|Family|Tel;ephone|Where\nx;y|Zoe|Urassa|0714000001|Terrat\n");
        file.close();
        const auto isAsLeft = [](DraftDesk &desk) {
            QTRY_VERIFY2_WITH_TIMEOUT(desk.title().contains(u"the columns"_s), qPrintable(desk.title()), 20'000);
            QCOMPARE(desk.input<QComboBox>("name")->currentText(), u"Family"_s);
            desk.press(Qt::Key_B, Qt::AltModifier); // back to how it is written
            QTRY_VERIFY(desk.title().contains(u"how it is written"_s));
            QCOMPARE(desk.input<QComboBox>("delimiter")->currentData().toString(), u"|"_s);
            QCOMPARE(desk.input<QSpinBox>("skip_lines")->value(), 1);
            QCOMPARE(desk.input<QComboBox>("date_format")->currentData().toString(), u"dmy"_s);
        };
        {
            DraftDesk desk(m_folder.path());
            desk.window.navigator().importData(ImportKind::Customers, {});
            QTRY_VERIFY(desk.isIn("file"));
            desk.type(path);
            QTRY_VERIFY(desk.isOnDisk(u"odd.csv"_s)); // before the file is read
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.title().contains(u"how it is written"_s));
            desk.go("delimiter");
            desk.press(Qt::Key_End);
            QTRY_COMPARE(desk.input<QComboBox>("delimiter")->currentData().toString(), u"|"_s);
            desk.go("date_format");
            desk.press(Qt::Key_Home);
            desk.press(Qt::Key_Down);
            QTest::qWait(400); // the file is read anew
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY(desk.title().contains(u"the columns"_s));
            auto *name = desk.input<QComboBox>("name");
            desk.go("name");
            while (name->currentText() != u"Family")
                desk.press(Qt::Key_Down);
            QTRY_VERIFY(desk.isOnDisk(u"Family"_s));
        }
        { // opened again by the person
            DraftDesk desk(m_folder.path());
            desk.window.navigator().importData(ImportKind::Customers, {});
            QTRY_VERIFY(desk.barButton(desk.screen(), u"Go on"_s));
            desk.press(Qt::Key_F6);
            isAsLeft(desk);
        }
        DraftDesk desk(m_folder.path()); // from the start of the window
        QTRY_VERIFY(desk.barButton(desk.window, u"Go on"_s));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_VERIFY(desk.title().contains(u"how it is written"_s)); // where it was left
        desk.press(Qt::Key_Escape);                                 // "Leave"
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
    }

    void anImportThatIsWrittenLeavesNoDraft()
    {
        const QString path = m_folder.filePath(u"people.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,Surname,Phone,Village\nZoe,Urassa,0714000009,Terrat\n");
        file.close();
        DraftDesk desk(m_folder.path());
        desk.window.navigator().importData(ImportKind::Customers, {});
        QTRY_VERIFY(desk.isIn("file"));
        desk.type(path);
        QTRY_VERIFY(desk.isOnDisk(u"people.csv"_s));
        for (const auto &step : {u"how it is written"_s, u"the columns"_s, u"the verdict"_s, u"the report"_s}) {
            QTRY_VERIFY(desk.button(u"Next"_s) || desk.button(u"Import 1 row(s)"_s));
            QTest::qWait(300);
            desk.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY2_WITH_TIMEOUT(desk.title().contains(step), qPrintable(desk.title()), 20'000);
        }
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
        QVERIFY(!desk.screen().hasUnsavedInput());
    }

    void theCompanysDataKeepADraft()
    {
        const auto name = [](DraftDesk &desk) { return desk.input("name")->text(); };
        {
            DraftDesk desk(m_folder.path());
            desk.window.showSection(Section::Settings);
            desk.fill("name", lastWords);
            QVERIFY(desk.screen().hasUnsavedInput());
            QTRY_VERIFY(desk.isOnDisk(lastWords));
        }
        DraftDesk desk(m_folder.path());
        QTRY_VERIFY(desk.barButton(desk.window, u"Go on"_s));
        desk.press(Qt::Key_F6, Qt::ShiftModifier);
        QTRY_COMPARE(desk.title(), u"Settings"_s);
        QTRY_COMPARE(name(desk), lastWords);
        desk.press(Qt::Key_S, Qt::AltModifier);
        QTRY_COMPARE(desk.company.session().company().name, lastWords);
        QVERIFY(!desk.screen().hasUnsavedInput());
        QTRY_COMPARE(desk.drafts().size(), size_t(0));
    }
};

QTEST_MAIN(TestFormDrafts)
#include "test_form_drafts.moc"
