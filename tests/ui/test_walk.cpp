// Walks through every screen of the window and holds it to what an office expects of each: inputs have names, the Tab
// key follows the layout, and no text is cut at 1366 x 768, in any language. ctest runs it at 100 and at 200 % scaling.

#include "tests/ui/desk.h"
#include "ui/languages.h"
#include "ui/tones.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

namespace {

struct OpenScreen
{
    QString name;
    std::function<void()> open;
};

/// Is asked only for sentences that the language itself has not: what it hears is untranslated. It finds what lupdate
/// overlooks, too (tables that are named in the initialiser of a constructor).
class MissingSentences final : public QTranslator
{
public:
    MissingSentences() { QCoreApplication::installTranslator(this); }
    ~MissingSentences() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own words are in its translations, not in ours.
        if (qstrncmp(context, "Q", 1) != 0 && qstrlen(source) > 0)
            heard.insert(QStringLiteral("%1: %2").arg(QLatin1String(context), QString::fromUtf8(source)));
        return {};
    }

    mutable QSet<QString> heard;
};

/// Sees widgets that open as a window of their own although they are none: a label that is shown before it stands in
/// something flashes on the screen and takes the focus along.
class StrayWindows final : public QObject
{
public:
    StrayWindows() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->windowType() == Qt::Window &&
            !widget->inherits("QMainWindow"))
            seen.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
        return false;
    }

    QStringList seen;
};

/// A desk with something of everything, and the ways to each of its screens.
struct Walk
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    LanguageSwitch languages{settings};
    std::unique_ptr<Desk> desk;
    PaymentView booked, unmatched;
    CustomerView amina;
    SaleView sale;

    explicit Walk(const QString &language)
    {
        languages.choose(language);
        desk = std::make_unique<Desk>();
        desk->window.resize(1366, 768);
        booked = desk->company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000001"), 25'000'000);
        desk->company.issueTokens();
        unmatched = desk->company.receive(QStringLiteral("PSK-2"), QStringLiteral("47000000099"), 800'000);
        amina = desk->customer(QStringLiteral("+255712000001"));
        sale = desk->company
                   .run([id = amina.id](const ServiceContext &context) { return SaleService(context).ofCustomer(id); })
                   .front();
        booked = desk->company.run(
            [id = booked.id](const ServiceContext &context) { return PaymentService(context).read(id); });
    }
    ~Walk() { languages.choose(QStringLiteral("en")); }

    [[nodiscard]] std::vector<OpenScreen> screens()
    {
        std::vector<OpenScreen> all;
        auto &window = desk->window;
        auto &navigator = window.navigator();
        for (int i = 0; i < sectionCount; ++i) {
            const auto section = static_cast<Section>(i);
            all.push_back({QStringLiteral("section %1").arg(i), [&window, section] { window.showSection(section); }});
        }
        for (const auto section :
             {Section::Customers, Section::Devices, Section::Tariffs, Section::Appliances, Section::Payments})
            all.push_back({QStringLiteral("new in section %1").arg(static_cast<int>(section)), [this, section] {
                               desk->window.showSection(section);
                               desk->screen().startNew();
                           }});
        all.push_back({QStringLiteral("customer"), [&, id = amina.id] { navigator.showCustomer(id); }});
        all.push_back({QStringLiteral("edit customer"), [&] { navigator.editCustomer(amina); }});
        all.push_back({QStringLiteral("device"), [&] { navigator.showDevice(QStringLiteral("47000000001")); }});
        all.push_back({QStringLiteral("sale"), [&] { navigator.showSale(sale.id); }});
        all.push_back({QStringLiteral("payment"), [&] { navigator.showPayment(booked.id); }});
        all.push_back({QStringLiteral("unmatched payment"), [&] { navigator.showPayment(unmatched.id); }});
        all.push_back({QStringLiteral("token"), [&] { navigator.showToken(booked.tokens.front().id); }});
        all.push_back({QStringLiteral("sell"), [&] { navigator.sell(amina, {}); }});
        all.push_back({QStringLiteral("cash"), [&] { navigator.takeCash(QStringLiteral("47000000001"), {}); }});
        all.push_back({QStringLiteral("request"), [&] { navigator.requestPayment(QStringLiteral("47000000001")); }});
        all.push_back({QStringLiteral("credit"), [&] { navigator.useCredit(amina.id); }});
        all.push_back({QStringLiteral("import"), [&] { navigator.importData(ImportKind::Customers, {}); }});
        return all;
    }

    /// Calls `visit(where, screen)` for every screen, and for every tab of it.
    template <typename Visit>
    void visitAll(Visit visit)
    {
        for (const auto &screen : screens()) {
            screen.open();
            QTest::qWait(120);
            auto *tabs = desk->screen().findChild<QTabWidget *>();
            const int count = tabs && tabs->isVisible() ? tabs->count() : 1;
            for (int tab = 0; tab < count; ++tab) {
                if (count > 1) {
                    tabs->setCurrentIndex(tab);
                    QTest::qWait(80);
                }
                visit(count > 1 ? QStringLiteral("%1, tab %2").arg(screen.name).arg(tab) : screen.name, desk->screen());
            }
        }
    }
};

template <typename Widget>
QList<Widget *> visible(QWidget &root)
{
    QList<Widget *> found;
    for (auto *widget : root.findChildren<Widget *>()) {
        if (widget->isVisible())
            found.append(widget);
    }
    return found;
}

