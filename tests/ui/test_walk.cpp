// Walks through every screen of the window and holds it to what an office expects of each: inputs have names, the Tab
// key follows the layout, and no text is cut at 1366 x 768, in any language. ctest runs it at 100 and at 200 % scaling.

#include "tests/ui/contrast.h"
#include "tests/ui/palettes.h"
#include "tests/ui/walk.h"

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
            note(cut, where, cutTexts(shown));
            const auto &window = walk.window();
            if (window.width() > 1366 || window.height() > 768)
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
};

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
