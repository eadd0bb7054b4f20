#include "tests/ui/walk.h"

#include "core/services/device_service.h"
#include "core/services/sale_service.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QRadioButton>
#include <QTabWidget>

namespace {

/// A dialog over the window that is open now.
QDialog *openDialog()
{
    for (auto *widget : QApplication::topLevelWidgets()) {
        auto *dialog = qobject_cast<QDialog *>(widget);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

/// What can be pressed on a page, by its place: that stays when the page is made again.
std::vector<std::pair<QString, std::function<void()>>> openersOf(Screen &screen)
{
    std::vector<std::pair<QString, std::function<void()>>> openers;
    for (auto *action : screen.actions()) {
        if (action->isVisible() && action->isEnabled())
            openers.emplace_back(action->text(), [action] { action->trigger(); });
    }
    for (auto *button : visible<QAbstractButton>(screen)) {
        const bool isOfForm = !qobject_cast<QCheckBox *>(button) && !qobject_cast<QRadioButton *>(button);
        if (button->isEnabled() && isOfForm && !button->text().isEmpty())
            openers.emplace_back(button->text(), [button] { button->click(); });
    }
    return openers;
}

QString keyOf(const Screen &page, const QString &label)
{
    return QLatin1String(page.metaObject()->className()) + u' ' + label;
}

} // namespace

QSize officeScreen()
{
    return QSize(1366, 768) / qApp->devicePixelRatio();
}

Walk::Walk(const QString &language)
{
    m_languages.choose(language);
    m_desk = std::make_unique<Desk>();
    m_desk->window.resize(officeScreen());
    auto &company = m_desk->company;
    company.dialogs.choice = 0;
    company.dialogs.accepts = false; // nothing that is asked for goes away under the walk
    m_booked = company.receive(QStringLiteral("PSK-1"), QStringLiteral("47000000001"), 25'000'000);
    company.issueTokens();
    m_unmatched = company.receive(QStringLiteral("PSK-2"), QStringLiteral("47000000099"), 800'000);
    m_amina = m_desk->customer(QStringLiteral("+255712000001"));
    m_sale =
        company.run([id = m_amina.id](const ServiceContext &context) { return SaleService(context).ofCustomer(id); })
            .front();
    m_booked =
        company.run([id = m_booked.id](const ServiceContext &context) { return PaymentService(context).read(id); });
}

Walk::~Walk()
{
    m_languages.choose(QStringLiteral("en"));
}

std::vector<Walk::Stop> Walk::stops()
{
    std::vector<Stop> all;
    auto &window = m_desk->window;
    for (int i = 0; i < sectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        all.push_back({QStringLiteral("section %1").arg(i), [&window, section] { window.showSection(section); }});
    }
    for (const auto section :
         {Section::Customers, Section::Devices, Section::Tariffs, Section::Appliances, Section::Payments})
        all.push_back({QStringLiteral("new in section %1").arg(static_cast<int>(section)), [this, section] {
                           m_desk->window.showSection(section);
                           m_desk->screen().startNew();
                       }});
    addForms(all);
    for (const auto &[name, keys] :
         {std::pair{"find", QKeyCombination(Qt::CTRL, Qt::Key_K)},
          std::pair{"notices", QKeyCombination(Qt::CTRL, Qt::Key_J)}, std::pair{"help", QKeyCombination(Qt::Key_F1)}})
        all.push_back({QString::fromLatin1(name), [this, keys = keys] {
                           m_desk->window.showSection(Section::Customers);
                           m_desk->press(keys.key(), keys.keyboardModifiers());
                       }});
    return all;
}

void Walk::addForms(std::vector<Stop> &all)
{
    auto &navigator = m_desk->window.navigator();
    const auto add = [&all](const char *name, const std::function<void()> &open) {
        all.push_back({QString::fromLatin1(name), open});
    };
    add("customer", [&] { navigator.showCustomer(m_amina.id); });
    add("edit customer", [&] { navigator.editCustomer(m_amina); });
    add("device", [&] { navigator.showDevice(QStringLiteral("47000000001")); });
    add("solar home system", [&] { navigator.showDevice(QStringLiteral("SKH20000004")); });
    add("sale", [&] { navigator.showSale(m_sale.id); });
    add("payment", [&] { navigator.showPayment(m_booked.id); });
    add("unmatched payment", [&] { navigator.showPayment(m_unmatched.id); });
    add("token", [&] { navigator.showToken(m_booked.tokens.front().id); });
    add("sell", [&] { navigator.sell(m_amina, {}); });
    add("cash", [&] { navigator.takeCash(QStringLiteral("47000000001"), {}); });
    add("request", [&] { navigator.requestPayment(QStringLiteral("47000000001")); });
    add("device event", [&] {
        navigator.showDevice(QStringLiteral("SKH20000004"));
        QTest::qWait(200);
        m_desk->press(Qt::Key_D, Qt::ControlModifier);
    });
    add("close a day", [&] {
        m_desk->window.showSection(Section::Reports);
        m_desk->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    });
    add("credit", [&] { navigator.useCredit(m_amina.id); });
    add("import", [&] { navigator.importData(ImportKind::Customers, {}); });
}

void Walk::visitAll(const Visit &visit)
{
    for (const auto &stop : stops()) {
        const Screen *before = &m_desk->screen();
        stop.open();
        settle();
        if (openDialog()) {
            visitOpened(stop.name, before, visit);
            continue;
        }
        visitTabs(stop.name, m_desk->screen(), visit);
        visitBehind(stop, visit);
    }
}

/// Until everything that the page asked for is there: answers come in the order of the questions, and a page may ask
/// again for what an answer names.
void Walk::settle()
{
    auto &session = m_desk->company.session();
    const auto nothing = [](const ServiceContext &) -> Outcome { return {}; };
    for (int round = 0; round < 3; ++round) {
        int answers = 0;
        session.ask(&m_desk->window, nothing, [&answers](const Outcome &) { ++answers; });
        session.search(&m_desk->window, {}, nothing, [&answers](const Outcome &) { ++answers; });
        if (!QTest::qWaitFor([&answers] { return answers == 2; }, 60'000))
            qFatal("the store does not answer");
    }
}

void Walk::visitTabs(const QString &where, QWidget &shown, const Visit &visit)
{
    auto *tabs = shown.findChild<QTabWidget *>();
    const int count = tabs && tabs->isVisible() ? tabs->count() : 1;
    for (int tab = 0; tab < count; ++tab) {
        if (count > 1) {
            tabs->setCurrentIndex(tab);
            settle();
        }
        ++m_visited;
        visit(count > 1 ? QStringLiteral("%1, tab %2").arg(where).arg(tab) : where, shown);
    }
}

/// Opens the page anew, for what was pressed before may have left it, and shows one of its tabs.
Screen &Walk::reopen(const Stop &stop, int tab)
{
    stop.open();
    settle();
    if (auto *tabs = m_desk->screen().findChild<QTabWidget *>(); tabs && tab < tabs->count()) {
        tabs->setCurrentIndex(tab);
        settle();
    }
    return m_desk->screen();
}

void Walk::visitBehind(const Stop &stop, const Visit &visit)
{
    const auto *tabs = m_desk->screen().findChild<QTabWidget *>();
    const int count = tabs && tabs->isVisible() ? tabs->count() : 1;
    for (int tab = 0; tab < count; ++tab) {
        auto &page = reopen(stop, tab);
        std::vector<QString> keys;
        for (const auto &opener : openersOf(page))
            keys.push_back(keyOf(page, opener.first));
        for (size_t i = 0; i < keys.size(); ++i) {
            if (!m_pressed.contains(keys[i])) // without opening the page once more for it
                press(stop, tab, i, visit);
        }
    }
}

/// Presses one button of the page, unless one of its name was pressed on a page of this kind before.
void Walk::press(const Stop &stop, int tab, size_t which, const Visit &visit)
{
    auto &page = reopen(stop, tab);
    const auto openers = openersOf(page);
    if (which >= openers.size())
        return;
    const auto &[label, open] = openers[which];
    const QString key = keyOf(page, label);
    if (m_pressed.contains(key))
        return;
    m_pressed.insert(key);
    open();
    settle();
    visitOpened(stop.name + QStringLiteral(" > ") + label, &page, visit);
    for (int tries = 0; tries < 3 && m_desk->window.currentScreen() != &page; ++tries) {
        m_desk->press(Qt::Key_Escape);
        settle();
    }
}

void Walk::visitOpened(const QString &where, const Screen *before, const Visit &visit)
{
    if (auto *dialog = openDialog()) {
        visitTabs(where, *dialog, visit);
        dialog->close();
        QTest::qWait(0); // a dialog that deletes itself does so now
    } else if (m_desk->window.currentScreen() != before) {
        visitTabs(where, m_desk->screen(), visit);
    } else {
        visit(where, m_desk->screen()); // with what the button changed, such as the errors of a form
    }
    if (auto *menu = QApplication::activePopupWidget())
        menu->close();
}
