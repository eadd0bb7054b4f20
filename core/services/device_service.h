#pragma once

#include "core/domain/mapping_state.h"
#include "core/services/device_details.h"

struct TokenView;

struct DeviceView
{
    DeviceId id;
    QString serial;
    DeviceKind kind = DeviceKind::Meter;
    AccountId manufacturerId;
    QString manufacturer, manufacturerKind;
    std::optional<CustomerId> customerId;
    QString customerName, customerNumber;
    QString tariff;    ///< meters
    QString appliance; ///< SHS and e-bikes
    qint64 resolutionWh = 1;
    Money vendCarry;
    bool isRetired = false;
    bool needsReset = false;
    std::optional<Instant> paidUntil;
    std::optional<SaleId> openSale;
    std::optional<QDate> assignedOn; ///< to its present holder, or switched on again; none: not known
    DeviceDetails details;
    MappingState mapping = MappingState::Unknown; ///< what the manufacturer's cloud said
    std::optional<Instant> mappingChecked;        ///< when it said so
};

/// What a hand-over to another customer moves (domain rules, sections 6, 9 and 17).
struct ReassignPreview
{
    DeviceView before, after;
    QDate date;
    Money staysOwed; ///< open access charges of this device, due up to the date: stay with the old customer
    qint64 staysCharges = 0;
    Money carryToCredit;           ///< on a meter for its next token: becomes the old customer's credit
    std::optional<QDate> firstDue; ///< of the new customer's access rate; none without one
    Money accessAmount;            ///< per period
};

struct DeviceFilter
{
    QString search;
    std::optional<DeviceKind> kind;
    bool inStockOnly = false;
};

/// What would become of one line of a list of serial numbers.
struct StockVerdict
{
    enum class Kind
    {
        New,
        AlreadyThere, ///< a device has this serial number
        TwiceInList,  ///< it stands further up already
        Bad           ///< no possible serial number
    };
    int line = 0; ///< from 1; empty lines count
    QString serial;
    Kind kind = Kind::New;
    std::optional<Error> error; ///< why it is not new
};
[[nodiscard]] QString toWord(StockVerdict::Kind kind); ///< "new", "already_there", "twice", "bad"

/// Domain rules, sections 4, 6 and 17. Fails: serial_taken, unknown_serial, open_sale, wrong_device_kind,
/// unknown_tariff, unknown_manufacturer, unsupported_device, not_allowed.
class DeviceService
{
public:
    explicit DeviceService(ServiceContext context) : m_context(std::move(context)) {}

    struct NewStock
    {
        DeviceKind kind = DeviceKind::Shs;
        QStringList serials; ///< one a line; empty lines are left out
        QString manufacturer, appliance;
        bool skipBad = false; ///< takes in the new ones; otherwise all or none
    };
    /// With `skipBad` fails Refused "nothing_new" (serial) when no line is new.
    [[nodiscard]] Result<std::vector<DeviceView>> addStock(const NewStock &input);
    /// One verdict for each line that is not empty, in their order.
    [[nodiscard]] Result<std::vector<StockVerdict>> checkStock(DeviceKind kind, const QStringList &serials);
    [[nodiscard]] Result<DeviceView> find(const QString &serial);
    [[nodiscard]] Result<Page<DeviceView>> list(const DeviceFilter &filter, const PageRequest &page);
    [[nodiscard]] Result<std::vector<DeviceView>> ofCustomer(const CustomerId &customer);
    [[nodiscard]] Result<DeviceView> setTariff(const QString &serial, const QString &tariff, const QDate &date);
    [[nodiscard]] Result<DeviceView> setInUse(const QString &serial, bool inUse, const QDate &date);
    /// Fails with everything that reassign() would refuse; writes nothing.
    [[nodiscard]] Result<ReassignPreview> previewReassign(const QString &serial, const CustomerId &to,
                                                          const QString &tariff, const QDate &date);
    [[nodiscard]] Result<DeviceView> reassign(const QString &serial, const CustomerId &to, const QString &tariff,
                                              const QDate &date);
    [[nodiscard]] Result<DeviceView> retire(const QString &serial);
    /// A repossessed device before it is sold again: asks the maker for a reset token, whose coming ends the need, or
    /// records that it was done by hand. Refused "not_allowed": it needs none, or a token is on its way.
    [[nodiscard]] Result<DeviceView> reset(const QString &serial, bool doneByHand);

private:
    ServiceContext m_context;
};
