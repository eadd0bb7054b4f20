#include "core/providers/paystack/paystack_api.h"

namespace {

/// 100 rows with their metadata; a list page may be larger than other answers.
constexpr qint64 largestPage = qint64(8) * 1024 * 1024;

/// Paystack itself says that it does not know what was asked for; a bare 404 may come from anybody on the way.
bool isNotFound(int status, const JsonValue &body)
{
    const bool saysNo = body[u"status"].toBool() == false;
    return saysNo && (status == 404 || body[u"code"].toText() == u"transaction_not_found");
}

} // namespace

struct PaystackApi::Listing
{
    QString path;
    PaystackPages pages;
    std::function<void(const JsonValue::Array &)> onRows;
    std::function<void(Outcome)> done;
};

PaystackApi::PaystackApi(ProviderConnection connection, SecretString key, const Clock &clock)
    : m_connection(std::move(connection)), m_key(std::move(key)), m_clock(clock)
{
}

void PaystackApi::get(const QString &path, const QueryItems &query, std::function<void(Result<JsonValue>)> done)
{
    HttpRequest request = withKey(m_connection.get(path, query));
    request.maximumAnswerBytes = largestPage;
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value()) {
            done(tl::make_unexpected(errorOf(answer.error())));
            return;
        }
        auto envelope = openEnvelope(*answer, m_clock.now().ms);
        if (!envelope.has_value())
            envelope.error().detail = m_connection.redacted(envelope.error().detail);
        done(std::move(envelope));
    }));
}

void PaystackApi::postOnce(const QString &path, const JsonValue &body, std::function<void(HttpOutcome)> done)
{
    const HttpRequest request = withKey(m_connection.postOnce(path, "application/json", body.toJson()));
    m_connection.send(request, m_lifetime.guard(std::move(done)));
}

void PaystackApi::list(const QString &path, const QueryItems &filters,
                       std::function<void(const JsonValue::Array &)> onRows, std::function<void(Outcome)> done)
{
    readNextPage(std::make_shared<Listing>(Listing{path, PaystackPages(filters), std::move(onRows), std::move(done)}));
}

void PaystackApi::readNextPage(const std::shared_ptr<Listing> &listing)
{
    get(listing->path, listing->pages.query(), [this, listing](const Result<JsonValue> &body) {
        if (!body.has_value()) {
            listing->done(tl::make_unexpected(body.error()));
            return;
        }
        const auto rows = listing->pages.take(*body);
        if (!rows.has_value()) {
            listing->done(tl::make_unexpected(rows.error()));
            return;
        }
        listing->onRows(*rows);
        if (listing->pages.isComplete())
            listing->done({});
        else
            readNextPage(listing);
    });
}

Result<JsonValue> PaystackApi::openEnvelope(const HttpAnswer &answer, qint64 nowMs)
{
    auto json = parseJson(answer.body);
    const QString message = json ? (*json)[u"message"].toText() : QString();
    if (isClientError(answer.status) && json && isNotFound(answer.status, *json))
        return failure(ErrorCode::NotFound, QStringLiteral("not_found"), statusText(answer.status, message), {},
                       QString::number(answer.status));
    if (!isSuccess(answer.status))
        return tl::make_unexpected(errorOfStatus(answer, message, nowMs));
    if (!json || !json->isObject())
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("Paystack's answer cannot be read."));
    if ((*json)[u"status"].toBool() != true)
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("Paystack said no: ") + oneLine(message));
    return std::move(*json);
}

HttpRequest PaystackApi::withKey(HttpRequest request) const
{
    request.headers.emplace_back("Authorization", "Bearer " + m_key.reveal().toUtf8());
    return request;
}
