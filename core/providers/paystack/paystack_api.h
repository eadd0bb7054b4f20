#pragma once

#include "core/base/clock.h"
#include "core/base/foreign_json.h"
#include "core/providers/lifetime.h"
#include "core/providers/paystack/paystack_pages.h"
#include "core/providers/provider_connection.h"

/// Paystack's HTTP conventions: the key, the envelope `{status, message, data, meta}`, and lists with pages.
class PaystackApi
{
public:
    PaystackApi(ProviderConnection connection, SecretString key, const Clock &clock);

    /// The whole envelope of an answer that says yes, else an error of PaymentSource.
    void get(const QString &path, const QueryItems &query, std::function<void(Result<JsonValue>)> done);
    /// At most once on the wire; the raw outcome, because only the caller knows what a broken exchange means.
    void postOnce(const QString &path, const JsonValue &body, std::function<void(HttpOutcome)> done);
    /// All pages, each handed to `onRows` as it comes; then `done` once. An error means that the list is not whole.
    /// A row that cannot be read, or only in part, does not hide the others: `onProblem` gets a sentence.
    void list(const QString &path, const QueryItems &filters, std::function<void(const JsonValue::Array &)> onRows,
              std::function<void(Outcome)> done, std::function<void(const QString &)> onProblem = {});

    /// NotFound only where Paystack itself says so. Public for tests with mutilated answers.
    [[nodiscard]] static Result<JsonValue> openEnvelope(const HttpAnswer &answer, qint64 nowMs);
    [[nodiscard]] const ProviderConnection &connection() const { return m_connection; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    struct Listing;
    void readNextPage(const std::shared_ptr<Listing> &listing);
    void pageCame(const std::shared_ptr<Listing> &listing, const Result<ForeignJson> &body);
    /// The page is asked for again in smaller ones, or its one row is passed over; false when neither helps.
    [[nodiscard]] static bool goesOnWithout(Listing &listing, const Error &error);
    void ask(const QString &path, const QueryItems &query, std::function<void(Result<ForeignJson>)> done);
    [[nodiscard]] static Result<ForeignJson> open(const HttpAnswer &answer, qint64 nowMs);
    [[nodiscard]] HttpRequest withKey(HttpRequest request) const;

    ProviderConnection m_connection;
    SecretString m_key;
    const Clock &m_clock;
    Lifetime m_lifetime;
};
