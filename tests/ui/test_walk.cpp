// Walks through every screen of the window and holds it to what an office expects of each: inputs have names, the Tab
// key follows the layout, no text is cut on a screen of 1366 x 768, and every input can be reached there, in any
// language. ctest runs it at 100 and at 200 % scaling, where such a screen has room for 683 x 384 points.

#include "tests/ui/contrast.h"
#include "tests/ui/palettes.h"
#include "tests/ui/walk.h"
#include "ui/setup/setup_wizard.h"
#include "ui/widget_dialogs.h"
#include "ui/widgets/elided_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTextDocument>
#include <QToolButton>

namespace {

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

/// At 100 %: where nothing needs to be shortened or scrolled sideways.
bool isWideScreen()
{
    return qApp->devicePixelRatio() < 2;
}

bool isCut(const QLabel &label)
{
    if (const auto *elided = label.findChild<ElidedText *>())
        return isWideScreen() && elided->isCut(); // the tool tip has the rest
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
        const bool isScrolled = !isWideScreen() && bar->usesScrollButtons();
        if (!isScrolled && bar->count() > 0 && bar->tabRect(bar->count() - 1).right() > bar->width())
            cut.append(QStringLiteral("tabs wider than the window: ") + bar->tabText(bar->count() - 1));
    }
    for (const auto *area : visible<QScrollArea>(screen)) {
        if (area->horizontalScrollBar()->maximum() > 0)
            cut.append(QStringLiteral("wider than the window: ") + describe(area));
    }
    return cut;
}

/// What of a widget is inside everything that it stands in, in its own points.
QRect partInSight(const QWidget *widget)
{
    QRect part = widget->rect();
    QPoint place;
    for (const auto *inner = widget; !inner->isWindow(); inner = inner->parentWidget()) {
        place += inner->pos();
        part &= inner->parentWidget()->rect().translated(-place);
    }
    return part;
}

/// As a person does who looks for it.
void scrollTo(QWidget *widget)
{
    for (auto *around = widget->parentWidget(); around; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (!area || !area->widget()->isAncestorOf(widget))
            continue;
        // Not ensureWidgetVisible(): of an input with a cursor, that is content with the cursor.
        const QRect place(widget->mapTo(area->widget(), QPoint(0, 0)), widget->size());
        area->ensureVisible(place.right() + 1, place.bottom() + 1, 0, 0);
        area->ensureVisible(place.left(), place.top(), 0, 0);
    }
}

/// Inputs and buttons that no scrolling brings into view as a whole; of a table, a few lines are enough.
QStringList outOfReach(QWidget &screen)
{
    constexpr QSize fewLines(120, 60);
    QStringList hidden;
    for (auto *widget : visible<QWidget>(screen)) {
        const bool isWanted = isInput(widget) || qobject_cast<QAbstractButton *>(widget);
        if (!isWanted || isInside(widget) || widget->focusPolicy() == Qt::NoFocus ||
            widget->window() != screen.window())
            continue;
        scrollTo(widget);
        const bool isLarge = qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QPlainTextEdit *>(widget);
        const QSize needed = isLarge ? widget->size().boundedTo(fewLines) : widget->size();
        const QSize seen = partInSight(widget).size();
        if (seen.width() + 1 < needed.width() || seen.height() + 1 < needed.height())
            hidden.append(QStringLiteral("out of reach: %1, %2 x %3 of %4 x %5")
                              .arg(describe(widget))
                              .arg(seen.width())
                              .arg(seen.height())
                              .arg(widget->width())
                              .arg(widget->height()));
    }
    return hidden;
}

/// A window that asks for more than the screen has.
QStringList tooLarge(const QWidget &window)
{
    const QSize least = window.minimumSizeHint().expandedTo(window.minimumSize());
    const QSize room = officeScreen();
    if (least.width() <= room.width() && least.height() <= room.height())
        return {};
    return {QStringLiteral("needs %1 x %2").arg(least.width()).arg(least.height())};
}

/// A page that the window scrolls sideways.
QStringList scrolledSideways(const QWidget &screen)
{
    for (const auto *around = screen.parentWidget(); around; around = around->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(around);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            return {QStringLiteral("wider than the window by %1").arg(area->horizontalScrollBar()->maximum())};
    }
    return {};
}

/// Prints what there is: a message of QVERIFY2 is cut.
bool isNone(const QStringList &findings)
{
    for (const auto &finding : findings)
        qWarning("%s", qUtf8Printable(finding));
    return findings.isEmpty();
}

void note(QStringList &all, const QString &where, const QStringList &found)
{
    for (const auto &finding : found)
        all.append(QStringLiteral("%1: %2").arg(where, finding));
}

