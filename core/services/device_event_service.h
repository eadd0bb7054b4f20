#pragma once

#include "core/services/device_service.h"
#include "core/services/payment_preview.h"

enum class DeviceAction
{
    Replace,    ///< another device takes its place: the plan, the tariff and what is paid go on there
    TakeBack,   ///< it comes back: the plan stops
    ReportLost, ///< it is gone: the plan stops, or the debt goes on without a device
    Find,       ///< a lost one is there again, in stock
};
enum class DeviceReason
{
    Broken,
    Lost,
    Stolen,
    Returned,
    Repossessed,
    Found,
    Other
};
[[nodiscard]] QString toWord(DeviceAction action); ///< "replaced", "taken_back", "lost", "found"
[[nodiscard]] QString toWord(DeviceReason reason); ///< "broken", "lost", ...
/// Those that an action can have, the usual one first.
[[nodiscard]] const std::vector<DeviceReason> &reasonsOf(DeviceAction action);
/// Fails with Invalid "invalid_reason" (field reason) for a word that `action` does not know.
[[nodiscard]] Result<DeviceReason> deviceReasonFromWord(DeviceAction action, const QString &word);

struct DeviceEventInput
{
    DeviceAction action = DeviceAction::Replace;
    QString serial;
    DeviceReason reason = DeviceReason::Broken;
    std::optional<QDate> date; ///< default today
    QString replacement;       ///< Replace: a device in stock
    QString manufacturer;   ///< Replace: with it, `replacement` is a new serial number that is registered in this step
    bool stopsPlan = false; ///< ReportLost: what is left to pay is written off; otherwise the customer goes on paying
    QString note;
};

struct DeviceEventView
{
    DeviceEventId id;
    QString kind; ///< word of DeviceAction
    DeviceReason reason = DeviceReason::Other;
    QDate date;
    Instant at;
    QString by, note;
    QString serial, replacement;
    std::optional<CustomerId> customerId; ///< of then
    QString customerName, customerNumber, saleNumber;
    qint64 unusedDays = 0; ///< bought, and not used up on the device
    qint64 daysMoved = 0;  ///< of these, given again by the replacement
};

/// Everything that an action does; of a preview: would do.
struct DeviceEventResult
{
    DeviceEventView event;
    DeviceView before, after;
    std::optional<DeviceView> replacement; ///< afterwards
    bool isRegistered = false;             ///< the replacement is new, registered in this step
    std::optional<PlanEffect> plan;
    Money writtenOff;                   ///< left to pay, and void from now on
    Money carryMoved;                   ///< waits on the replacement for its next token
    Money carryToCredit;                ///< of a meter without a replacement
    Money staysOwed;                    ///< access rates due up to the date
    std::optional<QDate> nextAccessDue; ///< at the replacement, in the old rhythm
    std::vector<TokenView> moved;       ///< not asked for yet: made for the replacement now
    std::vector<TokenView> cancelled;
    std::vector<TokenView> asked; ///< under way for the old device; nobody can call them back
    std::vector<TokenView> made;  ///< new ones for the replacement
};

/// Devices that are swapped, come back or are gone (product expectations, section 2). The domain rules do not name a
/// swap; these follow from their sections 6, 9, 10, 16, 17 and 21, so that each day and each Wh is given at most once:
/// - The sale moves to the replacement as it stands: instalments, payments, entitlement and carry are not touched.
/// - Days that were bought and not used up (unusedDays() of what was handed out) are given again by the replacement
/// when
///   the old device is in our hands ("broken", "other"): it must be reset before it is given out. A lost or stolen one
///   still lights them for somebody, so they stay there; a person may grant days.
/// - Energy on a meter cannot be seen from here: what its display shows is granted by a person.
/// - A token that nobody asked for yet is made for the replacement instead, with its days and money. One that was asked
///   for stays, and a person is told (open item "asked_before_replacement").
/// - An unlocked device is replaced by an unlocked one.
/// - The access rate goes on in its rhythm; the carry of a meter moves along.
/// - A device that is taken back ends its sale as `sale archive` does; what was left to pay becomes a write-off with
/// its
///   own date, and money that comes afterwards a recovery (write_off.h).
/// - A payment that names the old serial number is refused by section 7, number 5, and waits under unmatched with the
///   suggestion "replaced_by": the money may not choose its device by itself.
/// Fails: unknown_serial, invalid_reason, unassigned_device, not_allowed, same_device, wrong_device_kind,
/// needs_reset, token_waiting (a meter without a replacement, or one with coarser steps), and those of insertDevice();
/// fields serial, reason, date, replacement, manufacturer.
class DeviceEventService
{
public:
    explicit DeviceEventService(ServiceContext context) : m_context(std::move(context)) {}

    /// What record() would do, by doing it and taking it back; nothing is written.
    [[nodiscard]] Result<DeviceEventResult> preview(const DeviceEventInput &input);
    [[nodiscard]] Result<DeviceEventResult> record(const DeviceEventInput &input);
    /// Of one device, also as the replacement of another; newest first.
    [[nodiscard]] Result<std::vector<DeviceEventView>> ofDevice(const DeviceId &device);
    /// Duplicates merged into the customer included; newest first.
    [[nodiscard]] Result<std::vector<DeviceEventView>> ofCustomer(const CustomerId &customer);

private:
    ServiceContext m_context;
};
