#pragma once

#include "ui/dialogs.h"
#include "ui/navigator.h"
#include "ui/screen.h"
#include "ui/section.h"

/// Where pages are put: the main window.
class PageHost
{
public:
    virtual ~PageHost() = default;
    virtual void push(const PageMaker &make) = 0;
    virtual void notify(const QString &sentence) = 0;
    virtual void notifyAbout(QObject &thing, const QString &sentence, std::function<void()> again) = 0;
    virtual void useLanguage(const QString &code) = 0;
    virtual void backUp(bool isEncrypted) = 0;
    virtual void restoreBackup() = 0;
    /// Brings the section's own list to the front and shows it with this question.
    virtual void showList(Section section, const ListPreset &preset) = 0;
    virtual void showSection(Section section) = 0;
};

/// The one place that knows every screen: makes them and leads from one to the other.
class Pages final : public Navigator
{
public:
    Pages(Session &session, Dialogs &dialogs, PageHost &host);

    [[nodiscard]] Screen *makeSection(Section section);

    void push(const PageMaker &make) override { m_host.push(make); }
    void notify(const QString &sentence) override { m_host.notify(sentence); }
    void notifyAbout(QObject &thing, const QString &sentence, std::function<void()> again) override
    {
        m_host.notifyAbout(thing, sentence, std::move(again));
    }
    void useLanguage(const QString &code) override { m_host.useLanguage(code); }
    void backUp(bool isEncrypted) override { m_host.backUp(isEncrypted); }
    void restoreBackup() override { m_host.restoreBackup(); }
    void showList(const ListPreset &preset) override;
    void showSection(Section section) override { m_host.showSection(section); }
    void showCustomer(const CustomerId &customer) override;
    void editCustomer(const CustomerView &customer) override;
    void showDevice(const QString &serial) override;
    void reassignDevice(const std::vector<DeviceView> &devices) override;
    void showSale(const SaleId &sale) override;
    void showPayment(const PaymentId &payment) override;
    void showToken(const TokenId &token) override;
    void registerDevice(const std::optional<CustomerView> &customer) override;
    void sell(const CustomerView &customer, const QString &serial) override;
    void takeCash(const QString &serial, const std::optional<SaleView> &sale) override;
    void requestPayment(const QString &serial) override;
    void grant(const DeviceView &device) override;
    void useCredit(const CustomerId &customer) override;
    void importData(std::optional<ImportKind> kind, const QString &path) override;

private:
    [[nodiscard]] ScreenContext context() { return {m_session, *this, m_dialogs}; }

    Session &m_session;
    Dialogs &m_dialogs;
    PageHost &m_host;
};