/// The editors inside a combo box or a spin box speak through their box.
bool isInside(const QWidget *widget)
{
    const auto *parent = widget->parentWidget();
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool isInput(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

QString describe(const QWidget *widget)
{
    return QStringLiteral("%1 \u201c%2\u201d")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

QStringList unnamedInputs(QWidget &screen)
{
    QSet<const QWidget *> labelled;
    for (const auto *label : screen.findChildren<QLabel *>())
        labelled.insert(label->buddy());
    QStringList unnamed;
    for (const auto *widget : visible<QWidget>(screen)) {
        const bool isPopup = widget->window() != screen.window();
        if (!isInput(widget) || isInside(widget) || isPopup || widget->focusPolicy() == Qt::NoFocus)
            continue;
        if (widget->accessibleName().isEmpty() && !labelled.contains(widget))
            unnamed.append(describe(widget));
    }
    for (const auto *button : visible<QAbstractButton>(screen)) {
        const bool isOurs = button->focusPolicy() != Qt::NoFocus;
        if (isOurs && button->text().isEmpty() && button->accessibleName().isEmpty())
            unnamed.append(describe(button));
    }
    return unnamed;
}

/// Inputs of one form that the Tab key visits upwards.
QStringList tabsUpwards(QWidget &screen)
{
    QStringList wrong;
    for (auto *form : visible<FieldForm>(screen)) {
        const QWidget *before = nullptr;
        int lowest = -1;
        for (QWidget *next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
            const bool isStop = form->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
                                (next->focusPolicy() & Qt::TabFocus) && !isInside(next);
            if (!isStop)
                continue;
            const int top = next->mapTo(form, QPoint(0, 0)).y();
            constexpr int sameRow = 12;
            if (before && top + sameRow < lowest)
                wrong.append(QStringLiteral("%1 after %2").arg(describe(next), describe(before)));
            lowest = top;
            before = next;
        }
    }
    return wrong;
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 2;
}

QStringList cutTexts(QWidget &screen)
{
    QStringList cut;
    for (const auto *label : visible<QLabel>(screen)) {
        if (isCut(*label))
            cut.append(QStringLiteral("label: ") + label->text());
    }
    for (const auto *button : visible<QAbstractButton>(screen)) {
        const bool isText = !button->text().isEmpty();
        if (isText && button->minimumSizeHint().width() > button->width() + 1)
            cut.append(QStringLiteral("button: ") + button->text());
    }
    for (const auto *bar : visible<QTabBar>(screen)) {
        if (bar->count() > 0 && bar->tabRect(bar->count() - 1).right() > bar->width())
            cut.append(QStringLiteral("tabs wider than the window: ") + bar->tabText(bar->count() - 1));
    }
    for (const auto *area : visible<QScrollArea>(screen)) {
        if (area->horizontalScrollBar()->maximum() > 0)
            cut.append(QStringLiteral("wider than the window: ") + describe(area));
    }
    return cut;
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const auto &language : windowLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

} // namespace

class TestWalk final : public QObject
{
    Q_OBJECT
private slots:
    void everyInputHasAName()
    {
        Walk walk(QStringLiteral("en"));
        QStringList all;
        int visited = 0;
        walk.visitAll([&](const QString &where, QWidget &screen) {
            ++visited;
            for (const auto &input : unnamedInputs(screen))
                all.append(QStringLiteral("%1: %2").arg(where, input));
        });
        QVERIFY(visited > sectionCount);
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }

    void nothingOpensAsAWindowThatIsNone()
    {
        const StrayWindows stray;
        Walk walk(QStringLiteral("en"));
        int visited = 0;
        walk.visitAll([&](const QString &, QWidget &) { ++visited; });
        QVERIFY(visited > sectionCount);
        QVERIFY2(stray.seen.isEmpty(), qPrintable(stray.seen.join(u'\n')));
    }

    void theTabKeyFollowsTheForm()
    {
        Walk walk(QStringLiteral("en"));
        QStringList all;
        walk.visitAll([&](const QString &where, QWidget &screen) {
            for (const auto &input : tabsUpwards(screen))
                all.append(QStringLiteral("%1: %2").arg(where, input));
        });
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }

    void noTextIsCut_data() { addLanguages(); }
    void noTextIsCut()
    {
        QFETCH(QString, language);
        Walk walk(language);
        QStringList all;
        walk.visitAll([&](const QString &where, QWidget &screen) {
            for (const auto &text : cutTexts(screen))
                all.append(QStringLiteral("%1: %2").arg(where, text));
            if (walk.desk->window.width() > 1366 || walk.desk->window.height() > 768)
                all.append(QStringLiteral("%1: the window grew to %2 x %3")
                               .arg(where)
                               .arg(walk.desk->window.width())
                               .arg(walk.desk->window.height()));
        });
        QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
    }

    void everySentenceOnEveryScreenIsTranslated_data() { addLanguages(); }
    void everySentenceOnEveryScreenIsTranslated()
    {
        QFETCH(QString, language);
        if (language == QStringLiteral("en"))
            return; // the sources are English
        const MissingSentences missing;
        Walk walk(language);
        int visited = 0;
        walk.visitAll([&](const QString &, QWidget &) { ++visited; });
        QVERIFY(visited > sectionCount);
        auto heard = missing.heard.values();
        heard.sort();
        QVERIFY2(heard.isEmpty(), qPrintable(heard.join(u'\n')));
    }

    void theCheckSeesACutText()
    {
        QWidget root;
        auto *label = new QLabel(QStringLiteral("A sentence that has no room"), &root);
        label->setFixedWidth(20);
        auto *edit = new QLineEdit(&root);
        edit->move(0, 40);
        root.show();
        QCOMPARE(cutTexts(root).size(), 1);
        QCOMPARE(unnamedInputs(root).size(), 1);
    }
};

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
