#include "core/services/customer_rows.h"
#include "core/services/device_event_rows.h"
#include "core/services/payment_suggestions.h"
#include "core/services/phone_number.h"
#include "core/store/search.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSearchHits = 200;
constexpr qsizetype mostPayerDevices = 3;
constexpr int mostPayerPayments = 50;
/// Values of one IN list; the rest of the last list is filled up, so that one prepared statement serves all.
constexpr size_t valuesAtOnce = 200;

SuggestionReason reasonOf(SerialSlip slip)
{
    switch (slip) {
    case SerialSlip::None:
        return SuggestionReason::SameSerial;
    case SerialSlip::OtherSigns:
        return SuggestionReason::OtherSigns;
    case SerialSlip::TwoSwapped:
        return SuggestionReason::TwoSwapped;
    case SerialSlip::OneWrong:
        return SuggestionReason::OneWrong;
    case SerialSlip::OneMissing:
        return SuggestionReason::OneMissing;
    case SerialSlip::OneExtra:
        return SuggestionReason::OneExtra;
    case SerialSlip::MissingPrefix:
        break;
    }
    return SuggestionReason::MissingPrefix;
}

/// Gathers candidates and their reasons.
class Candidates
{
public:
    Candidates(Database &database, const Company &company, const SuggestionQuery &query)
        : m_database(database), m_company(company), m_query(query)
    {
    }

    [[nodiscard]] Outcome gather()
    {
        for (const auto &text : serialsInText(m_query.named)) {
            MPM_CHECK(addReplacement(text));
            MPM_CHECK(addSlips(text));
            MPM_CHECK(addSearchHits(text));
        }
        if (m_query.sender.trimmed().isEmpty() || m_query.sender.contains(u'*')) // masked: many payers look alike
            return {};
        MPM_TRY(const auto writings, writingsOfSender());
        MPM_CHECK(addPayerDevices(writings));
        return addPhoneDevices(writings.front());
    }

    [[nodiscard]] std::vector<DeviceSuggestion> take()
    {
        std::vector<DeviceSuggestion> all;
        for (auto &suggestion : m_found) {
            auto &reasons = suggestion.reasons;
            std::sort(reasons.begin(), reasons.end());
            const bool isNamed = reasons.front() == SuggestionReason::SameSerial;
            if (suggestion.serial != m_query.exceptSerial && (suggestion.customer || isNamed))
                all.push_back(std::move(suggestion));
        }
        std::stable_sort(all.begin(), all.end(), [](const DeviceSuggestion &a, const DeviceSuggestion &b) {
            return std::pair(-a.weight(), a.serial) < std::pair(-b.weight(), b.serial);
        });
        return all;
    }

private:
    /// The device that stands in the place of the one that was named, however many replacements ago.
    [[nodiscard]] Outcome addReplacement(const QString &text)
    {
        MPM_TRY(const auto replacement, replacementOf(m_database, text));
        if (!replacement)
            return {};
        return addWhere(u"d.id IN"_s, {toSql(*replacement)},
                        [](const DeviceSuggestion &) { return std::optional(SuggestionReason::ReplacedBy); });
    }

    [[nodiscard]] Outcome addSlips(const QString &text)
    {
        const auto guesses = serialsOneSlipAway(text);
        SqlValues values;
        for (const auto &guess : guesses)
            values.push_back(toSql(guess));
        return addWhere(u"d.serial_key IN"_s, values,
                        [&](const DeviceSuggestion &device) { return slipReason(text, device.serial); });
    }

    /// What the index of all texts finds: the same characters with other signs, or the end of a serial.
    [[nodiscard]] Outcome addSearchHits(const QString &text)
    {
        const QString plain = withoutSigns(text);
        if (plain.size() < 4)
            return {};
        MPM_TRY(auto hits, search(m_database, text, SearchKind::Device, mostSearchHits));
        if (plain != text) { // "sm 90 ab 17": words too short for the index
            MPM_TRY(const auto more, search(m_database, plain, SearchKind::Device, mostSearchHits));
            hits.insert(hits.end(), more.begin(), more.end());
        }
        SqlValues values;
        for (const auto &hit : hits)
            values.push_back(toSql(hit.id));
        return addWhere(u"d.id IN"_s, values,
                        [&](const DeviceSuggestion &device) { return slipReason(text, device.serial); });
    }

    [[nodiscard]] static std::optional<SuggestionReason> slipReason(const QString &text, const QString &serial)
    {
        const auto slip = slipBetween(text, serial);
        return slip ? std::optional(reasonOf(*slip)) : std::nullopt;
    }

    /// The payer as the channel wrote it, and the other ways in which channels write the same number.
    [[nodiscard]] Result<QStringList> writingsOfSender()
    {
        const auto phone = parsePhone(m_query.sender, m_company.country);
        if (!phone)
            return QStringList{QString(), m_query.sender.trimmed()};
        return QStringList{phone->e164, m_query.sender.trimmed(), phone->e164.mid(1)};
    }

