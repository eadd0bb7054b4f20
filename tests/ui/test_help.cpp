// The handbook: every screen has its page, every page is there in every language and says what the window shows, and
// F1 opens it.

#include "tests/ui/help_page.h"
#include "tests/ui/switched_desk.h"
#include "ui/frame/find_dialog.h"
#include "ui/frame/notices_dialog.h"
#include "ui/help/help_window.h"
#include "ui/setup/setup_wizard.h"

#include <QTabBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

const QString english = u"en"_s;

QStringList otherLanguages()
{
    QStringList codes;
    for (const auto &language : windowLanguages()) {
        if (language.code != english)
            codes.append(language.code);
    }
    return codes;
}

/// "fr/payments": what the help window of `window` shows.
QString pageShownBy(const QWidget &window)
{
    const auto *help = window.findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help || !help->isVisible())
        return {};
    return help->findChild<QTextBrowser *>()->source().path().section(u'/', -2).chopped(3);
}

struct HelpDesk : SwitchedDesk
{
    HelpDesk() { languages.choose(english); }
    ~HelpDesk() { languages.choose(english); }

    void speak(const QString &language)
    {
        window.navigator().useLanguage(language);
        QTRY_COMPARE(currentWindowLanguage(), language);
        QTRY_COMPARE(navigation().item(0)->text(), sectionTitle(Section::Today));
    }
    [[nodiscard]] HelpWindow *help() { return window.findChild<HelpWindow *>(QString(), Qt::FindDirectChildrenOnly); }
    [[nodiscard]] QTextBrowser &text() { return *help()->findChild<QTextBrowser *>(); }
};

} // namespace

class TestHelp final : public QObject
{
    Q_OBJECT
private slots:
    void everyScreenFormAndDialogHasAPageInEveryLanguage()
    {
        const auto topics = topicsOfScreens();
        QVERIFY(topics.uniqueKeys().size() > 30);
        for (const auto &language : windowLanguages()) {
            for (auto topic = topics.begin(); topic != topics.end(); ++topic) {
                const QString page = u":/help/%1/%2.md"_s.arg(language.code, topic.key());
                QVERIFY2(QFile::exists(page), qPrintable(page + u" of "_s + topic.value()));
            }
        }
        QCOMPARE(screensWithoutTopic(), QStringList());
    }

    void everyPageIsReachedFromTheContents()
    {
        QSet<QString> reached{u"index"_s};
        QStringList open{u"index"_s};
        while (!open.isEmpty()) {
            for (const auto &link : readHelpPage(english, open.takeLast()).links) {
                const QString topic = link.chopped(3);
                QVERIFY2(QFile::exists(u":/help/en/%1"_s.arg(link)), qPrintable(link));
                if (!reached.contains(topic))
                    open.append(topic);
                reached.insert(topic);
            }
        }
        for (const auto &topic : helpTopics(english))
            QVERIFY2(reached.contains(topic), qPrintable(topic));
    }

    void everyPageIsThereInEveryLanguageWithTheSamePartsAndLinks()
    {
        for (const auto &language : otherLanguages()) {
            QCOMPARE(helpTopics(language), helpTopics(english));
            for (const auto &topic : helpTopics(english)) {
                const HelpPage original = readHelpPage(english, topic);
                const HelpPage page = readHelpPage(language, topic);
                const QByteArray name = qPrintable(language + u'/' + topic);
                QVERIFY2(page.headings == original.headings && !page.headings.isEmpty(), name.constData());
                QVERIFY2(page.links == original.links, name.constData());
                const auto untranslated = page.sentences & original.sentences;
                QVERIFY2(untranslated.isEmpty(),
                         (name + ": " + untranslated.values().join(u'\n').toUtf8()).constData());
            }
        }
    }

    void thePagesQuoteTheWindowInItsOwnWords()
    {
        for (const auto &language : otherLanguages()) {
            const auto words = windowWords(language);
            for (const auto &topic : helpTopics(english)) {
                const QStringList quoted = readHelpPage(language, topic).quoted;
                QStringList allowed;
                for (const auto &label : readHelpPage(english, topic).quoted) {
                    if (isKey(label))
                        continue;
                    const QStringList translations = words.values(label);
                    const bool isSaid = std::any_of(translations.begin(), translations.end(),
                                                    [&quoted](const QString &word) { return quoted.contains(word); });
                    QVERIFY2(isSaid,
                             qPrintable(u"%1/%2: %3 is %4"_s.arg(language, topic, label, translations.join(u'/'))));
                    allowed += translations;
                }
                for (const auto &label : quoted)
                    QVERIFY2(isKey(label) || allowed.contains(label),
                             qPrintable(u"%1/%2: %3"_s.arg(language, topic, label)));
            }
        }
    }

