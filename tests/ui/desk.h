#pragma once

#include "core/services/customer_service.h"
#include "tests/support/fake_clock.h"
#include "tests/ui/filled_company.h"
#include "ui/widgets/field_form.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

inline constexpr qint64 atNoon = 1'774'000'000'000; // 2026-03-20T09:46:40Z

/// The real main window on the practice company, answered by a script.
struct Desk
{
    FakeClock clock{Instant{atNoon}};
    FilledCompany company;
    MainWindow window{company.session(), company.worker(), company.dialogs};

    /// In a folder of its own, or in `folder`, where a company may be already.
    explicit Desk(const QString &folder = {}) : company(clock, folder)
    {
        window.show();
        activate();
    }

    /// The window of the test before may take the focus along when it goes.
    void activate()
    {
        if (QApplication::activeWindow() == &window)
            return;
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] QWidget &focus()
    {
        activate();
        return QApplication::focusWidget() ? *QApplication::focusWidget() : static_cast<QWidget &>(window);
    }

    [[nodiscard]] bool isIn(const char *name) { return &focus() == screen().findChild<QWidget *>(QLatin1String(name)); }
    [[nodiscard]] Screen &screen() { return *window.currentScreen(); }
    [[nodiscard]] QString title() { return screen().title(); }

    template <typename Widget = QLineEdit>
    [[nodiscard]] Widget *input(const char *name)
    {
        return screen().findChild<Widget *>(QLatin1String(name));
    }
    void type(const QString &text) { QTest::keyClicks(&focus(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&focus(), key, modifiers);
    }
    [[nodiscard]] QString errorOf(const char *field)
    {
        return screen().findChild<FieldForm *>()->errorOf(QLatin1String(field));
    }
    [[nodiscard]] QPushButton *button(const QString &label)
    {
        for (auto *found : screen().findChildren<QPushButton *>()) {
            if (QString(found->text()).remove(u'&') == label)
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QString allText()
    {
        QStringList words;
        for (const auto *label : screen().findChildren<QLabel *>()) {
            if (label->isVisibleTo(&screen()))
                words.append(label->text());
        }
        return words.join(u'\n');
    }
    [[nodiscard]] CustomerView customer(const QString &phone)
    {
        return company.run([phone](const ServiceContext &context) { return CustomerService(context).find(phone); });
    }
    /// The registration form with its lists read, filled but for what the test is about.
    void openRegistration()
    {
        window.showSection(Section::Customers);
        screen().startNew();
        QTRY_VERIFY(input<QComboBox>("village")->count() > 0 && input<QComboBox>("tariff")->count() > 0 &&
                    input<QComboBox>("manufacturer")->count() > 0);
    }
    void fillRegistration(const QString &phone, const QString &serial)
    {
        input<QComboBox>("village")->setCurrentText(QStringLiteral("Terrat (Terrat grid)"));
        input("name")->setText(QStringLiteral("Grace"));
        input("surname")->setText(QStringLiteral("Urassa"));
        input("phone")->setText(phone);
        input<QComboBox>("tariff")->setCurrentText(QStringLiteral("Household"));
        input("serial")->setText(serial);
    }
};