    [[nodiscard]] Outcome addPayerDevices(const QStringList &writings)
    {
        std::vector<std::pair<qint64, QByteArray>> paid;
        for (const auto &writing : writings) {
            if (writing.isEmpty())
                continue;
            MPM_TRY(const auto some,
                    m_database.readAll(u"SELECT paid_ms, device_id FROM payment WHERE sender = ? AND sender <> '' AND "
                                       u"device_id IS NOT NULL AND paid_ms < ? AND status = 'accepted' ORDER BY "
                                       u"paid_ms DESC LIMIT %1"_s.arg(mostPayerPayments),
                                       {toSql(writing), toSql(m_query.before ? m_query.before->ms : latest)},
                                       [](const Row &row) { return std::pair(row.integer(0), row.bytes(1)); }));
            paid.insert(paid.end(), some.begin(), some.end());
        }
        std::stable_sort(paid.begin(), paid.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<QByteArray> devices;
        for (const auto &[when, device] : paid) {
            if (!devices.contains(device) && devices.size() < mostPayerDevices)
                devices.append(device);
        }
        SqlValues values;
        for (const auto &device : devices)
            values.push_back(toSql(device));
        return addWhere(u"d.id IN"_s, values, [&](const DeviceSuggestion &device) {
            const bool isLast = device.id.toBytes() == devices.front();
            return std::optional(isLast ? SuggestionReason::PayerLastDevice : SuggestionReason::PayerEarlierDevice);
        });
    }

    [[nodiscard]] Outcome addPhoneDevices(const QString &e164)
    {
        if (e164.isEmpty())
            return {};
        MPM_TRY(const auto customer, findCustomerByPhone(m_database, e164));
        if (!customer)
            return {};
        const SqlValues values{toSql(*customer)};
        return addWhere(u"d.customer_id IN"_s, values,
                        [](const DeviceSuggestion &) { return std::optional(SuggestionReason::PayerPhone); });
    }

    template <typename Reason>
    [[nodiscard]] Outcome addWhere(const QString &condition, const SqlValues &values, Reason reason)
    {
        for (size_t from = 0; from < values.size(); from += valuesAtOnce) {
            const size_t end = std::min(values.size(), from + valuesAtOnce);
            SqlValues part(values.begin() + static_cast<qsizetype>(from), values.begin() + static_cast<qsizetype>(end));
            part.resize(valuesAtOnce, part.back());
            MPM_CHECK(m_database.forEach(deviceSql(condition), part, [&](const Row &row) {
                add(readDevice(row), reason);
                return true;
            }));
        }
        return {};
    }

    [[nodiscard]] static QString deviceSql(const QString &condition)
    {
        static const QString marks = QStringList(valuesAtOnce, u"?"_s).join(u',');
        return u"SELECT d.id, d.serial, d.kind, d.customer_id, coalesce(c.name || ' ' || c.surname, ''), "
               u"coalesce(c.phone, ''), coalesce(v.name, '') FROM device d LEFT JOIN customer c ON c.id = "
               u"d.customer_id "
               u"LEFT JOIN village v ON v.id = c.village_id WHERE d.state = 'active' AND %1 (%2)"_s.arg(condition,
                                                                                                        marks);
    }

    [[nodiscard]] static DeviceSuggestion readDevice(const Row &row)
    {
        DeviceSuggestion device;
        device.id = row.id<DeviceId>(0);
        device.serial = row.text(1);
        // The table's CHECK admits the three words only.
        device.kind = deviceKindFromWord(row.text(2)).value_or(DeviceKind::Meter);
        device.customer = row.optionalId<CustomerId>(3);
        device.customerName = row.text(4).trimmed();
        device.customerPhone = row.text(5);
        device.village = row.text(6);
        return device;
    }

    template <typename Reason>
    void add(const DeviceSuggestion &device, Reason reasonFor)
    {
        const auto reason = reasonFor(device);
        if (!reason)
            return;
        const QByteArray id = device.id.toBytes();
        if (!m_places.contains(id)) {
            m_places.insert(id, m_found.size());
            m_found.push_back(device);
        }
        addReason(m_found[m_places.value(id)].reasons, *reason);
    }

    /// Of the explanations by the serial only the strongest counts: they are about the same fact.
    static void addReason(std::vector<SuggestionReason> &reasons, SuggestionReason reason)
    {
        const auto isBySerial = [](SuggestionReason one) { return one <= SuggestionReason::MissingPrefix; };
        for (auto &known : reasons) {
            if (known == reason)
                return;
            if (isBySerial(known) && isBySerial(reason)) {
                known = std::min(known, reason);
                return;
            }
        }
        reasons.push_back(reason);
    }

    static constexpr qint64 latest = std::numeric_limits<qint64>::max();

    Database &m_database;
    const Company &m_company;
    const SuggestionQuery &m_query;
    std::vector<DeviceSuggestion> m_found;
    QHash<QByteArray, size_t> m_places;
};

} // namespace

Result<std::vector<DeviceSuggestion>> suggestDevices(Database &database, const Company &company,
                                                     const SuggestionQuery &query)
{
    Candidates candidates(database, company, query);
    MPM_CHECK(candidates.gather());
    return candidates.take();
}
