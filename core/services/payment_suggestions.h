#pragma once

#include "core/domain/serial.h"
#include "core/domain/serial_slip.h"
#include "core/services/context.h"

/// Why a device may be the one that a payment was meant for. The rules in the order of their weight; several reasons
/// for one device add up, so that a slip of the pen by the device's own payer comes before either alone:
///   same_serial 100 · replaced_by 95 · other_signs 90 · two_swapped 60 · one_wrong 50 · one_missing 45 · one_extra 45
///   · missing_prefix 40 · payer_last_device 35 · payer_phone 30 · payer_earlier_device 15
/// A device on which the money cannot be booked now loses 40. Devices without a customer are offered only when the
/// payer named exactly them. Nothing is ever booked by a suggestion: a person confirms (domain rules, section 23.6).
enum class SuggestionReason
{
    SameSerial, ///< registered since, or refused for another reason
    ReplacedBy, ///< stands in the place of the device that was named (device_event_service.h)
    OtherSigns,
    TwoSwapped,
    OneWrong,
    OneMissing,
    OneExtra,
    MissingPrefix,
    PayerLastDevice,    ///< the device that the same payer paid for last
    PayerPhone,         ///< belongs to the customer with the payer's number
    PayerEarlierDevice, ///< one of the two before that
};
[[nodiscard]] QString toWord(SuggestionReason reason);
[[nodiscard]] int weightOf(SuggestionReason reason);

struct DeviceSuggestion
{
    DeviceId id;
    QString serial;
    DeviceKind kind = DeviceKind::Meter;
    std::optional<CustomerId> customer;
    QString customerName, customerPhone, village;
    std::vector<SuggestionReason> reasons; ///< heaviest first
    QString refusal; ///< the code why the money could not be booked on it now; empty when it could

    [[nodiscard]] int weight() const;
};

/// What is known of the payment.
struct SuggestionQuery
{
    QString named;                 ///< as the payer named the device; may hold more than a serial
    QString sender;                ///< phone or another word of the channel for the payer
    std::optional<Instant> before; ///< looks only at payments before this one (trial)
    QString exceptSerial;
};

/// Candidates by the rules, heaviest first; `refusal` is not filled. Point look-ups of the index over serials, the
/// search index and the index over payers: the time does not grow with the number of devices.
[[nodiscard]] Result<std::vector<DeviceSuggestion>> suggestDevices(Database &database, const Company &company,
                                                                   const SuggestionQuery &query);

/// How the rules would have done on payments whose device is known.
struct SuggestionTrial
{
    struct Line
    {
        QString rule;     ///< "matched_by_hand", or a SuggestionReason that was simulated: "one_wrong", ...
        qint64 tried = 0; ///< payments
        qint64 first = 0; ///< the right device was the first suggestion
        qint64 shown = 0; ///< it was among the eight that are shown
        friend bool operator==(const Line &, const Line &) = default;
    };
    qint64 payments = 0;
    std::vector<Line> lines;
};
[[nodiscard]] Result<SuggestionTrial> trySuggestionRules(Database &database, const Company &company, int payments);
