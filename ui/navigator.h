#pragma once

#include "core/services/customer_service.h"
#include "core/services/device_service.h"
#include "core/services/import_service.h"
#include "core/services/list_question.h"
#include "core/services/sale_service.h"
#include "ui/section.h"

#include <functional>

class QObject;
class Screen;

/// Makes a page; called again when the window changes its language.
using PageMaker = std::function<Screen *()>;

/// How screens lead to each other without knowing each other.
class Navigator
{
public:
    virtual ~Navigator() = default;

    /// Puts a page on top of the section that is shown; it is deleted when it closes.
    virtual void push(const PageMaker &make) = 0;
    /// One sentence over the lower edge of the window, kept in the list of notices; never steals the focus.
    virtual void notify(const QString &sentence) = 0;
    /// As notify(), about one thing that was done or failed. `again` (null where it went well) tries it once more: the
    /// list of notices offers that until the thing is gone or there is a newer notice about it.
    virtual void notifyAbout(QObject &thing, const QString &sentence, std::function<void()> again) = 0;
    /// Asks where to and backs the company up; the window shows how far it is, whatever stands in front.
    virtual void backUp(bool isEncrypted) = 0;
    /// Asks for a backup, shows what is in it, and opens it in the place of the company when the person agrees.
    virtual void restoreBackup() = 0;
    /// Puts the whole window into another language; empty: the system's. Pages that are open are made again.
    virtual void useLanguage(const QString &code) = 0;

    /// Goes to the section that has this list and shows it with this question; the person can change it there.
    virtual void showList(const ListPreset &preset) = 0;
    virtual void showSection(Section section) = 0;
    virtual void showCustomer(const CustomerId &customer) = 0;
    virtual void editCustomer(const CustomerView &customer) = 0;
    virtual void showDevice(const QString &serial) = 0;
    /// Gives one of these devices of one owner to another customer; the first one is offered.
    virtual void reassignDevice(const std::vector<DeviceView> &devices) = 0;
    virtual void showSale(const SaleId &sale) = 0;
    virtual void showPayment(const PaymentId &payment) = 0;
    virtual void showToken(const TokenId &token) = 0;
    /// The one form for customer and device; with a customer, only the device part.
    virtual void registerDevice(const std::optional<CustomerView> &customer) = 0;
    virtual void sell(const CustomerView &customer, const QString &serial) = 0;
    /// Cash for a device (empty serial: to be typed), or for one sale.
    virtual void takeCash(const QString &serial, const std::optional<SaleView> &sale) = 0;
    /// Asks a phone for money for a device (empty serial: to be typed).
    virtual void requestPayment(const QString &serial) = 0;
    virtual void grant(const DeviceView &device) = 0;
    virtual void useCredit(const CustomerId &customer) = 0;
    /// The import assistant. Without a kind, the file says what it holds; without a path, it is chosen there.
    virtual void importData(std::optional<ImportKind> kind, const QString &path) = 0;
};