/// So that the assistant goes on.
void fillPage(QWidget &page)
{
    for (auto *box : visible<QComboBox>(page)) {
        if (box->count() > 0 && box->currentIndex() < 0)
            box->setCurrentIndex(0);
    }
    for (auto *edit : visible<QLineEdit>(page)) {
        if (edit->text().isEmpty() && edit->objectName() != QStringLiteral("price"))
            edit->setText(QStringLiteral("North"));
    }
}

} // namespace

class TestWalk final : public QObject
{
    Q_OBJECT
private slots:
    void inputsHaveNamesAndTabFollowsTheForm()
    {
        const StrayWindows stray;
        Walk walk(QStringLiteral("en"));
        QStringList unnamed, upwards;
        walk.visitAll([&](const QString &where, QWidget &shown) {
            note(unnamed, where, unnamedInputs(shown));
            note(upwards, where, tabsUpwards(shown));
        });
        QVERIFY(walk.visited() > 2 * sectionCount);
        QVERIFY(isNone(unnamed));
        QVERIFY(isNone(upwards));
        QVERIFY(isNone(stray.seen));
    }

    void noTextIsCutOrUntranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &language : windowLanguages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
    void noTextIsCutOrUntranslated()
    {
        QFETCH(QString, language);
        const MissingSentences missing;
        Walk walk(language);
        QStringList cut;
        walk.visitAll([&](const QString &where, QWidget &shown) {
            // Half of that screen has not the width for every form: there it is enough that all of it can be reached.
            if (isWideScreen()) {
                note(cut, where, cutTexts(shown));
                note(cut, where, scrolledSideways(shown));
            }
            note(cut, where, outOfReach(shown));
            note(cut, where, tooLarge(*shown.window()));
            const auto &window = walk.window();
            if (window.size() != officeScreen())
                note(cut, where,
                     {QStringLiteral("the window grew to %1 x %2").arg(window.width()).arg(window.height())});
        });
        QVERIFY(walk.visited() > 2 * sectionCount);
        QVERIFY(isNone(cut));
        if (language == QStringLiteral("en"))
            return; // the sources are English
        auto heard = missing.heard.values();
        heard.sort();
        QVERIFY(isNone(heard));
    }

    void theFirstStartFitsTheScreen()
    {
        Desk desk;
        SetupWizard wizard(desk.company.session().store(), QStringLiteral("amina"));
        QStringList cut;
        wizard.show();
        for (int page = 0; page < wizard.pageIds().size(); ++page) {
            QTest::qWait(100);
            const QString where = wizard.currentPage()->title();
            note(cut, where, cutTexts(wizard));
            note(cut, where, outOfReach(wizard));
            note(cut, where, tooLarge(wizard));
            if (wizard.size().boundedTo(officeScreen()) != wizard.size())
                note(cut, where, {QStringLiteral("larger than the screen")});
            wizard.next(); // what is missing is said beside its field
            QTest::qWait(100);
            note(cut, where, cutTexts(wizard));
            fillPage(*wizard.currentPage());
            wizard.next();
        }
        QVERIFY(isNone(cut));
    }

    void aQuestionFitsTheScreen()
    {
        QWidget window;
        window.show();
        WidgetDialogs dialogs;
        const QString sentences = QStringLiteral("What a person has to know before the answer is given. ").repeated(4);
        dialogs.askText(&window, {QStringLiteral("A question"), sentences, QStringLiteral("Accept")}, {}, [](auto) {});
        const auto *dialog = QApplication::activeModalWidget();
        QVERIFY(dialog);
        QVERIFY(isNone(tooLarge(*dialog)));
    }

    void everyTextStandsOutFromItsGround_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void everyTextStandsOutFromItsGround()
    {
        QFETCH(bool, isDark);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(isDark ? darkPalette() : lightPalette());
        QStringList faint;
        {
            Walk walk(QStringLiteral("en"));
            walk.visitAll([&](const QString &where, QWidget &shown) { note(faint, where, faintTexts(shown)); });
        }
        QApplication::setPalette(before);
        QVERIFY(isNone(faint));
    }

    void theCheckSeesAFaintText()
    {
        QWidget root;
        auto *faint = new QLabel(QStringLiteral("Grey on white"), &root);
        auto *clear = new QLabel(QStringLiteral("Black on white"), &root);
        clear->move(0, 40);
        root.setPalette(lightPalette());
        QPalette grey = lightPalette();
        grey.setColor(QPalette::WindowText, QColor(0x99, 0x99, 0x99));
        faint->setPalette(grey);
        root.show();
        QCOMPARE(faintTexts(root).size(), 1);
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

    void theCheckSeesWhatIsOutOfReach()
    {
        QWidget root;
        auto *button = new QPushButton(QStringLiteral("Save"), &root);
        root.resize(200, 100);
        button->setGeometry(0, 80, 100, 30);
        root.show();
        QCOMPARE(outOfReach(root).size(), 1);
        root.setMinimumSize(officeScreen() + QSize(1, 0));
        QCOMPARE(tooLarge(root).size(), 1);
        QVERIFY(outOfReach(root).isEmpty());
    }
};

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
