#include "core/services/payment_suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownSuggestions = 8;

struct Booked
{
    QByteArray id;
    QString serial, named, sender, unmatched;
    Instant paidAt;
};

Result<std::vector<Booked>> readNewest(Database &database, int count)
{
    return database.readAll(
        u"SELECT p.id, d.serial, p.named_serial, p.sender, p.unmatched, p.paid_ms FROM payment p JOIN device d ON d.id "
        u"= "
        u"p.device_id WHERE p.status = 'accepted' AND p.account_key NOT IN ('cash', 'credit') ORDER BY p.paid_ms DESC, "
        u"p.id DESC LIMIT ?"_s,
        {toSql(count)}, [](const Row &row) {
            return Booked{row.bytes(0), row.text(1), row.text(2), row.text(3), row.text(4), row.instant(5)};
        });
}

/// A place in the serial that depends on the payment only, so that a trial gives the same figures again.
qsizetype placeIn(const Booked &payment, qsizetype size)
{
    return size <= 0 ? 0 : static_cast<uchar>(payment.id.back()) % size;
}

QString withOneWrong(const Booked &payment)
{
    QString text = payment.serial;
    const qsizetype at = placeIn(payment, text.size());
    text[at] = text[at] == u'7' ? u'1' : u'7';
    return text;
}

QString withTwoSwapped(const Booked &payment)
{
    QString text = payment.serial;
    for (qsizetype step = 0; step + 1 < text.size(); ++step) {
        const qsizetype at = (placeIn(payment, text.size()) + step) % (text.size() - 1);
        if (text[at] != text[at + 1]) {
            std::swap(text[at], text[at + 1]);
            break;
        }
    }
    return text;
}

QString withoutPrefix(const Booked &payment)
{
    return payment.serial.right(std::max<qsizetype>(5, payment.serial.size() / 2));
}

Result<bool> isAnotherDevice(Database &database, const QString &text, const Booked &payment)
{
    MPM_TRY(const auto others, database.readInteger(u"SELECT count(*) FROM device WHERE serial_key = ?"_s,
                                                    {toSql(normaliseSerial(text))}));
    return others > 0 || text == payment.serial;
}

class Trial
{
public:
    Trial(Database &database, const Company &company) : m_database(database), m_company(company) {}

    [[nodiscard]] Outcome tryOn(const Booked &payment)
    {
        ++m_result.payments;
        if (payment.unmatched == u"matched")
            return count(u"matched_by_hand"_s, payment, {payment.named, payment.sender, payment.paidAt, {}});
        MPM_CHECK(tryText(SuggestionReason::OneWrong, payment, withOneWrong(payment)));
        MPM_CHECK(tryText(SuggestionReason::TwoSwapped, payment, withTwoSwapped(payment)));
        MPM_CHECK(tryText(SuggestionReason::MissingPrefix, payment, withoutPrefix(payment)));
        if (payment.sender.isEmpty())
            return {};
        return count(u"payer_only"_s, payment, {{}, payment.sender, payment.paidAt, {}});
    }

    [[nodiscard]] SuggestionTrial result() const { return m_result; }

private:
    /// A slip that makes the serial of another device is no case for suggestions: it is booked there.
    [[nodiscard]] Outcome tryText(SuggestionReason rule, const Booked &payment, const QString &text)
    {
        MPM_TRY(const auto isAnother, isAnotherDevice(m_database, text, payment));
        if (isAnother)
            return {};
        return count(toWord(rule), payment, {text, payment.sender, payment.paidAt, {}});
    }

    [[nodiscard]] Outcome count(const QString &rule, const Booked &payment, const SuggestionQuery &query)
    {
        MPM_TRY(const auto suggestions, suggestDevices(m_database, m_company, query));
        auto &line = lineOf(rule);
        ++line.tried;
        for (size_t place = 0; place < std::min(suggestions.size(), shownSuggestions); ++place) {
            if (suggestions[place].serial != payment.serial)
                continue;
            line.first += place == 0 ? 1 : 0;
            ++line.shown;
        }
        return {};
    }

    SuggestionTrial::Line &lineOf(const QString &rule)
    {
        for (auto &line : m_result.lines) {
            if (line.rule == rule)
                return line;
        }
        m_result.lines.push_back({rule});
        return m_result.lines.back();
    }

    Database &m_database;
    const Company &m_company;
    SuggestionTrial m_result;
};

} // namespace

Result<SuggestionTrial> trySuggestionRules(Database &database, const Company &company, int payments)
{
    if (payments < 1 || payments > 10'000)
        return invalid(u"invalid_limit"_s, u"The number of payments is between 1 and 10000."_s, u"limit"_s);
    MPM_TRY(const auto newest, readNewest(database, payments));
    Trial trial(database, company);
    for (const auto &payment : newest)
        MPM_CHECK(trial.tryOn(payment));
    return trial.result();
}