    void f1OpensThePageOfAForm()
    {
        HelpDesk desk;
        desk.openRegistration();
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"en/register"_s);
        desk.speak(u"fr"_s);
        QTRY_COMPARE(pageShownBy(desk.window), u"fr/register"_s);
        QTest::keyClick(&desk.text(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.help());

        desk.window.showSection(Section::Payments);
        desk.press(Qt::Key_F9);
        QTRY_VERIFY(desk.screen().inherits("CashForm"));
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"fr/cash"_s);
    }

    void f1OpensThePageOfATab()
    {
        HelpDesk desk;
        desk.speak(u"sw"_s);
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        const QStringList topics{u"settings"_s, u"accounts"_s, u"accounts"_s, u"accounts"_s, u"texts"_s, u"computer"_s};
        auto *tabs = desk.screen().findChild<QTabBar *>();
        QCOMPARE(tabs->count(), topics.size());
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            desk.press(Qt::Key_F1);
            QTRY_COMPARE(pageShownBy(desk.window), u"sw/"_s + topics.at(tab));
        }
        desk.press(Qt::Key_6, Qt::ControlModifier);
        tabs = desk.screen().findChild<QTabBar *>();
        tabs->setCurrentIndex(0);
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"sw/tokens"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"sw/messages"_s);
    }

    void f1OpensThePageOfWhatIsDoneWithACustomer()
    {
        HelpDesk desk;
        desk.speak(u"pt"_s);
        desk.window.showSection(Section::Customers);
        desk.window.navigator().showCustomer(desk.customer(u"+255712000001"_s).id);
        QTRY_VERIFY(desk.title() != QString() && !desk.screen().headerActions().isEmpty());
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"pt/customer"_s);
        auto *tabs = desk.screen().findChild<QTabBar *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"pt/customer-details"_s);
        QTRY_VERIFY((desk.press(Qt::Key_M, Qt::ControlModifier), desk.screen().inherits("MergeForm")));
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"pt/merge"_s);
    }

    void theHelpFollowsTheWindowIntoAnotherLanguage()
    {
        HelpDesk desk;
        desk.window.showSection(Section::Tariffs);
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"en/tariffs"_s);
        const HelpWindow *help = desk.help();
        const QString title = help->windowTitle();
        const QString text = desk.text().toPlainText();
        desk.speak(u"sw"_s);
        QTRY_COMPARE(pageShownBy(desk.window), u"sw/tariffs"_s);
        QCOMPARE(desk.help(), help);
        QTRY_VERIFY(help->windowTitle() != title);
        QVERIFY(desk.text().toPlainText() != text);
        desk.speak(english);
        QTRY_COMPARE(desk.text().toPlainText(), text);
        QCOMPARE(help->windowTitle(), title);
    }

    void linksAreFollowedByKeysAndTheWayBackLeadsBack()
    {
        HelpDesk desk;
        desk.speak(u"fr"_s);
        desk.press(Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(desk.window), u"fr/today"_s);
        QTRY_COMPARE(QApplication::focusWidget(), &desk.text());
        QTest::keyClick(&desk.text(), Qt::Key_Tab);
        QTest::keyClick(&desk.text(), Qt::Key_Return);
        QCOMPARE(pageShownBy(desk.window), u"fr/tokens"_s);
        QTest::keyClick(&desk.text(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(pageShownBy(desk.window), u"fr/today"_s);
    }

    void aDialogHasItsOwnPage()
    {
        HelpDesk desk;
        desk.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<FindDialog *>() != nullptr);
        auto *find = desk.window.findChild<FindDialog *>();
        QTRY_COMPARE(QApplication::activeWindow(), find);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(*find), u"en/find"_s);
        find->close();
        desk.press(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<NoticesDialog *>() != nullptr);
        auto *notices = desk.window.findChild<NoticesDialog *>();
        QTRY_COMPARE(QApplication::activeWindow(), notices);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(*notices), u"en/notices"_s);
    }

    void theFirstStartHasItsPage()
    {
        HelpDesk desk;
        SetupWizard wizard(desk.company.session().store(), u"amina"_s);
        wizard.show();
        wizard.activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &wizard);
        QTest::keyClick(&wizard, Qt::Key_F1);
        QTRY_COMPARE(pageShownBy(wizard), u"en/first-start"_s);
    }

    void aPageThatIsNotThereIsTheContents()
    {
        HelpDesk desk;
        QCOMPARE(helpFile(u"nothing of this name"_s, u"fr"_s), QString());
        openHelp(desk.window, u"nothing of this name"_s);
        QCOMPARE(pageShownBy(desk.window), u"en/index"_s);
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
