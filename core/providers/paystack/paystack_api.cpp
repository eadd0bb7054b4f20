#include "core/providers/paystack/paystack_api.h"

#include "core/providers/answer_limit.h"

namespace {

/// 100 rows with their metadata; a list page may be larger than other answers.
constexpr qint64 largestPage = qint64(8) * 1024 * 1024;

/// Paystack itself says that it does not know what was asked for; a bare 404 may come from anybody on the way.
bool isNotFound(int status, const JsonValue &body)
{
    const bool saysNo = body[u"status"].toBool() == false;
    return saysNo && (status == 404 || body[u"code"].toText() == u"transaction_not_found");
}

/// Marks the errors of an answer that came whole and yet cannot be read: a smaller page may be readable.
const QString unreadable = QStringLiteral("unreadable");

QString nameOfRow(const JsonValue &row)
{
    const QString reference = row[u"reference"].toText().trimmed();
    return reference.isEmpty() ? row[u"id"].toText() : reference;
}

/// A sentence that stays the same from sweep to sweep, or each would raise it anew; empty for a gap in no row.
QString sentenceOf(const QStringList &gap, const JsonValue::Array &rows)
{
    bool isNumber = false;
    const int place = gap.value(1).toInt(&isNumber);
    if (gap.value(0) != u"data" || !isNumber || place < 0 || size_t(place) >= rows.size())
        return {};
    return QStringLiteral(
               "Paystack's transaction \"%1\" was read without a part of \"%2\": it is nested too deep or has "
               "too many members.")
        .arg(nameOfRow(rows[size_t(place)]).left(100), gap.value(2).left(100));
}

} // namespace

struct PaystackApi::Listing
{
    QString path;
    PaystackPages pages;
    std::function<void(const JsonValue::Array &)> onRows;
    std::function<void(Outcome)> done;
    std::function<void(const QString &)> onProblem;
    int passedOver = 0; ///< rows between the last one that was read and the next
    QString lastRow = {};

    void tell(const QString &problem) const
    {
        if (onProblem && !problem.isEmpty())
            onProblem(problem);
    }
    /// The list is newest first: what lies behind the rows that were passed over stays their neighbour.
    void tellPassedOver(const QString &nextRow)
    {
        const QString where = !nextRow.isEmpty()   ? QStringLiteral(", just before \"%1\"").arg(nextRow.left(100))
                              : !lastRow.isEmpty() ? QStringLiteral(", just after \"%1\"").arg(lastRow.left(100))
                                                   : QString();
        if (passedOver > 0)
            tell(QStringLiteral("%1 transaction(s) in Paystack's list (newest first) cannot be read%2. Look them up at "
                                "Paystack.")
                     .arg(passedOver)
                     .arg(where));
        passedOver = 0;
    }
};

PaystackApi::PaystackApi(ProviderConnection connection, SecretString key, const Clock &clock)
    : m_connection(std::move(connection)), m_key(std::move(key)), m_clock(clock)
{
}

void PaystackApi::get(const QString &path, const QueryItems &query, std::function<void(Result<JsonValue>)> done)
{
    ask(path, query, [done = std::move(done)](Result<ForeignJson> body) {
        done(std::move(body).transform([](ForeignJson &&read) { return std::move(read.value); }));
    });
}

void PaystackApi::ask(const QString &path, const QueryItems &query, std::function<void(Result<ForeignJson>)> done)
{
    HttpRequest request = withKey(m_connection.get(path, query));
    request.maximumAnswerBytes = largestPage;
    m_connection.send(request, m_lifetime.guard([this, done = std::move(done)](const HttpOutcome &answer) {
        if (!answer.has_value()) {
            Error error = errorOf(answer.error());
            if (answer.error().detail.endsWith(answerTooLarge))
                error.native = unreadable;
            done(tl::make_unexpected(error));
            return;
        }
        auto envelope = open(*answer, m_clock.now().ms);
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
                       std::function<void(const JsonValue::Array &)> onRows, std::function<void(Outcome)> done,
                       std::function<void(const QString &)> onProblem)
{
    readNextPage(std::make_shared<Listing>(
        Listing{path, PaystackPages(filters), std::move(onRows), std::move(done), std::move(onProblem)}));
}

void PaystackApi::readNextPage(const std::shared_ptr<Listing> &listing)
{
    ask(listing->path, listing->pages.query(),
        [this, listing](const Result<ForeignJson> &body) { pageCame(listing, body); });
}

void PaystackApi::pageCame(const std::shared_ptr<Listing> &listing, const Result<ForeignJson> &body)
{
    if (!body.has_value()) {
        if (goesOnWithout(*listing, body.error()))
            readNextPage(listing);
        else
            listing->done(tl::make_unexpected(body.error()));
        return;
    }
    const auto rows = listing->pages.take(body->value);
    if (!rows.has_value()) {
        listing->done(tl::make_unexpected(rows.error()));
        return;
    }
    if (!rows->empty())
        listing->tellPassedOver(nameOfRow(rows->front()));
    for (const auto &gap : body->gaps)
        listing->tell(sentenceOf(gap, *rows));
    listing->onRows(*rows);
    if (!rows->empty())
        listing->lastRow = nameOfRow(rows->back());
    if (listing->pages.isComplete()) {
        listing->tellPassedOver({});
        listing->done({});
    } else {
        readNextPage(listing);
    }
}

bool PaystackApi::goesOnWithout(Listing &listing, const Error &error)
{
    if (error.native != unreadable)
        return false;
    if (listing.pages.narrow())
        return true;
    ++listing.passedOver;
    return listing.pages.passOver();
}

Result<JsonValue> PaystackApi::openEnvelope(const HttpAnswer &answer, qint64 nowMs)
{
    return open(answer, nowMs).transform([](ForeignJson &&read) { return std::move(read.value); });
}

Result<ForeignJson> PaystackApi::open(const HttpAnswer &answer, qint64 nowMs)
{
    auto json = parseForeignJson(answer.body);
    const JsonValue body = json ? json->value : JsonValue();
    const QString message = body[u"message"].toText();
    if (isClientError(answer.status) && isNotFound(answer.status, body))
        return failure(ErrorCode::NotFound, QStringLiteral("not_found"), statusText(answer.status, message), {},
                       QString::number(answer.status));
    if (!isSuccess(answer.status))
        return tl::make_unexpected(errorOfStatus(answer, message, nowMs));
    if (!body.isObject())
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("Paystack's answer cannot be read."), {}, unreadable);
    if (body[u"status"].toBool() != true)
        return failure(ErrorCode::Protocol, QStringLiteral("unusable_answer"),
                       QStringLiteral("Paystack said no: ") + oneLine(message));
    return std::move(*json);
}

HttpRequest PaystackApi::withKey(HttpRequest request) const
{
    request.headers.emplace_back("Authorization", "Bearer " + m_key.reveal().toUtf8());
    return request;
}
